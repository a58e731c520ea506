import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { BrowserName, Tab } from '../browsers/tab';
import { patience } from '../browsers/tab';
import type { PlainBox } from '../driver/driver';
import type { Fixture } from '../fixtures';

/** One line of the contract. */
export interface Check {
  readonly id: string;
  /** Why it does not apply to this editor (undefined: it does); a dash in the table. */
  notFor?(fixture: Fixture): string | undefined;
  /** Why this browser cannot run it, though a person could; listed under the table. */
  cannot?(browser: BrowserName, fixture: Fixture): string | undefined;
  run(subject: Subject): Promise<void>;
}

/** A value as it is shown when a check fails. */
const brief = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text;
};

/** `same`, or what each of them says. */
const same = (one: unknown, other: unknown): string =>
  JSON.stringify(one) === JSON.stringify(other) ? 'same' : `${JSON.stringify(one)} and ${JSON.stringify(other)}`;

/** Frames a hand takes at the least from a letter to a key elsewhere: some 80 ms. */
const framesToAnotherKey = 5;

/** A page with its editor focused and opened. */
export class Subject {
  constructor(
    readonly tab: Tab,
    readonly fixture: Fixture,
  ) {}

  model(): Promise<string> {
    return this.tab.page<string>('model');
  }

  /** Looks once a frame until `ask` answers `expected`; says what it last saw otherwise. */
  async eventually<Value>(what: string, ask: () => Promise<Value>, expected: Value): Promise<void> {
    const end = performance.now() + patience;
    let seen = await ask();
    while (JSON.stringify(seen) !== JSON.stringify(expected) && performance.now() < end) {
      await this.tab.probe('drawn');
      seen = await ask();
    }
    deepStrictEqual(seen, expected, `${what}: ${brief(seen)} instead of ${brief(expected)}`);
  }

  /** The editor's own model and what we read from the page both say `expected`. */
  async holds(expected: string): Promise<void> {
    await this.eventually('the model', () => this.model(), expected);
    await this.eventually('the text read', () => this.tab.ask('text'), expected);
  }

  /** Types `text` and waits until the model has it. `\v` is a soft break. */
  async write(text: string): Promise<void> {
    const before = await this.model();
    await this.type(text);
    await this.holds(before + text.replaceAll('\v', '\n'));
  }

  /** Applies `insert` in place of the nth `word`; answers the text that must be there now. */
  async apply(word: string, insert: string, nth = 0): Promise<string> {
    const text = await this.tab.ask('text');
    let from = -1;
    for (let count = 0; count <= nth; count += 1) from = text.indexOf(word, from + 1);
    strictEqual(text.slice(from, from + word.length), word, `«${word}» is in ${JSON.stringify(text)}`);
    const outcome = await this.tab.ask('replace', { from, to: from + word.length }, insert, text);
    strictEqual(outcome, 'applied');
    const expected = text.slice(0, from) + insert + text.slice(from + word.length);
    await this.holds(expected);
    return expected;
  }

  caret(): Promise<{ from: number; to: number } | undefined> {
    return this.tab.ask('selection');
  }

  /** Waits until page and editor agree where the selection is: many editors follow the page's own a moment later. */
  async settled(): Promise<void> {
    const own = (): Promise<unknown> => this.tab.page('selection');
    if ((await own()) === undefined) return;
    await this.eventually(
      'the selection of editor and page',
      async () => same(await own(), await this.caret()),
      'same',
    );
  }

  /** Types where the caret is, once the editor knows where that is. */
  async type(text: string): Promise<void> {
    await this.settled();
    await this.tab.type(text);
  }

  /**
   * Presses a key once the editor knows where the caret is, and as late as a hand comes from letters to another key:
   * for 50 ms after some changes ProseMirror puts the caret back where it was (`suppressSelectionUpdates`).
   */
  async press(key: string): Promise<void> {
    await this.settled();
    for (let frame = 0; frame < framesToAnotherKey; frame += 1) await this.tab.probe('drawn');
    await this.tab.press(key);
  }

  async undo(): Promise<void> {
    await this.settled();
    await this.tab.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.settled();
    await this.tab.press(
      this.fixture.redo ??
        (this.fixture.field || this.fixture.family === 'contenteditable' ? 'Control+Shift+z' : 'Control+y'),
    );
  }
}

export const isNear = (one: PlainBox, other: PlainBox, tolerance: number): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(one[side] - other[side]) <= tolerance);
