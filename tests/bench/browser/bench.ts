import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../set-up/build';
import { fields } from './fields';
import { idle, injected, reading, type Record as Take, typing, underlines } from './measures';
import { type Figures, writeReport } from './report';
import { openSession, type Session } from './session';

/**
 * `npm run bench -- browser [--runs 3] [--built] [--fields textarea,lexical]`: types into real editors with the extension and without it, in turns,
 * and writes `docs/performance.md`. The machine should have nothing else to do.
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    built: { type: 'boolean', default: false },
    fields: { type: 'string', default: fields.join(',') },
  },
});

/** Collects the values of one variant. */
const takeFor =
  (figures: Figures, { variant }: Session): Take =>
  (figure, value) => {
    const values = figures[variant].get(figure) ?? [];
    figures[variant].set(figure, [...values, value]);
  };

async function main(): Promise<void> {
  const wanted = fields.filter((field) => options.fields.split(',').includes(field));
  if (!options.built) buildExtension('chromium');
  const figures: Figures = { bare: new Map(), ours: new Map() };
  const bare = await openSession('bare');
  const ours = await openSession('ours');
  const load = loadavg()[0] ?? 0;
  // The first answer also starts the worker: people notice that once.
  await underlines(ours, 'contenteditable', () => undefined);
  for (let run = 0; run < Number(options.runs); run += 1) {
    const turns = run % 2 === 0 ? [bare, ours] : [ours, bare];
    for (const field of wanted) {
      for (const session of turns) await typing(session, field, takeFor(figures, session));
      await underlines(ours, field, takeFor(figures, ours));
      console.log(`run ${run + 1}: ${field}`);
    }
    for (const session of turns) {
      await idle(session, takeFor(figures, session));
      await reading(session, takeFor(figures, session));
    }
  }
  await injected(ours, takeFor(figures, ours));
  await Promise.all([bare.close(), ours.close()]);
  process.exitCode = writeReport(figures, { version: ours.version, runs: Number(options.runs), load }) ? 0 : 1;
}

await main();
