import type { Span } from '@/utils/coach/types';
import type { Editor, TextMap, TextPiece } from '@/utils/editors/editor';
import { changeBetween } from '@/utils/editors/text-change';
import { clippers, visiblePart } from './ancestors';
import type { Box } from './boxes';
import { highlightCss } from './highlight-css';
import { LineSheet } from './line-sheet';
import { type MovedFrom, movedFrom } from './needed-text';
import type { Mark, PaintStyle } from './painter';
import { addRange, removeRange } from './registry';
import { adoptSheet } from './root-sheet';
import { createShownRanges } from './shown-ranges';

export interface Painted {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

/** What a painter paints on: the editor's own text, or a text field's mirror. */
export interface Surface {
  /** Called before pieces of a new text are asked for, those of `marks`, at least one. False: all pieces are as before. */
  show(map: TextMap, marks: readonly Mark[]): boolean;
  /** A range of a mark has come, or goes. */
  add(style: PaintStyle, range: Range): void;
  remove(range: Range): void;
  /** Called after marks have come and gone. */
  settle?(painted: Iterable<Painted>): void;
  /** Called when nothing is marked any more. */
  clear(): void;
  pieces(span: Span, map: TextMap): readonly TextPiece[];
  /** The part of the viewport in which the editor's text can be seen. CSS pixels. */
  clip(): Box;
  stop(): void;
}

const nowhere: MovedFrom = { line: Number.POSITIVE_INFINITY, word: Number.POSITIVE_INFINITY };

/** What may have moved between two readings of a text. */
const movedBetween = (before: TextMap | undefined, after: TextMap): MovedFrom => {
  if (before === after) return nowhere;
  // The same text, read anew: the page changed how it is set.
  if (before?.text === after.text) return { line: 0, word: 0 };
  return movedFrom(after.text, changeBetween(before?.text ?? '', after.text).from);
};

/**
 * Paints on the editor's own text: lines on a sheet above it, since with every key in the page a browser works out and paints
 * anew all CSS highlights there are. Only the words of the open card are a highlight: their ground lies behind the letters.
 */
export const createTextSurface = ({ element }: Editor): Surface => {
  const document = element.ownerDocument;
  const root = element.getRootNode();
  // Firefox paints highlights in a shadow root only by rules of that very root.
  const release = root instanceof ShadowRoot ? adoptSheet(root, highlightCss) : undefined;
  const sheet = new LineSheet(element);
  const ranges = createShownRanges(document, {
    add: (style, range) => (style === 'active' ? addRange(document, style, range) : sheet.add(style, range)),
    remove: (style, range) => (style === 'active' ? removeRange(document, style, range) : sheet.remove(range)),
    settle: () => sheet.draw(),
  });
  let found: Element[] | undefined;
  let read: TextMap | undefined;
  let moved = nowhere;
  return {
    show: (map) => {
      moved = movedBetween(read, map);
      read = map;
      return true;
    },
    add: ranges.add,
    remove: ranges.remove,
    settle: (painted) => {
      for (const { mark, ranges } of painted) if (mark.to > moved.line) sheet.moved(ranges, mark.to <= moved.word);
      sheet.draw();
    },
    clear: () => undefined,
    pieces: (span, map) => map.pieces(span),
    clip: () => {
      found ??= clippers(element);
      return visiblePart(document, found);
    },
    stop: () => {
      ranges.stop();
      sheet.stop();
      release?.();
    },
  };
};
