import { onceATurn } from '@/utils/watch/cell';
import { showWords } from '@/utils/watch/change';
import { walkBlanks } from '@/utils/watch/walk-blanks';
import type { Writing } from '@/utils/watch/writing';
import { createCard } from '../card/card';
import { CardModel, type CardView } from '../card/card-model';
import { createCoached } from '../coached/coached';
import { CoachedModel, type CoachedView } from '../coached/coached-model';
import { rephraseIn } from '../coached/rephrase-in';
import { make } from '../dom/make';
import type { PickNote } from '../receipt/note-list';
import type { PageModel } from './page-model';
import { createPanel, type Panel } from './panel';
import { placeBeside } from './place-beside';
import styles from './sheets.css?inline';
import type { UiHost } from './ui-host';

export interface SheetsParts {
  readonly writing: Writing;
  readonly page: PageModel;
  readonly host: UiHost;
  /** What the receipt stands by. */
  anchor(): Element;
  /** The pointer came to the card, or left it. */
  onPointer(inside: boolean): void;
  /** Ends them: nothing of them is left in the host. */
  readonly signal: AbortSignal;
}

/** What opens beside one composer: the card and the receipt. */
export interface Sheets {
  readonly card: CardModel;
  readonly panel: Panel;
  readonly coached: CoachedModel;
}

/** Puts card and receipt beside the badge, closed. */
export function showSheets({ writing, page, host, anchor, onPointer, signal }: SheetsParts): Sheets {
  const card = new CardModel(writing, page);
  const cardScreen = createCard({ writing, model: card, say: page.say, onPointer });
  const coached = new CoachedModel({
    writing,
    ask: (draft, most) => page.actions.coached({ draft, ...(most === undefined ? {} : { most }) }),
    findRephrase: () => rephraseIn(page),
  });
  const coachedScreen = createCoached({
    model: coached,
    say: page.say,
    place: (element) => placeBeside(element, [], anchor()),
    leave: () => writing.editor.element.focus(),
  });
  const openCoached = () => {
    panel.close();
    card.close();
    void coached.open();
  };
  const pick = picker(writing, card, () => panel.close());
  const panel: Panel = createPanel({ writing, page, anchor, pick, openCoached });
  const announcer = make('div', { class: 'bm hidden-text', role: 'status' });
  const screens = [cardScreen, panel, coachedScreen];
  const elements = [...screens.map(({ element }) => element), announcer];
  host.dress(styles);
  host.root.append(...elements);
  signal.addEventListener('abort', () => elements.map((element) => element.remove()));
  const draw = onceATurn(() => {
    for (const screen of screens) screen.draw();
    announcer.textContent = announcement(card.view.value ?? coached.view.value, page);
  }, signal);
  for (const shown of [writing.report, writing.notes, writing.composing, card.view, coached.view, page.settings]) {
    shown.subscribe(draw, signal);
  }
  writing.moved.subscribe(() => screens.map((screen) => screen.place()), signal);
  coached.rephrasing.subscribe(draw, signal);
  writing.text.subscribe(() => coached.wroteOn(), signal);
  for (const changed of [card.view, coached.view]) {
    changed.subscribe(() => {
      if (changed.value?.name === 'changed' && writing.text.value.includes('⟦')) walkBlanks(writing, signal);
    }, signal);
  }
  closeElsewhere({ writing, card, panel, coached }, host.element, signal);
  return { card, panel, coached };
}

/** From the list to the words: they are selected in the page, and a finding's card opens. */
function picker(writing: Writing, card: CardModel, closePanel: () => void): PickNote {
  return (span, finding) => {
    closePanel();
    if (span.from !== span.to) showWords(writing, span);
    const note =
      finding &&
      writing.notes.value.find(
        (candidate) => candidate.finding?.ruleId === finding.ruleId && candidate.finding.from === finding.from,
      );
    if (note) card.open(note.id, 'click');
  };
}

/** Card and receipt leave when somebody types on or clicks elsewhere. */
function closeElsewhere(
  { writing, card, panel, coached }: Sheets & { readonly writing: Writing },
  host: Element,
  signal: AbortSignal,
): void {
  const { element } = writing.editor;
  const typed = () => {
    if (card.view.value && card.openedBy !== 'keyboard') card.close();
  };
  const pointed = (event: Event) => {
    const path = event.composedPath();
    if (path.includes(host)) return;
    panel.close();
    coached.close();
    if (!path.includes(element)) card.close();
  };
  writing.text.subscribe(typed, signal);
  element.ownerDocument.addEventListener('pointerdown', pointed, { capture: true, signal });
}

/** What a click changed, said aloud. */
function announcement(view: CardView | CoachedView | undefined, { say }: PageModel): string {
  if (view?.name === 'changed') return say('changedSaid');
  return view?.name === 'dismissed' ? say('dismissedSaid') : '';
}
