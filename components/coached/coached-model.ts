import { asOneEdit, withChanges } from '@/utils/coach/advice/change';
import type { CoachedVersion, ShownChange } from '@/utils/coach/advice/coached-version';
import type { Draft } from '@/utils/coach/types';
import { type Cell, cell } from '@/utils/watch/cell';
import { applyWay } from '@/utils/watch/change';
import type { WayOn } from '@/utils/watch/ways-on';
import type { Writing } from '@/utils/watch/writing';
import { lengthOf } from '../badge/length';

/** Asks for the coached version of a draft; `most` is the site's limit, counted as the site counts. */
export type AskCoached = (draft: Draft, most?: number) => Promise<CoachedVersion>;

/** Puts the coached text in the writer's own words, or answers undefined where no wording held what it says. */
export type Rephrase = (draft: Draft, text: string, fits: (text: string) => boolean) => Promise<string | undefined>;

export interface Chosen {
  readonly change: ShownChange;
  readonly on: boolean;
}

export type CoachedView =
  | { readonly name: 'waiting' }
  /** `own` is the whole text in other words, in place of the changes. */
  | {
      readonly name: 'version';
      readonly version: CoachedVersion;
      readonly chosen: readonly Chosen[];
      readonly own?: string;
    }
  | { readonly name: 'changed'; readonly hasBlanks: boolean }
  | { readonly name: 'copy'; readonly text: string };

export interface CoachedParts {
  readonly writing: Writing;
  readonly ask: AskCoached;
  /** Undefined where the browser has no language model of its own, or it was not switched on. */
  readonly findRephrase: () => Promise<Rephrase | undefined>;
}

/** The whole draft coached: which changes are on, what comes of them, and making them. One a composer. */
export class CoachedModel {
  readonly view: Cell<CoachedView | undefined>;
  /** `asked` while the model writes, `none` when it had nothing that held. */
  readonly rephrasing: Cell<'asked' | 'none' | undefined>;
  readonly #view = cell<CoachedView | undefined>(undefined);
  readonly #rephrasing = cell<'asked' | 'none' | undefined>(undefined);
  readonly #parts: CoachedParts;
  #rephrase: Rephrase | undefined;

  constructor(parts: CoachedParts) {
    this.view = this.#view;
    this.rephrasing = this.#rephrasing;
    this.#parts = parts;
  }

  /** Whether the screen has the one button more. */
  get canRephrase(): boolean {
    return this.#rephrase !== undefined;
  }

  async open(): Promise<void> {
    const { writing, ask, findRephrase } = this.#parts;
    this.#rephrasing.value = undefined;
    this.#view.value = { name: 'waiting' };
    const [version, rephrase] = await Promise.all([ask(this.#draft(), writing.composer.limit), findRephrase()]);
    this.#rephrase = rephrase;
    // Closed, or written on, while the coach thought.
    if (this.#view.value?.name !== 'waiting') return;
    if (version.text !== writing.text.value) return this.close();
    this.#view.value = { name: 'version', version, chosen: version.changes.map((change) => ({ change, on: true })) };
  }

  close(): void {
    this.#view.value = undefined;
  }

  /** Somebody wrote on: what is shown is about an older text. */
  wroteOn(): void {
    if (this.#view.value?.name === 'version' || this.#view.value?.name === 'waiting') this.close();
  }

  /** Switches one change on or off. */
  turn(index: number, on: boolean): void {
    const view = this.#view.value;
    if (view?.name !== 'version') return;
    const chosen = view.chosen.map((one, place) => (place === index ? { ...one, on } : one));
    this.#view.value = { name: 'version', version: view.version, chosen };
  }

  /** What the draft becomes with what is switched on. */
  text(): string {
    const view = this.#view.value;
    if (view?.name !== 'version') return this.#parts.writing.text.value;
    return (
      view.own ??
      withChanges(
        view.version.text,
        view.chosen.filter(({ on }) => on).map(({ change }) => change),
      )
    );
  }

  /** Length and limit, as the site counts; `isOver` only where it is longer than what stands there already. */
  length(): { readonly length: number; readonly limit: number | undefined; readonly isOver: boolean } {
    const { writing } = this.#parts;
    const length = lengthOf(writing.composer, this.text());
    const { limit } = writing.composer;
    const before = lengthOf(writing.composer, writing.text.value);
    return { length, limit, isOver: limit !== undefined && length > Math.max(limit, before) };
  }

  /** Makes the changes as one edit, which one undo takes back. */
  async use(): Promise<void> {
    const { writing } = this.#parts;
    const text = this.text();
    const edit: WayOn = asOneEdit(writing.text.value, text);
    const outcome = await applyWay(writing, edit);
    this.#view.value =
      outcome === 'applied' ? { name: 'changed', hasBlanks: text.includes('⟦') } : { name: 'copy', text };
  }

  /** Asks the browser's own language model; its words are shown, and never put in by themselves. */
  async sayInMyWords(): Promise<void> {
    const view = this.#view.value;
    const { writing } = this.#parts;
    const rephrase = this.#rephrase;
    if (view?.name !== 'version' || !rephrase || this.#rephrasing.value === 'asked') return;
    this.#rephrasing.value = 'asked';
    const before = lengthOf(writing.composer, writing.text.value);
    const most = Math.max(writing.composer.limit ?? Number.POSITIVE_INFINITY, before);
    const own = await rephrase(this.#draft(), this.text(), (text) => lengthOf(writing.composer, text) <= most);
    this.#rephrasing.value = own === undefined ? 'none' : undefined;
    if (own !== undefined && this.#view.value === view) this.#view.value = { ...view, own };
  }

  #draft(): Draft {
    const { text, composer } = this.#parts.writing;
    const { kind, platform, context } = composer;
    return {
      text: text.value,
      kind: kind === 'reply' ? 'reply' : 'post',
      platform,
      ...(context === undefined ? {} : { context }),
    };
  }
}
