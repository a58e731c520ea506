import type { PaintStyle } from './painter';
import { viewOf } from './registry';

/** How far outside of what is seen lines are painted already, so that nobody scrolls faster than they come. */
const margin = '400px';

/** What is painted in one element. */
interface Place {
  isNear: boolean;
  readonly ranges: Map<Range, PaintStyle>;
}

/** What paints the ranges that are near. */
export interface RangePaint {
  add(style: PaintStyle, range: Range): void;
  remove(style: PaintStyle, range: Range): void;
  /** Called after ranges have come or gone because the screen moved. */
  settle(): void;
}

/** Ranges that are painted where they are on the screen or close to it. */
export interface ShownRanges {
  add(style: PaintStyle, range: Range): void;
  remove(range: Range): void;
  stop(): void;
}

/**
 * With every key a browser paints anew whatever holds a highlight, also what is scrolled far away: there is none there.
 * Where an element is, the browser tells; until it has, and of an element without a box, it is taken to be near.
 */
export const createShownRanges = (document: Document, paint: RangePaint): ShownRanges => {
  const places = new Map<Element, Place>();
  const elements = new Map<Range, Element>();
  const tell = (element: Element, isNear: boolean): void => {
    const place = places.get(element);
    if (!place || place.isNear === isNear) return;
    place.isNear = isNear;
    for (const [range, style] of place.ranges) {
      if (isNear) paint.add(style, range);
      else paint.remove(style, range);
    }
  };
  // Boxes that scroll have a margin of their own, which the types do not know yet; an older browser paints a frame later there.
  const margins: IntersectionObserverInit = { rootMargin: margin, ...{ scrollMargin: margin } };
  const observer = new (viewOf(document).IntersectionObserver)((entries) => {
    for (const { target, isIntersecting, boundingClientRect: box } of entries)
      tell(target, isIntersecting || box.width + box.height === 0);
    paint.settle();
  }, margins);
  const placeIn = (element: Element): Place => {
    const place = places.get(element) ?? { isNear: true, ranges: new Map() };
    if (places.has(element)) return place;
    places.set(element, place);
    observer.observe(element);
    return place;
  };
  return {
    add(style, range) {
      const element = range.startContainer.parentElement;
      if (!element) return;
      const place = placeIn(element);
      place.ranges.set(range, style);
      elements.set(range, element);
      if (place.isNear) paint.add(style, range);
    },
    remove(range) {
      // A range whose text has gone stands somewhere else by now.
      const element = elements.get(range);
      const place = element && places.get(element);
      const style = place?.ranges.get(range);
      elements.delete(range);
      if (!place || style === undefined) return;
      place.ranges.delete(range);
      if (place.isNear) paint.remove(style, range);
      if (place.ranges.size > 0) return;
      places.delete(element);
      observer.unobserve(element);
    },
    stop: () => observer.disconnect(),
  };
};
