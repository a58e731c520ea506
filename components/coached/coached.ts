import type { Say } from '@/utils/messages/say';
import type { Screen } from '../card/card';
import { iconButton } from '../card/note-view';
import { outcomeView } from '../card/outcome-view';
import { withBlanks } from '../card/way';
import { type Child, make } from '../dom/make';
import { labelChip } from '../receipt/label-chip';
import type { Chosen, CoachedModel, CoachedView } from './coached-model';

type VersionView = Extract<CoachedView, { name: 'version' }>;

export interface CoachedScreenParts {
  readonly model: CoachedModel;
  readonly say: Say;
  place(element: HTMLElement): void;
  /** Back to where the writer was. */
  leave(): void;
}

/** The draft and its coached version side by side, every change with its own switch, and one button that makes them. */
export function createCoached({ model, say, place, leave }: CoachedScreenParts): Screen {
  const element = make('div', { class: 'bm coached', role: 'dialog', 'aria-label': say('coachedTitle'), hidden: true });
  const close = () => {
    model.close();
    leave();
  };
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    // A page's own keys are not for what is chosen here.
    event.stopPropagation();
  });
  let shown: CoachedView['name'] | undefined;
  const draw = () => {
    const view = model.view.value;
    element.hidden = view === undefined;
    const focus = shown === view?.name ? stops(element).findIndex((stop) => stop.matches(':focus')) : -1;
    const { scrollTop } = element;
    element.replaceChildren();
    if (view) element.append(make('div', { class: 'arrives' }, heading(say, close), content(view, model, say)));
    element.scrollTop = scrollTop;
    if (focus >= 0) stops(element)[focus]?.focus();
    else if (view && view.name !== 'changed' && shown !== view.name)
      (element.querySelector<HTMLElement>('.main') ?? stops(element)[0])?.focus({ preventScroll: true });
    shown = view?.name;
    if (view) place(element);
  };
  return { element, draw, place: () => element.hidden || place(element) };
}

function heading(say: Say, close: () => void): Child {
  return make('header', {}, make('h2', {}, say('coachedTitle')), iconButton('close', say('close'), close));
}

function content(view: CoachedView, model: CoachedModel, say: Say): Child {
  if (view.name === 'waiting') return make('p', { class: 'soft', role: 'status' }, say('coachedWait'));
  if (view.name === 'version') return versionView(view, model, say);
  if (view.name === 'copy') return outcomeView(view, say);
  return [outcomeView({ name: 'changed' }, say), view.hasBlanks && make('p', { class: 'soft' }, say('coachedBlanks'))];
}

function versionView(view: VersionView, model: CoachedModel, say: Say): Child {
  const { version, chosen } = view;
  if (chosen.length === 0) return make('p', {}, say('coachedNothing'));
  const { length, limit, isOver } = model.length();
  return [
    make('p', { class: 'turns' }, labelChip(version.before, say), ' → ', labelChip(version.after, say)),
    make('div', { class: 'sides' }, side(say('coachedYours'), before(view)), side(say('coachedNew'), after(view))),
    make('h3', {}, say('coachedChanges')),
    make(
      'ul',
      { class: 'changes' },
      chosen.map((one, index) => switchOf(one, index, model)),
    ),
    limit !== undefined &&
      make('p', { class: 'small soft', role: 'status' }, say(isOver ? 'coachedTooLong' : 'lengthOf', length, limit)),
    make(
      'footer',
      {},
      make(
        'button',
        { type: 'button', class: 'main', 'data-do': 'use', disabled: isOver, onClick: () => void model.use() },
        say('coachedUse'),
      ),
      model.canRephrase && rephraseButton(model, say),
    ),
  ];
}

function rephraseButton(model: CoachedModel, say: Say): Child {
  const state = model.rephrasing.value;
  return [
    make(
      'button',
      { type: 'button', 'data-do': 'in-my-words', onClick: () => void model.sayInMyWords() },
      say(state === 'asked' ? 'coachedWait' : 'inMyWords'),
    ),
    state === 'none' && make('p', { class: 'small soft', role: 'status' }, say('inMyWordsNot')),
  ];
}

function side(title: string, text: Child): HTMLElement {
  return make('section', {}, make('h3', {}, title), make('p', { class: 'draft-text' }, text));
}

/** The draft as it is; what a change takes away is struck through. */
function before({ version, chosen, own }: VersionView): Child {
  if (own !== undefined) return version.text;
  return pieces(version.text, chosen, (one) => {
    const old = version.text.slice(one.change.from, one.change.to);
    return one.on ? words(one, 'gone') : old;
  });
}

/** The draft as it becomes; what a change brings is marked. */
function after({ version, chosen, own }: VersionView): Child {
  if (own !== undefined) return own;
  return pieces(version.text, chosen, (one) =>
    one.on ? words(one, 'new') : version.text.slice(one.change.from, one.change.to),
  );
}

function pieces(text: string, chosen: readonly Chosen[], show: (one: Chosen) => Child): Child {
  const parts: Child[] = [];
  let at = 0;
  for (const one of chosen) {
    parts.push(text.slice(at, one.change.from), show(one));
    at = one.change.to;
  }
  return [...parts, text.slice(at)];
}

function words({ change }: Chosen, kind: 'gone' | 'new'): Child {
  return change.words
    .filter((word) => word.kind === 'kept' || word.kind === kind)
    .map((word) =>
      word.kind === 'kept' ? word.text : make(kind === 'gone' ? 'del' : 'ins', {}, withBlanks(word.text)),
    );
}

function switchOf({ change, on }: Chosen, index: number, model: CoachedModel): HTMLElement {
  const box = make('input', {
    type: 'checkbox',
    checked: on,
    onChange: (event: Event) => model.turn(index, event.target instanceof HTMLInputElement && event.target.checked),
  });
  return make(
    'li',
    {},
    make('label', {}, box, make('span', {}, make('b', {}, change.move), make('span', { class: 'soft' }, change.why))),
  );
}

function stops(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('button, input')];
}
