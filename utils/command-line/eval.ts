import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Coach } from '@/utils/coach/coach';
import { type Comparison, compare } from './evaluation/compare';
import { evaluate } from './evaluation/figures';
import { lineOf, mistakesOf } from './evaluation/mistakes';
import { readRow } from './evaluation/row';
import { tableOf } from './evaluation/table';
import { openCoach } from './open-coach';
import { readLines } from './read-lines';
import { endWithReader } from './write-line';

const help = `npm run eval -- FILE… [--json] [--layer quick|considered] [--by FIELD] [--settings FILE] [--figures]

Measures the coach on files of JSON lines.
  labelled files    {id, text, kind, context?, spans: [{category, quote, start, end, by?}], signals?, overall?}
                    precision, recall and F1 per category and overall, label agreement, false alarms per 1,000 words,
                    and every miss and false alarm as a line. A finding counts when category and words overlap.
                    An empty quote (or draft_flags) is a finding about the whole draft, measured in its own table;
                    a finding of the same category with the other reach is neither right nor wrong.
                    Spans marked "by": "one" are neither required nor wrong.
  near misses       {id, text, category} without spans: rows with a finding of their own category
  unlabelled files  findings per 1,000 words and category

  --json            one JSON document for machines
  --layer quick     rules alone; the default is the considered layer
  --by FIELD        figures for each value of a field (writer, stratum, label …) too
  --figures         leave out the lines of misses and false alarms
  --settings FILE   coach settings as JSON`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      layer: { type: 'string', default: 'considered' },
      by: { type: 'string' },
      figures: { type: 'boolean', default: false },
      settings: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  if (values.layer !== 'quick' && values.layer !== 'considered')
    throw new Error('--layer is either quick or considered.');
  endWithReader(process.stdout);
  const isQuick = values.layer === 'quick';
  const coach = await openCoach({ settingsFile: values.settings, isQuick });
  const documents: unknown[] = [];
  for (const file of positionals) {
    const comparisons = await compareFile(file, coach, values.layer);
    if (values.json) documents.push(documentOf(file, comparisons, values.by, values.figures));
    else print(file, comparisons, values.by, values.figures);
  }
  if (values.json) console.log(JSON.stringify(documents.length === 1 ? documents[0] : documents, undefined, 1));
  return 0;
}

async function compareFile(file: string, coach: Coach, layer: 'quick' | 'considered'): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for await (const { text, number } of readLines(createReadStream(file))) {
    if (text.trim() === '') continue;
    const row = readRow(text, `${file}:${number}`);
    comparisons.push(compare(row, layer === 'quick' ? coach.quick(row.draft) : await coach.considered(row.draft)));
  }
  return comparisons;
}

/** The rows by the values of a field, in the order of their first appearance. */
function grouped(comparisons: readonly Comparison[], field: string | undefined): Map<string, Comparison[]> {
  const groups = new Map<string, Comparison[]>();
  if (field === undefined) return groups;
  for (const comparison of comparisons) {
    const value = String(comparison.row.fields[field] ?? '(none)');
    groups.set(value, [...(groups.get(value) ?? []), comparison]);
  }
  return groups;
}

function documentOf(
  file: string,
  comparisons: readonly Comparison[],
  by: string | undefined,
  isShort: boolean,
): unknown {
  const groups = [...grouped(comparisons, by)].map(([value, rows]) => [value, evaluate(rows)]);
  return {
    file,
    ...evaluate(comparisons),
    ...(by === undefined ? {} : { groups: Object.fromEntries(groups) }),
    ...(isShort ? {} : { mistakes: comparisons.flatMap(mistakesOf) }),
  };
}

function print(file: string, comparisons: readonly Comparison[], by: string | undefined, isShort: boolean): void {
  const lines = isShort ? [] : comparisons.flatMap(mistakesOf).map(lineOf);
  lines.push(...tableOf(file, evaluate(comparisons)));
  for (const [value, rows] of grouped(comparisons, by)) lines.push(...tableOf(`  ${by} ${value}`, evaluate(rows)));
  console.log(lines.join('\n'));
}

try {
  process.exitCode = await main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 2;
}
