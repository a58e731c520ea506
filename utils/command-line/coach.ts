import { parseArgs } from 'node:util';
import type { Draft, Report } from '@/utils/coach/types';
import { formatReport, parseDraftLine } from './draft-line';
import { openCoach } from './open-coach';
import { readLines } from './read-lines';
import { endWithReader, writeLine } from './write-line';

const help = `npm run -s coach < drafts.jsonl > answers.jsonl
npm run -s coach -- --text < draft.txt
npm run -s coach -- --text "Call now to book!"

Reads drafts from standard input and writes one line of JSON for each, in the same order. Nothing leaves this machine.

  in    {"id": "a1", "text": "…", "kind": "post" or "reply", "platform": "x", "context": "the post being answered"}
        only text is needed; kind is post unless it says otherwise
  out   {id, label, broadcast, relationship, hold, findings, signals, receipt}
        label      relational, mixed, neutral or broadcast; hold is true where something must be checked before posting
        findings   {category, ruleId, severity, from, to, quote, message, replacements, moves, layer}
                   from and to count UTF-16 units; 0 and 0 stand for the whole draft
                   a move's text goes in place of its own from and to, which may be empty
        signals    what the draft does well: {signal, from, to, quote, layer}
        receipt    every point with the words that made it
  A line that is not a draft becomes {"line": its number, "error": why}, and the exit status is then 1.

  --text             the input is one plain draft, not JSON lines (from the command line or standard input)
  --kind KIND        with --text: post or reply
  --context POST     with --text: the post being answered
  --quick            rules alone, without the recogniser
  --settings FILE    coach settings as JSON: {audience, voice, country, organisations, silenced}
  --help             this text`;

type Answer = (draft: Draft) => Promise<Report>;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      text: { type: 'boolean', default: false },
      kind: { type: 'string', default: 'post' },
      context: { type: 'string' },
      quick: { type: 'boolean', default: false },
      settings: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.kind !== 'post' && values.kind !== 'reply') throw new Error('--kind is either post or reply.');
  if (positionals.length > 0 && !values.text)
    throw new Error('Drafts come from standard input; --text takes one from the command line.');
  const coach = await openCoach({ settingsFile: values.settings, isQuick: values.quick });
  const answer: Answer = (draft) => coach.advised(draft);
  endWithReader(process.stdout);
  if (!values.text) return answerLines(answer);
  const text = positionals.length > 0 ? positionals.join(' ') : await readAll();
  const context = values.context === undefined ? {} : { context: values.context };
  await writeLine(process.stdout, formatReport(null, await answer({ text, kind: values.kind, ...context })));
  return 0;
}

async function answerLines(answer: Answer): Promise<number> {
  let status = 0;
  for await (const { text, number } of readLines(process.stdin)) {
    if (text.trim() === '') continue;
    try {
      const { id, draft } = parseDraftLine(text);
      await writeLine(process.stdout, formatReport(id, await answer(draft)));
    } catch (problem) {
      status = 1;
      await writeLine(process.stdout, JSON.stringify({ line: number, error: reasonOf(problem) }));
    }
  }
  return status;
}

/** A plain draft: everything that comes in, without the line break that a shell puts at the end. */
async function readAll(): Promise<string> {
  let text = '';
  for await (const line of readLines(process.stdin)) text += (line.number === 1 ? '' : '\n') + line.text;
  return text;
}

function reasonOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

try {
  process.exitCode = await main();
} catch (problem) {
  console.error(reasonOf(problem));
  process.exitCode = 2;
}
