import { rootOf } from '@/utils/editors/plain-dom';
import { parentAcrossRoots } from './ancestors';

/** Tells apart where an element stands and how large it is. */
export const standOf = (element: Element): string => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return `${[left, top, width, height]}`;
};

/**
 * Tells of shifts of the page's layout, for which there is no event: the element is observed through a window cut to its
 * own box, so that any move takes a part of it out of the window.
 */
const watchShifts = (element: Element, moved: () => void, signal: AbortSignal): void => {
  let observer: IntersectionObserver | undefined;
  const stop = (): void => observer?.disconnect();
  const cut = (share: number): void => {
    stop();
    const box = element.getBoundingClientRect();
    const stand = standOf(element);
    if (signal.aborted || box.width === 0 || box.height === 0) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const margins = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    const rootMargin = margins.map((side) => `${-Math.floor(side)}px`).join(' ');
    let isFirst = true;
    const told = (entries: readonly IntersectionObserverEntry[]): void => {
      const now = entries.at(-1)?.intersectionRatio ?? 0;
      const isNews = !isFirst && now !== share;
      if (isNews || stand !== standOf(element)) {
        moved();
        cut(1);
      } else if (now > 0 && now !== share) cut(now);
      isFirst = false;
    };
    observer = new IntersectionObserver(told, { root: element.ownerDocument, rootMargin, threshold: share });
    observer.observe(element);
  };
  signal.addEventListener('abort', stop, { once: true });
  cut(1);
};

/** Calls `moved` whenever an element may stand elsewhere or have another size: scrolled, resized, shifted. */
export const followPlace = (element: Element, moved: () => void, signal: AbortSignal): void => {
  const view = element.ownerDocument.defaultView;
  const passive = { passive: true, signal };
  // A scroll inside a shadow root is not heard outside of it.
  const roots = new Set<EventTarget | null>([view]);
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) roots.add(rootOf(at));
  for (const root of roots) root?.addEventListener('scroll', moved, { ...passive, capture: true });
  view?.addEventListener('resize', moved, passive);
  const size = new ResizeObserver(moved);
  size.observe(element);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
  watchShifts(element, moved, signal);
};

interface LookChanges {
  /** The element may stand elsewhere or have another size. */
  moved(): void;
  /** Its letters may be set another way. */
  restyled(): void;
}

/** Tells of all that may move an element or its letters, but for edits of its text. */
export const followLook = (element: HTMLElement, { moved, restyled }: LookChanges, signal: AbortSignal): void => {
  moved();
  followPlace(element, moved, signal);
  element.ownerDocument.fonts.addEventListener('loadingdone', restyled, { signal });
  const changes = new MutationObserver(restyled);
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    changes.observe(at, { attributes: true, attributeFilter: ['class', 'style', 'dir', 'data-theme'] });
  }
  signal.addEventListener('abort', () => changes.disconnect(), { once: true });
};
