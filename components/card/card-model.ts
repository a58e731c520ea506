import type { Finding, Span } from '@/utils/coach/types';
import { selectIn, selectionIn } from '@/utils/editors/writer';
import type { GuideEntry } from '@/utils/messages/guide-path';
import { type Cell, cell } from '@/utils/watch/cell';
import { applyWay } from '@/utils/watch/change';
import { type Note, subject } from '@/utils/watch/notes';
import { phraseOf } from '@/utils/watch/phrase';
import type { WayOn } from '@/utils/watch/ways-on';
import type { Writing } from '@/utils/watch/writing';
import type { PageModel } from '../in-page/page-model';

/** How the card came: `hover` leaves with the pointer, `click` stays, `keyboard` takes the focus and gives it back. */
export type OpenedBy = 'hover' | 'click' | 'keyboard';

/** How far a dismissal reaches. */
export type Reach = 'here' | 'phrase' | 'category';

export type CardView =
  | { readonly name: 'note'; readonly id: string }
  | { readonly name: 'changed' }
  | { readonly name: 'copy'; readonly text: string }
  | { readonly name: 'dismissed'; readonly reach: Reach; readonly what: string; undo(): void };

/** The card beside the words: which note it shows, and what its buttons do. One a composer. */
export class CardModel {
  readonly view: Cell<CardView | undefined>;
  openedBy: OpenedBy = 'click';
  readonly #view = cell<CardView | undefined>(undefined);
  readonly #writing: Writing;
  readonly #page: PageModel;
  #selection: Span | undefined;
  #boxes: readonly DOMRect[] = [];

  constructor(writing: Writing, page: PageModel) {
    this.view = this.#view;
    this.#writing = writing;
    this.#page = page;
  }

  /** The note that is shown; undefined when another view is, or its words have gone. */
  note(): Note | undefined {
    const view = this.view.value;
    return view?.name === 'note' ? this.#writing.notes.value.find((note) => note.id === view.id) : undefined;
  }

  open(id: string, by: OpenedBy): void {
    if (this.#writing.composing.value) return;
    if (by === 'keyboard' && this.openedBy !== 'keyboard') this.#selection = selectionIn(this.#writing.editor);
    this.openedBy = by;
    this.#writing.open.value = id;
    this.#view.value = { name: 'note', id };
  }

  /** By the keyboard command: the finding nearest the caret, else one about the whole draft. False when there is none. */
  openAtCaret(): boolean {
    const notes = this.#findings();
    const caret = selectionIn(this.#writing.editor)?.to ?? 0;
    const away = (note: Note) => Math.max(subject(note).from - caret, caret - subject(note).to, 0);
    const placed = notes.filter((note) => subject(note).to > 0);
    const nearest = placed.sort((a, b) => away(a) - away(b))[0] ?? notes[0];
    if (nearest) this.open(nearest.id, 'keyboard');
    return nearest !== undefined;
  }

  /** Which of the findings is shown, from 1, and how many there are. */
  position(): { readonly number: number; readonly of: number } {
    const notes = this.#findings();
    return { number: notes.findIndex((note) => note.id === this.note()?.id) + 1, of: notes.length };
  }

  /** True until the last answer, which brings the ways on. */
  isStillReading(): boolean {
    return this.#writing.report.value?.stage !== 'advised';
  }

  /** The words a way on takes away. */
  goneBy({ from, to }: WayOn): string {
    return this.#writing.text.value.slice(from, to).trim();
  }

  /** Goes `steps` findings on, round and round. */
  step(steps: number): void {
    const notes = this.#findings();
    const index = notes.findIndex((note) => note.id === this.note()?.id);
    const next = notes[(index + steps + notes.length) % notes.length];
    if (next) this.open(next.id, this.openedBy);
  }

  close(): void {
    const givesFocusBack = this.openedBy === 'keyboard' && this.view.value !== undefined;
    this.openedBy = 'click';
    this.#show(undefined);
    if (givesFocusBack) this.#giveFocusBack();
  }

  async apply(way: WayOn): Promise<void> {
    const outcome = await applyWay(this.#writing, way);
    this.openedBy = 'click';
    this.#show(outcome === 'applied' ? { name: 'changed' } : { name: 'copy', text: way.text.trim() });
  }

  /** Sets the finding aside, as far as the person wishes; the next view offers to take that back. */
  dismiss(finding: Finding, name: string, reach: Reach): void {
    const takeBack = this.#setAside(finding, reach);
    const undo = () => {
      takeBack();
      this.close();
    };
    this.#show({ name: 'dismissed', reach, what: reach === 'category' ? name : finding.quote, undo });
  }

  /** Opens the guide where it says more about this. */
  explain(entry: GuideEntry): void {
    this.#page.actions.openPage({ guide: entry });
  }

  /** Where the shown words stand, one box a line, or where they stood last. CSS pixels. */
  boxes(): readonly DOMRect[] {
    const note = this.note();
    if (note) this.#boxes = this.#writing.painter.boxes(note.id);
    return this.#boxes;
  }

  #show(view: CardView | undefined): void {
    this.#view.value = view;
    this.#writing.open.value = undefined;
  }

  #setAside(finding: Finding, reach: Reach): () => void {
    const { actions, site } = this.#page;
    const { category, quote } = finding;
    if (reach === 'here') {
      const id = crypto.randomUUID();
      this.#writing.setAside(finding, id);
      actions.setAside({ id, category, phrase: quote, site });
      return () => {
        this.#writing.takeBack(id);
        actions.takeBack(id);
      };
    }
    const what =
      reach === 'category' ? { silence: category } : { dismissPhrase: { category, phrase: phraseOf(quote) } };
    actions.change({ ...what, undo: false });
    return () => actions.change({ ...what, undo: true });
  }

  #findings(): Note[] {
    const notes = this.#writing.notes.value.filter((note) => note.finding);
    return notes.sort((a, b) => subject(a).from - subject(b).from);
  }

  #giveFocusBack(): void {
    const { editor } = this.#writing;
    editor.element.focus();
    const now = selectionIn(editor);
    const before = this.#selection;
    if (before && (now?.from !== before.from || now.to !== before.to)) selectIn(editor, before);
  }
}
