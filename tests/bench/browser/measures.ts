import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { builtFolder } from '../../set-up/build';
import type { Field } from './fields';
import { createTypist, expectTyped, fill, typeKeys } from './keys';
import { type OpenPage, type Session, spent } from './session';
import { longDraft, phrases, shortDraft, tail } from './texts';
import { type TraceEvent, traced } from './trace';
import { underlineLatency } from './underline';

/** Takes down one value of one figure. */
export type Record = (figure: string, value: number) => void;

/** What is done this long after the last key still counts as the cost of typing, ms. */
const afterwards = 1000;

/** Types on; the work of each key and of the second after the last one. */
async function typeMeasured(
  { page, protocol }: OpenPage,
  type: (text: string) => Promise<void>,
  text: string,
): Promise<number> {
  const before = await spent(protocol);
  await type(text);
  await pause(afterwards);
  const after = await spent(protocol);
  await expectTyped(page, text);
  return after.task - before.task;
}

/** Typing a short draft, and on at the end of a long one; then the longest task. */
export async function typing(session: Session, field: Field, record: Record): Promise<void> {
  const tab = await session.open(`/${field}.html`);
  await fill(tab.page, []);
  const type = await createTypist(tab);
  record(`typing.${field}.short`, await typeMeasured(tab, type, shortDraft));
  await fill(tab.page, longDraft);
  await pause(afterwards);
  record(`typing.${field}.long`, await typeMeasured(tab, type, tail));
  // By itself: tracing weighs on the figures above.
  const events = await traced(tab, 'disabled-by-default-devtools.timeline', () => typeKeys(tab.protocol, tail));
  record(`task.${field}`, Math.max(...events.filter(isTask).map(({ tdur = 0 }) => tdur / 1000)));
  await tab.page.close();
}

const isTask = ({ name }: TraceEvent): boolean => name === 'RunTask';

/** From the key that completes the words to the line under them, in a nearly empty editor and at the end of a long draft. */
export async function underlines(session: Session, field: Field, record: Record): Promise<void> {
  const tab = await session.open(`/${field}.html`);
  for (const [size, paragraphs] of [
    ['short', []],
    ['long', longDraft],
  ] as const) {
    for (const words of phrases) {
      await fill(tab.page, paragraphs);
      await pause(afterwards);
      record(`underline.${field}.${size}`, (await underlineLatency(tab, words)) ?? Number.POSITIVE_INFINITY);
    }
  }
  await tab.page.close();
}

/** Ten seconds on an editor with a draft in it, nobody typing. */
export async function idle(session: Session, record: Record): Promise<void> {
  const tab = await session.open('/contenteditable.html');
  await fill(tab.page, [shortDraft]);
  await pause(3000);
  const events = await traced(tab, 'devtools.timeline', () => pause(10_000));
  const count = (name: string) => events.filter((event) => event.name === name).length;
  record('idle.timers', count('TimerFire'));
  record('idle.frames', count('FireAnimationFrame'));
  await tab.page.close();
}

/** A long page to read: all that runs from the navigation to a second after the page has loaded. */
export async function reading(session: Session, record: Record): Promise<void> {
  const { page, protocol } = await session.open('');
  await page.goto('https://x.com/article');
  await pause(afterwards);
  record('reading.script', (await spent(protocol)).script);
  await page.close();
}

/** Bytes of the extension's scripts that ran where somebody typed. */
export async function injected(session: Session, record: Record): Promise<void> {
  const { page, protocol } = await session.open('');
  const paths = new Set<string>();
  protocol.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) paths.add(new URL(url).pathname);
  });
  await protocol.send('Debugger.enable');
  await page.goto('https://x.com/contenteditable.html');
  await fill(page, []);
  await typeKeys(protocol, shortDraft);
  await pause(afterwards);
  const sizes = [...paths].map((path) => statSync(join(builtFolder.chromium, path)).size);
  record(
    'injected.bytes',
    sizes.reduce((sum, size) => sum + size, 0),
  );
  await page.close();
}
