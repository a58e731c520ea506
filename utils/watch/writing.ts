import type { Report } from '@/utils/coach/types';
import type { Editor, TextMap } from '@/utils/editors/editor';
import type { Painter } from '@/utils/highlight/painter';
import type { Ask, CheckRequest, DismissedHere, OpenAsk } from '@/utils/messages/lines';
import type { Composer } from '@/utils/platforms/platform';
import { type Cell, cell, type WritableCell } from './cell';
import { marksOf, type Note, notesFrom, remapNotes } from './notes';
import { type Edit, editBetween, isSame, remapReport, remapSpan } from './remap';
import { shownAfter } from './shown-label';

/** What a `Writing` works with. */
export interface WritingParts {
  readonly composer: Composer;
  readonly editor: Editor;
  readonly painter: Painter;
  readonly openAsk: OpenAsk;
  strengthsShown(): boolean;
  /** Ends the work on this composer. */
  readonly signal: AbortSignal;
}

/**
 * One composer somebody writes in: its text and what the coach says about it.
 * It reads, paints and asks; the changes a person clicks are made in change.ts.
 */
export class Writing {
  /** What is written in, as last seen. */
  composer: Composer;
  readonly editor: Editor;
  readonly painter: Painter;
  /** The text as last read. */
  readonly text: Cell<string>;
  /** Findings and strengths at their places in `text`. */
  readonly notes: Cell<readonly Note[]>;
  /** For label and receipt; while somebody types it may be about the text of a moment ago. Absent for an empty box. */
  readonly report: Cell<Report | undefined>;
  /** Id of the note whose card is open. */
  readonly open: WritableCell<string | undefined> = cell(undefined);
  /** True while an input method composes: nothing is shown or changed then. */
  readonly composing: Cell<boolean>;
  /** Grows when the composer may have moved or changed its size, at most once a frame. */
  readonly moved: WritableCell<number> = cell(0);
  /** When somebody last wrote here, ms since 1970; 0 before. */
  writtenAt = 0;

  readonly #parts: WritingParts;
  readonly #text = cell('');
  readonly #notes = cell<readonly Note[]>([]);
  readonly #report = cell<Report | undefined>(undefined);
  readonly #composing = cell(false);
  #map: TextMap | undefined;
  #setAside: readonly (DismissedHere & { readonly id: string })[] = [];
  readonly #ask: Ask;
  /** What was said while an input method composed. */
  #missed: Report | undefined;
  #named = 0;

  constructor(parts: WritingParts) {
    this.#parts = parts;
    this.composer = parts.composer;
    this.editor = parts.editor;
    this.painter = parts.painter;
    this.text = this.#text;
    this.notes = this.#notes;
    this.report = this.#report;
    this.composing = this.#composing;
    this.open.subscribe(() => this.repaint(), parts.signal);
    this.#ask = parts.openAsk((report) => this.#receive(report), parts.signal);
  }

  /** Reads the text again; where it changed, old marks move along at once and the coach is asked. */
  look(): void {
    if (this.#composing.value || this.#parts.signal.aborted) return;
    this.#map = this.editor.read();
    const edit = editBetween(this.#text.value, this.#map.text);
    if (edit) this.#take(this.#map.text, edit);
    this.repaint();
    if (edit) this.recheck();
  }

  /** The same box, met again: sites use their boxes for one post after another. */
  meet(composer: Composer): void {
    const { kind, context } = this.composer;
    this.composer = composer;
    if (kind !== composer.kind || context !== composer.context) this.recheck();
  }

  /** Asks the coach again, for instance under new settings. */
  recheck(): void {
    if (this.#parts.signal.aborted) return;
    const text = this.#text.value;
    const isEmpty = text.trim() === '';
    this.#ask(isEmpty ? undefined : { draft: this.#draft(text), dismissed: this.#setAside });
    if (!isEmpty) return;
    this.#report.value = undefined;
    this.#keep([]);
  }

  repaint(): void {
    if (!this.#map || this.#composing.value || this.#parts.signal.aborted) return;
    this.painter.paint(marksOf(this.#notes.value, this.open.value, this.#parts.strengthsShown()), this.#map);
  }

  /** While an input method composes nothing is read, painted or asked; when it has finished, all of it is. */
  setComposing(composing: boolean): void {
    this.#composing.value = composing;
    if (composing) return;
    this.look();
    const missed = this.#missed;
    this.#missed = undefined;
    if (missed) this.#receive(missed);
  }

  /** Sets one finding aside in this draft; `id` takes that back. */
  setAside({ category, from, to }: DismissedHere, id: string): void {
    this.#setAside = [...this.#setAside, { id, category, from, to }];
    this.recheck();
  }

  /** Takes back what was set aside under `id`; nothing happens where it was in another draft. */
  takeBack(id: string): void {
    const rest = this.#setAside.filter((item) => item.id !== id);
    if (rest.length === this.#setAside.length) return;
    this.#setAside = rest;
    this.recheck();
  }

  #take(text: string, edit: Edit): void {
    this.writtenAt = Date.now();
    this.#text.value = text;
    this.#setAside = this.#setAside.flatMap((item) => {
      const span = remapSpan(item, edit);
      return span ? [{ ...item, ...span }] : [];
    });
    this.#keep(remapNotes(this.#notes.value, edit));
  }

  #receive(answer: Report): void {
    if (this.#composing.value) {
      this.#missed = answer;
      return;
    }
    if (this.#text.value.trim() === '') return;
    const edit = editBetween(answer.text, this.#text.value);
    const moved = edit ? remapReport(answer, edit) : answer;
    // A quick answer that shows nothing new is not said again, so one to the text of a moment ago counts as well.
    if (!edit || answer.stage === 'quick') this.#report.value = shownAfter(this.#report.value, moved);
    this.#keep(notesFrom(moved, this.#notes.value, () => `note-${++this.#named}`));
    this.repaint();
  }

  #keep(notes: readonly Note[]): void {
    if (!isSame(notes, this.#notes.value)) this.#notes.value = notes;
    if (!notes.some((note) => note.id === this.open.value)) this.open.value = undefined;
  }

  #draft(text: string): CheckRequest['draft'] {
    const { kind, platform, context } = this.composer;
    return { text, kind: kind === 'post' ? 'post' : 'reply', platform, ...(context === undefined ? {} : { context }) };
  }
}
