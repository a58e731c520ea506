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
}

/** The badge by the composer: the label in words, how much there is to look at, and the length where the site has a limit. */
export function createBadge({ writing, page, host, onOpen }: BadgeParts): Screen {
  const { say, settings, actions } = page;
  const element = make('button', { type: 'button', title: say('badgeHint'), hidden: true });
  const place = new BadgePlace(element, writing.editor.element, host, settings);
  makeMovable(element, place, (badgePlace) => actions.change({ badgePlace }));
  // A click without a pointer comes from a key.
  element.addEventListener('click', (event) => onOpen(event.detail === 0 ? 'keyboard' : 'pointer'));
  const draw = () => {
    const report = writing.report.value;
    element.hidden = !report || settings.value.badgeHidden || writing.composing.value;
    if (!report || element.hidden) return;
    const label = shownLabel(report);
    const count = writing.notes.value.filter((note) => note.finding).length;
    element.className = `bm badge ${label}`;
    element.dataset.label = label;
    element.dataset.count = String(count);
    element.ariaLabel = say('badgeLabel', say(`label_${label}`), sayCount(say, 'findings', count));
    element.replaceChildren(icon(label), say(`label_${label}`), ...counts(writing, page, count));
    place.place();
  };
  return { element, draw, place: () => element.hidden || place.place() };
}

function counts({ composer, text }: Writing, { say }: PageModel, count: number): HTMLElement[] {
  const shown = count > 0 ? [make('span', { class: 'count' }, count)] : [];
  const { limit } = composer;
  if (limit === undefined) return shown;
  const length = lengthOf(composer, text.value);
  return [...shown, make('span', { class: length > limit ? 'length over' : 'length' }, say('lengthOf', length, limit))];
}
