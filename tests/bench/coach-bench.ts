import { readFileSync } from 'node:fs';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings, Draft } from '@/utils/coach/types';

/**
 * Prints what the quick layer costs on one core: fresh text a second, and one more keystroke in a long draft.
 * `tsx tests/bench/coach-bench.ts [FILE of JSON lines with text]`
 */
const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const file = process.argv[2] ?? 'corpus/cases.jsonl';
const drafts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; kind?: Draft['kind'] })
  .map(({ text, kind }): Draft => ({ text, kind: kind ?? 'post' }));

/**
 * Kilobytes of text a second of processor time: by wall-clock time, other work on the machine would be measured too.
 * The second round is given: the first also makes the machine translate the rules.
 */
function freshText(): number {
  const characters = drafts.reduce((sum, draft) => sum + draft.text.length, 0);
  const coach = createCoach(settings);
  for (const draft of drafts) coach.quick({ ...draft, text: `${draft.text} Warm.` });
  const fresh = drafts.map((draft) => ({ ...draft, text: draft.text.replaceAll(/(?<=[.!?\n])|$/gu, ' ok') }));
  const start = process.cpuUsage();
  for (const draft of fresh) coach.quick(draft);
  const { user, system } = process.cpuUsage(start);
  return characters / ((user + system) / 1000);
}

/** Milliseconds for one more character at the end of a draft of some 3,000, the median of many. */
function oneKeystroke(strokes: number): number {
  const coach = createCoach(settings);
  const long = drafts
    .map((draft) => draft.text.replaceAll('\n', ' '))
    .join(' ')
    .slice(0, 3000);
  const added = ' And tomorrow we will see what the night brings to everybody on this ward, with tea.';
  coach.quick({ text: long, kind: 'post' });
  const times = Array.from({ length: strokes }, (_, stroke) => {
    const text = long + added.repeat(4).slice(0, stroke + 1);
    return timed(() => coach.quick({ text, kind: 'post' }));
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

console.log(`fresh text ${freshText().toFixed(0)} kB/s of processor time (${drafts.length} drafts of ${file})`);
console.log(`one keystroke ${oneKeystroke(200).toFixed(2)} ms (median, 3,000 characters)`);
