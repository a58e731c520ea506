import { readFileSync } from 'node:fs';
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { createCoach } from '@/utils/coach/coach';
import { parse } from '@/utils/coach/language/compromise';
import type { CoachSettings, Draft } from '@/utils/coach/types';

/**
 * Prints what the quick layer costs on one core, beside the bare grammar it stands on and a grammar checker as a peer.
 * All of it is processor time: by the clock, other work on the machine would be measured too.
 * `npm run bench -- engine [FILE of JSON lines with text …]`
 */
const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const files = process.argv.length > 2 ? process.argv.slice(2) : ['corpus/cases.jsonl', 'corpus/near-misses.jsonl'];
const drafts = files
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { text: string; kind?: Draft['kind']; context?: string })
  .map(({ text, kind, context }): Draft => ({ text, kind: kind ?? 'post', ...(context ? { context } : {}) }));
const bytes = drafts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const longDraft = drafts
  .map(({ text }) => text.replaceAll('\n', ' '))
  .join(' ')
  .slice(0, 3000);
const typed =
  ' And tomorrow we will see what the night brings to everybody on this ward, with tea. Which one is yours?';

/** Milliseconds of processor time. */
async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** kB/s of several rounds over all drafts; the first ones also pay for translating the code to the machine's. */
async function rates(rounds: number, prepare: () => () => unknown): Promise<number[]> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(bytes / (await timed(prepare())));
  return found;
}

/** What each of many keystrokes costs, in ms, typed at a place of a draft of 3,000 characters. */
async function keystrokes(at: number): Promise<number[]> {
  const coach = createCoach(settings);
  const read = (added: string) =>
    coach.quick({ text: longDraft.slice(0, at) + added + longDraft.slice(at), kind: 'post' });
  read('');
  const costs: number[] = [];
  for (let length = 1; length <= typed.length; length += 1) costs.push(await timed(() => read(typed.slice(0, length))));
  return costs;
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(share * values.length)] ?? 0;
}

function say(what: string, found: readonly number[]): void {
  console.log(
    `${what.padEnd(34)}${quantile(found, 0.5).toFixed(0).padStart(6)} kB/s   rounds: ${found.map((rate) => rate.toFixed(0)).join(' ')}`,
  );
}

console.log(`${drafts.length} drafts, ${(bytes / 1000).toFixed(0)} kB of ${files.join(', ')}`);
const [cold] = drafts;
if (cold) {
  const first = await timed(() => createCoach(settings).quick(cold));
  console.log(`${'coach made, first draft read'.padEnd(34)}${first.toFixed(0).padStart(6)} ms`);
}
/** A new coach remembers nothing: every round reads fresh text. */
const readFresh = () => {
  const coach = createCoach(settings);
  return () => {
    for (const draft of drafts) coach.quick(draft);
  };
};
await rates(3, readFresh);
say('coach, quick layer', await rates(9, readFresh));
const parseAll = () => () => {
  for (const { text } of drafts) parse(text);
};
await rates(2, parseAll);
say('compromise alone', await rates(3, parseAll));
const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
await linter.setup();
const lintAll = () => async () => {
  for (const { text } of drafts) await linter.lint(text, { language: 'plaintext' });
};
await rates(1, lintAll);
say('harper.js, a grammar checker', await rates(2, lintAll));

for (const [where, at] of [
  ['at the end', longDraft.length],
  ['in the middle', longDraft.indexOf('. ', longDraft.length / 2) + 1],
] as const) {
  await keystrokes(at);
  const costs = await keystrokes(at);
  console.log(
    `${`one keystroke ${where}`.padEnd(34)}${quantile(costs, 0.5).toFixed(2).padStart(6)} ms median, ${quantile(costs, 0.95).toFixed(2)} ms 95th of ${costs.length}, ${longDraft.length} characters`,
  );
}
