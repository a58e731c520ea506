import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { type Field, fields } from './fields';
import type { Variant } from './session';
import { shortDraft, tail } from './texts';

/** Every value of every figure. */
export type Figures = { readonly [Name in Variant]: Map<string, readonly number[]> };

interface Machine {
  readonly version: string;
  readonly runs: number;
  /** Processes that wanted a core when the bench began. */
  readonly load: number;
}

/** One line of the table. */
interface Line {
  readonly what: string;
  readonly bare: string;
  readonly ours: string;
  readonly target: string;
  readonly isMet: boolean;
}

const median = (values: readonly number[] = []): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (value: number, digits = 0): string => `${value.toFixed(digits)} ms`;

/** The editors this run typed in. */
const measuredIn = (ours: Figures['ours']): Field[] => fields.filter((field) => ours.has(`task.${field}`));

function typingLines({ bare, ours }: Figures): Line[] {
  return measuredIn(ours).flatMap((field) =>
    (
      [
        ['short', shortDraft.length, '280 characters'],
        ['long', tail.length, '3,000 characters'],
      ] as const
    ).flatMap(([size, keys, words]): Line[] => {
      const [without, among] = [
        median(bare.get(`typing.${field}.${size}`)),
        median(ours.get(`typing.${field}.${size}`)),
      ];
      const share = (among - without) / keys;
      const row = { bare: ms(without), ours: `${ms(among)} (${(among / without).toFixed(2)} ×)` };
      const what = `main thread, typing in ${field}, ${words}`;
      const lines = [{ what, ...row, target: '≤ 1.10 ×', isMet: among / without <= 1.1 }];
      if (size === 'short') return lines;
      return [
        ...lines,
        { what: `our share of a key, ${field}`, bare: '', ours: ms(share, 2), target: '≤ 0.4 ms', isMet: share <= 0.4 },
      ];
    }),
  );
}

function otherLines({ bare, ours }: Figures): Line[] {
  const latency = measuredIn(ours).flatMap((field) =>
    ['short', 'long'].map((size): Line => {
      const value = median(ours.get(`underline.${field}.${size}`));
      const what = `key to line, ${field}, ${size === 'short' ? '280' : '3,000'} characters`;
      return { what, bare: '', ours: ms(value), target: '≤ 30 ms', isMet: value <= 30 };
    }),
  );
  const tasks = measuredIn(ours).map((field): Line => {
    const [without, among] = [median(bare.get(`task.${field}`)), median(ours.get(`task.${field}`))];
    const what = `longest task while typing, ${field}`;
    return {
      what,
      bare: ms(without, 1),
      ours: ms(among, 1),
      target: '≤ 16 ms',
      isMet: among <= Math.max(16, without * 1.1),
    };
  });
  return [...latency, ...tasks, ...quietLines(bare, ours)];
}

function quietLines(bare: Figures['bare'], ours: Figures['ours']): Line[] {
  const more = (figure: string) => Math.max(0, median(ours.get(figure)) - median(bare.get(figure)));
  const counted = (what: string, figure: string): Line => ({
    what,
    bare: String(median(bare.get(figure))),
    ours: String(median(ours.get(figure))),
    target: '0 more',
    isMet: more(figure) === 0,
  });
  const bytes = median(ours.get('injected.bytes'));
  return [
    counted('timers in 10 s, nobody typing', 'idle.timers'),
    counted('animation frames in 10 s, nobody typing', 'idle.frames'),
    {
      what: 'script on a page to read',
      bare: ms(median(bare.get('reading.script')), 1),
      ours: `${ms(more('reading.script'), 1)} more`,
      target: '≤ 2 ms more',
      isMet: more('reading.script') <= 2,
    },
    {
      what: 'scripts where somebody types',
      bare: '',
      ours: `${(bytes / 1000).toFixed(1)} kB`,
      target: '≤ 60 kB',
      isMet: bytes <= 60_000,
    },
  ];
}

/** Writes `docs/performance.md` and prints it; true when every target is met. */
export function writeReport(figures: Figures, { version, runs, load }: Machine): boolean {
  const lines = [...typingLines(figures), ...otherLines(figures)];
  const met = lines.filter(({ isMet }) => isMet).length;
  const rows = lines.map(
    ({ what, bare, ours, target, isMet }) => `| ${what} | ${bare} | ${ours} | ${target} | ${isMet ? '✓' : 'not yet'} |`,
  );
  const text = `# What it costs a page

Written by \`npm run bench -- browser\`. Medians of ${runs} runs in Chromium ${version}, the page without the extension and with
it in turns. No key is typed before the page has drawn the one before, so that both have the same frames to draw. Main thread and
tasks are processor time: other work on the machine does not count in them, but it slows the typing down, and slower typing gets
more answers; times from a key to its line are wall time. It takes some four minutes and wants a machine with nothing else to do
(load below 0.5 when it begins): with more, this table says little, since caches and cores are shared. Machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}; ${load.toFixed(1)} processes ran or waited for
a core when it began.

| | bare page | with the coach | target | |
|---|---|---|---|---|
${rows.join('\n')}

${met} of ${lines.length} targets are met.
`;
  writeFileSync(resolve('docs/performance.md'), text);
  console.log(text);
  return met === lines.length;
}
