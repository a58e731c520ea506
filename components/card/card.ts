import type { Say } from '@/utils/messages/say';
import type { Writing } from '@/utils/watch/writing';
import { make } from '../dom/make';
import { placeBeside } from '../in-page/place-beside';
import { nameOf } from '../receipt/receipt-model';
import { cardKeys } from './card-keys';
import type { CardModel } from './card-model';
import { noteView } from './note-view';
import { outcomeView } from './outcome-view';

/** A screen beside the composer: drawn when what it shows changes, placed when anything moves. */
export interface Screen {
  readonly element: HTMLElement;
  draw(): void;
  place(): void;
}

export interface CardParts {
  readonly writing: Writing;
  readonly model: CardModel;
  readonly say: Say;
  /** The pointer came to the card, or left it. */
  onPointer(inside: boolean): void;
}

/** The card beside the words: what this is, why it matters, what to do instead. */
export function createCard({ writing, model, say, onPointer }: CardParts): Screen {
  const element = make('div', { class: 'bm card', role: 'dialog', hidden: true });
  element.addEventListener('keydown', (event) => cardKeys(event, element, model));
  element.addEventListener('pointerenter', () => onPointer(true));
  element.addEventListener('pointerleave', () => onPointer(false));
  let drawn = '';
  let subjectShown: string | undefined;
  const place = () => {
    if (!element.hidden) placeBeside(element, model.boxes(), writing.editor.element);
  };
  const draw = () => {
    const shown = describe(writing, model);
    if (shown === drawn) return;
    drawn = shown;
    // What the coach says of the same words a moment later never takes away what the person is at.
    const before = subjectOf(model) === subjectShown ? stateOf(element) : undefined;
    subjectShown = subjectOf(model);
    element.hidden = shown === '';
    element.replaceChildren();
    if (!element.hidden) fill(element, writing, model, say);
    // It arrives once.
    if (before) element.querySelector<HTMLElement>('.arrives')?.style.setProperty('animation', 'none');
    if (before?.isMenuOpen) element.querySelector('details')?.setAttribute('open', '');
    place();
    if (model.openedBy === 'keyboard') (stopsOf(element)[before?.focus ?? -1] ?? firstStop(element))?.focus();
  };
  return { element, draw, place };
}

function fill(element: HTMLElement, writing: Writing, model: CardModel, say: Say): void {
  const view = model.view.value;
  const note = model.note();
  const name = titleOf(writing, model) ?? say('brand');
  element.setAttribute('aria-label', name);
  const content = note ? noteView(note, name, model, say) : view && view.name !== 'note' && outcomeView(view, say);
  element.append(make('div', { class: 'arrives' }, content));
}

/** What the note is called. The receipt that knows it rests while somebody types, so it may change after the note came. */
function titleOf(writing: Writing, model: CardModel): string | undefined {
  const note = model.note();
  const report = writing.report.value;
  if (!note || !report) return undefined;
  return nameOf(report, note.finding ? note.finding.category : note.strength.signal);
}

/** What the card shows, as text: drawn again only when that changes, so that a pointer or the focus in it stays. */
function describe(writing: Writing, model: CardModel): string {
  const view = model.view.value;
  const note = model.note();
  if (!view || (view.name === 'note' && !note) || writing.composing.value) return '';
  const { message, quote } = note?.finding ?? note?.strength ?? {};
  const { moves, replacements } = note?.finding ?? {};
  return JSON.stringify([
    view,
    titleOf(writing, model),
    message,
    quote,
    moves,
    replacements,
    model.position(),
    model.isStillReading(),
  ]);
}

/** Which words a card is about; undefined where it is about none. */
function subjectOf(model: CardModel): string | undefined {
  const view = model.view.value;
  return view?.name === 'note' ? view.id : undefined;
}

function stateOf(card: HTMLElement): { readonly isMenuOpen: boolean; readonly focus: number } {
  const focus = stopsOf(card).findIndex((stop) => stop.matches(':focus'));
  // While no way on has come the focus waits at the first button; the first way takes it.
  const isWaiting = focus === 0 && card.querySelector('.ways button') === null;
  return { isMenuOpen: card.querySelector('details')?.open === true, focus: isWaiting ? -1 : focus };
}

function stopsOf(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('button, summary')];
}

function firstStop(card: HTMLElement): HTMLElement | null {
  return card.querySelector<HTMLElement>('.ways button') ?? card.querySelector('button');
}
