import { onceATurn } from '@/utils/watch/cell';
import type { Writing } from '@/utils/watch/writing';
import { createBadge } from '../badge/badge';
import { createCard } from '../card/card';
import { CardModel } from '../card/card-model';
import { make } from '../dom/make';
import type { PickNote } from '../receipt/note-list';
import { onCardCommand } from './keyboard-command';
import type { PageModel } from './page-model';
import { createPanel, type Panel } from './panel';
import { watchPointer } from './pointing';
import type { UiHost } from './ui-host';

export interface Screens {
  /** The keyboard command: the card at the caret, or the receipt where there is nothing to look at. */
  command(): void;
}

/** Everything that stands beside one composer: badge, card and receipt; gone when `signal` aborts. */
export function showScreens(writing: Writing, page: PageModel, host: UiHost, signal: AbortSignal): Screens {
  const model = new CardModel(writing, page);
  const pointing = watchPointer(writing, model, signal);
  const card = createCard({ writing, model, say: page.say, onPointer: pointing.cardPointer });
  const open = (by: 'pointer' | 'keyboard') => (panel.isOpen ? panel.close() : panel.open(by));
  const badge = createBadge({ writing, page, host: host.element, onOpen: open });
  const anchor = () => (badge.element.hidden ? writing.editor.element : badge.element);
  const panel: Panel = createPanel({ writing, page, anchor, pick: picker(writing, model, () => panel.close()) });
  const announcer = make('div', { class: 'bm hidden-text', role: 'status' });
  const screens = [badge, card, panel];

  host.root.replaceChildren(...screens.map(({ element }) => element), announcer);
  const draw = onceATurn(() => {
    for (const screen of screens) screen.draw();
    announcer.textContent = announcement(model, page);
  }, signal);
  for (const shown of [writing.text, writing.report, writing.notes, writing.composing, model.view, page.settings]) {
    shown.subscribe(draw, signal);
  }
  writing.moved.subscribe(
    nextFrame(() => {
      for (const screen of screens) screen.place();
    }, signal),
    signal,
  );
  closeElsewhere(writing, model, panel, host.element, signal);
  const command = () => {
    if (!model.openAtCaret() && writing.report.value) panel.open('keyboard');
  };
  const view = writing.editor.element.ownerDocument.defaultView;
  if (view) onCardCommand(view, command, signal);
  draw();
  return { command };
}

/** From the list to the words: they are selected in the page, and a finding's card opens. */
function picker(writing: Writing, model: CardModel, closePanel: () => void): PickNote {
  return (span, finding) => {
    closePanel();
    if (span.from !== span.to) writing.show(span);
    const note =
      finding &&
      writing.notes.value.find(
        (candidate) => candidate.finding?.ruleId === finding.ruleId && candidate.finding.from === finding.from,
      );
    if (note) model.open(note.id, 'click');
  };
}

/** Card and receipt leave when somebody types on or clicks elsewhere. */
function closeElsewhere(writing: Writing, model: CardModel, panel: Panel, host: Element, signal: AbortSignal): void {
  const { element } = writing.editor;
  const typed = () => {
    if (model.view.value && model.openedBy !== 'keyboard') model.close();
  };
  const pointed = (event: Event) => {
    const path = event.composedPath();
    if (path.includes(host)) return;
    panel.close();
    if (!path.includes(element)) model.close();
  };
  writing.text.subscribe(typed, signal);
  element.ownerDocument.addEventListener('pointerdown', pointed, { capture: true, signal });
}

/** What a click changed, said aloud. */
function announcement(model: CardModel, { say }: PageModel): string {
  const view = model.view.value;
  if (view?.name === 'changed') return say('changedSaid');
  return view?.name === 'dismissed' ? say('dismissedSaid') : '';
}

/** However often something moves between two frames, it is followed once. */
function nextFrame(work: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(work);
  };
}
