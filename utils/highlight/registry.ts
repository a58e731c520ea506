import { highlightName } from './highlight-css';
import type { PaintStyle } from './painter';

/** A document's own globals; a page's frame has others than the script that paints in it. */
export const viewOf = (document: Document): Window & typeof globalThis => {
  const view = document.defaultView;
  if (!view) throw new Error('A painter needs a document that is shown.');
  return view;
};

/** Adds a range to the one highlight of its style, which all painters of a document share. */
export const addRange = (document: Document, style: PaintStyle, range: Range): void => {
  const view = viewOf(document);
  const name = highlightName(style);
  const highlight = view.CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else view.CSS.highlights.set(name, new view.Highlight(range));
};

export const removeRange = (document: Document, style: PaintStyle, range: Range): void => {
  const name = highlightName(style);
  const highlights = document.defaultView?.CSS.highlights;
  const highlight = highlights?.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) highlights?.delete(name);
};
