/** How an element takes part in the lines of an editor's text. */
export type Layout = 'block' | 'inline' | 'none';

/** Elements that begin and end a line. */
export const blocks = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const inlines = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Never part of what somebody writes, wherever it stands. */
const unread = new Set(
  'audio button canvas datalist iframe input math meter noscript object progress script select style svg template textarea title video'.split(
    ' ',
  ),
);

/**
 * Tells how elements are laid out. Tag names answer for nearly all; the computed style is asked once an element for the
 * rest, because asking makes the browser work out styles.
 */
export const createLayouts = (): ((element: Element) => Layout) => {
  const known = new WeakMap<Element, Layout>();
  const ask = (element: Element): Layout => {
    const display = getComputedStyle(element).display;
    if (display === 'none') return 'none';
    return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
  };
  return (element) => {
    const name = element.localName;
    if (unread.has(name)) return 'none';
    if (blocks.has(name)) return 'block';
    if (inlines.has(name) && !element.hasAttribute('class') && !element.hasAttribute('style')) return 'inline';
    const before = known.get(element);
    if (before) return before;
    const layout = ask(element);
    known.set(element, layout);
    return layout;
  };
};
