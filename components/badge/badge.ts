import type { Writing } from '@/utils/watch/writing';
import type { Screen } from '../card/card';
import { make } from '../dom/make';
import type { PageModel } from '../in-page/page-model';
import { shownLabel } from '../speech';
import { createFace, faceOf } from './badge-face';
import { BadgePlace } from './badge-place';
import { makeMovable } from './moving';

export interface BadgeParts {
  readonly writing: Writing;
  readonly page: PageModel;
  /** The element all our screens hang on. */
  readonly host: Element;
  onOpen(by: 'pointer' | 'keyboard'): void;
  readonly signal: AbortSignal;
}

export interface Badge extends Screen {
  /** What `draw` would show, but for the length; the same words need not be drawn again. */
  face(): string;
  /** Draws the length of the text alone. */
  count(): void;
}

/** The badge by the composer: the label in words, how much there is to look at, and the length where the site has a limit. */
export function createBadge({ writing, page, host, onOpen, signal }: BadgeParts): Badge {
  const { say, settings, actions } = page;
  const element = make('button', { type: 'button', title: say('badgeHint'), hidden: true });
  const place = new BadgePlace(element, writing.editor.element, host, settings);
  makeMovable(element, place, (badgePlace) => actions.change({ badgePlace }));
  // A click without a pointer comes from a key.
  element.addEventListener('click', (event) => onOpen(event.detail === 0 ? 'keyboard' : 'pointer'));
  const face = createFace(element, say);
  const label = () => {
    const { report, composing } = writing;
    return report.value && !settings.value.badgeHidden && !composing.value ? shownLabel(report.value) : undefined;
  };
  const draw = () => {
    const shown = label();
    element.hidden = shown === undefined;
    if (shown) face.show(shown, writing);
  };
  followSize(element, () => place.place(), signal);
  settings.subscribe(() => place.place(), signal);
  return {
    element,
    draw,
    count: () => face.count(writing),
    face: () => faceOf(label(), writing),
    place: () => element.hidden || place.place(),
  };
}

/** Tells of a new size after the browser has laid the page out for itself, so that nobody makes it do so earlier. */
function followSize(element: Element, changed: () => void, signal: AbortSignal): void {
  const size = new ResizeObserver(changed);
  size.observe(element);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
}
