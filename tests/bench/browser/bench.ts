import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../set-up/build';
import { fields } from './fields';
import { idle, injected, reading, type Record as Take, typing, underlines } from './measures';
import { type Figures, writeReport } from './report';
import { openSession, type Session, type Variant } from './session';

/**
 * `npm run bench -- browser [--runs 3] [--seconds 220] [--built] [--fields textarea,lexical]`: types into real editors with
 * the extension and without it, in turns, and writes `docs/performance.md`. As many runs as asked for, but none is begun that
 * would not end in time. The machine should have nothing else to do.
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    built: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '220' },
    fields: { type: 'string', default: 'textarea,contenteditable' },
  },
});

/** Collects the values of one variant. */
const takeFor =
  (figures: Figures, { variant }: Session): Take =>
  (figure, value) => {
    const values = figures[variant].get(figure) ?? [];
    figures[variant].set(figure, [...values, value]);
  };

/** One run over all fields, bare page and ours in turns, another one first each time. */
async function measure(run: number, { bare, ours }: Record<Variant, Session>, figures: Figures): Promise<void> {
  const turns = run % 2 === 0 ? [bare, ours] : [ours, bare];
  for (const field of fields.filter((one) => options.fields.split(',').includes(one))) {
    for (const session of turns) await typing(session, field, takeFor(figures, session));
    await underlines(ours, field, takeFor(figures, ours));
    console.log(`run ${run + 1}: ${field}`);
  }
  for (const session of turns) await reading(session, takeFor(figures, session));
}

async function main(): Promise<void> {
  const start = performance.now();
  if (!options.built) buildExtension('chromium');
  const figures: Figures = { bare: new Map(), ours: new Map() };
  const bare = await openSession('bare');
  const ours = await openSession('ours');
  const load = loadavg()[0] ?? 0;
  // The first answer also starts the worker: people notice that once.
  await underlines(ours, 'contenteditable', () => undefined);
  // Nothing is timed here, so both can be idle together.
  await Promise.all([bare, ours].map((session) => idle(session, takeFor(figures, session))));
  let runs = 0;
  for (let took = 0; runs < Number(options.runs); runs += 1) {
    const before = performance.now();
    if (runs > 0 && before - start + took > Number(options.seconds) * 1000) break;
    await measure(runs, { bare, ours }, figures);
    took = performance.now() - before;
  }
  await injected(ours, takeFor(figures, ours));
  await Promise.all([bare.close(), ours.close()]);
  process.exitCode = writeReport(figures, { version: ours.version, runs, load }) ? 0 : 1;
}

await main();
