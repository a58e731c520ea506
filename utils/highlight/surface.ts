import type { Span } from '@/utils/coach/types';
import type { Editor, TextMap, TextPiece } from '@/utils/editors/editor';
import { ofBrowser, rootOf } from '@/utils/editors/plain-dom';
import { type Box, intersect } from './boxes';
import { highlightCss } from './highlight-css';
import type { Mark, PaintStyle } from './painter';
import { adoptSheet } from './root-sheet';
import { createShownRanges } from './shown-ranges';

/** What a painter paints on: the editor's own text, or a text field's mirror. */
export interface Surface {
  /** Called before pieces of a new text are asked for, those of `marks`, at least one. False: all pieces are as before. */
  show(map: TextMap, marks: readonly Mark[]): boolean;
  /** A range of a mark has come, or goes. */
  add(style: PaintStyle, range: Range): void;
  remove(range: Range): void;
  /** Called when nothing is marked any more. */
  clear(): void;
  pieces(span: Span, map: TextMap): readonly TextPiece[];
  /** The part of the viewport in which the editor's text can be seen. CSS pixels. */
  clip(): Box;
  stop(): void;
}

const clips = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return /auto|scroll|hidden|clip/.test(style.overflowX + style.overflowY);
};

/** The parent on the screen: a slot, or a shadow root's host, where there is one. */
export const parentAcrossRoots = (element: Element): Element | null => {
  const parent = ofBrowser(element, 'assignedSlot') ?? ofBrowser(element, 'parentElement');
  if (parent) return parent;
  const root = rootOf(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** The boxes that scroll or cut off `element`, itself included. */
export const clippers = (element: Element): Element[] => {
  const found: Element[] = [];
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = parentAcrossRoots(at)) {
    if (clips(at)) found.push(at);
  }
  return found;
};

export const visiblePart = (document: Document, elements: readonly Element[]): Box => {
  const { clientWidth, clientHeight } = document.documentElement;
  const viewport: Box = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  return elements.reduce<Box>((box, element) => intersect(box, element.getBoundingClientRect()), viewport);
};

/** Paints on the editor's own text; a rule in each open shadow root on the way makes it show there. */
export const createTextSurface = ({ element }: Editor): Surface => {
  const root = element.getRootNode();
  // Firefox paints highlights in a shadow root only by rules of that very root.
  const release = root instanceof ShadowRoot ? adoptSheet(root, highlightCss) : undefined;
  const ranges = createShownRanges(element.ownerDocument);
  let found: Element[] | undefined;
  return {
    show: () => true,
    add: ranges.add,
    remove: ranges.remove,
    clear: () => undefined,
    pieces: (span, map) => map.pieces(span),
    clip: () => {
      found ??= clippers(element);
      return visiblePart(element.ownerDocument, found);
    },
    stop: () => {
      ranges.stop();
      release?.();
    },
  };
};
