import type { Frame, Tab } from '../browsers/tab';
import type { Scripts } from '../build';
import type { Look } from '../driver/answer';
import type { Probe } from '../driver/probe';
import type { KnownBox, SitePage } from '../pages';

/** A box of an open page. */
export interface Box {
  readonly index: number;
  readonly frame: Frame;
  readonly known: KnownBox;
  look(): Promise<Look>;
}

/** An open page under test. */
export interface Subject {
  readonly page: SitePage;
  readonly tab: Tab;
  readonly boxes: readonly Box[];
  readonly scripts: Scripts;
}

/** One line that every site has to keep. Throws what is not as it should be. */
export interface Check {
  readonly name: string;
  run(subject: Subject): Promise<void>;
  /** It changes the page: the next check opens another. */
  readonly spoils?: true;
  /** Why it does not apply to a page; undefined where it does. */
  notFor?(page: SitePage): string | undefined;
}

type Arguments<Name extends keyof Probe> = Parameters<Probe[Name]>;

/** Asks the probe of a frame. */
export const ask = async <Name extends keyof Probe>(
  frame: Frame,
  name: Name,
  ...given: Arguments<Name>
): Promise<Awaited<ReturnType<Probe[Name]>>> =>
  // The probe's own types say what comes back; the page is outside the compiler's reach.
  (await frame.run(`probe.${name}(...${JSON.stringify(given)})`)) as never;

/** Finds the boxes of an open page, in every frame. */
export const subjectOf = async (page: SitePage, tab: Tab, scripts: Scripts): Promise<Subject> => {
  const boxes: Box[] = [];
  for (const frame of await tab.frames()) {
    await frame.run(scripts.probe);
    const count = await ask(frame, 'boxes', '[data-expect]');
    for (let index = 0; index < count; index += 1) {
      const known = page.boxes[boxes.length] ?? {};
      boxes.push({ index, frame, known, look: () => ask(frame, 'look', index) });
    }
  }
  if (boxes.length !== page.boxes.length) throw new Error(`${boxes.length} boxes, not ${page.boxes.length}.`);
  return { page, tab, boxes, scripts };
};

/** Says what was expected and what was there instead. */
export const expectSame = (what: string, found: unknown, expected: unknown): void => {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
};
