import type { Say } from '@/utils/messages/say';
import type { Writing } from '@/utils/watch/writing';
import type { Screen } from '../card/card';
import { icon } from '../dom/icon';
import { make } from '../dom/make';
import type { PageModel } from '../in-page/page-model';
import { sayCount, shownLabel } from '../speech';
import { BadgePlace } from './badge-place';
import { lengthOf } from './length';
import { makeMovable } from './moving';

export interface BadgeParts {
  readonly writing: Writing;
  readonly page: PageModel;
  /** The element all our screens hang on. */
  readonly host: Element;
  onOpen(by: 'pointer' | 'keyboard'): void;
  readonly signal: AbortSignal;
}

/** The badge by the composer: the label in words, how much there is to look at, and the length where the site has a limit. */
export function createBadge({ writing, page, host, onOpen, signal }: BadgeParts): Screen {
  const { say, settings, actions } = page;
  const element = make('button', { type: 'button', title: say('badgeHint'), hidden: true });
  const place = new BadgePlace(element, writing.editor.element, host, settings);
  makeMovable(element, place, (badgePlace) => actions.change({ badgePlace }));
  // A click without a pointer comes from a key.
  element.addEventListener('click', (event) => onOpen(event.detail === 0 ? 'keyboard' : 'pointer'));
  let drawn = '';
  const draw = () => {
    const { report, notes, text, composer, composing } = writing;
    element.hidden = !report.value || settings.value.badgeHidden || composing.value;
    if (!report.value || element.hidden) return;
    const label = shownLabel(report.value);
    const count = notes.value.filter((note) => note.finding).length;
    const length = composer.limit === undefined ? undefined : lengthOf(composer, text.value);
    const shown = `${label} ${count} ${length} ${composer.limit}`;
    // What it says already costs the page nothing.
    if (shown === drawn) return;
    drawn = shown;
    element.className = `bm badge ${label}`;
    element.dataset.label = label;
    element.dataset.count = String(count);
    element.ariaLabel = say('badgeLabel', say(`label_${label}`), sayCount(say, 'findings', count));
    element.replaceChildren(icon(label), say(`label_${label}`), ...counts(count, length, composer.limit, say));
  };
  followSize(element, () => place.place(), signal);
  settings.subscribe(() => place.place(), signal);
  return { element, draw, place: () => element.hidden || place.place() };
}

/** Tells of a new size after the browser has laid the page out for itself, so that nobody makes it do so earlier. */
function followSize(element: Element, changed: () => void, signal: AbortSignal): void {
  const size = new ResizeObserver(changed);
  size.observe(element);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
}

function counts(count: number, length: number | undefined, limit: number | undefined, say: Say): HTMLElement[] {
  const shown = count > 0 ? [make('span', { class: 'count' }, count)] : [];
  if (limit === undefined || length === undefined) return shown;
  return [...shown, make('span', { class: length > limit ? 'length over' : 'length' }, say('lengthOf', length, limit))];
}
