import type { Span } from '@/utils/coach/types';

/** The one change that turns a text into another: `insert` goes in place of `from`–`to`. UTF-16. */
export interface TextEdit extends Span {
  readonly insert: string;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** True where no emoji, flag or accented letter would be cut in two. */
const isBoundary = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true;
  // A grapheme never reaches over a line break, and lines are short.
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const within = text.slice(line, next < 0 ? text.length : next + 1);
  return graphemes.segment(within).containing(at - line)?.index === at - line;
};

/** `text` with `span` replaced. */
export const withReplaced = (text: string, span: Span, insert: string): string =>
  text.slice(0, span.from) + insert + text.slice(span.to);

const isInWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}\p{M}'’]{2}/u.test(text.slice(at - 1, at + 2)) && at > 0;

/**
 * The smallest edit in whole words and graphemes that does what replacing `span` by `insert` does, so that nothing beside the
 * change is touched.
 */
export const narrow = (text: string, span: Span, insert: string): TextEdit => {
  const after = withReplaced(text, span, insert);
  const end = span.from + insert.length;
  const most = Math.min(span.to - span.from, insert.length);
  const cuts = (at: number, atAfter: number): boolean =>
    !isBoundary(text, at) || !isBoundary(after, atAfter) || isInWord(text, at) || isInWord(after, atAfter);
  let head = 0;
  while (head < most && text[span.from + head] === insert[head]) head += 1;
  while (head > 0 && cuts(span.from + head, span.from + head)) head -= 1;
  let tail = 0;
  while (tail < most - head && text[span.to - 1 - tail] === insert[insert.length - 1 - tail]) tail += 1;
  while (tail > 0 && cuts(span.to - tail, end - tail)) tail -= 1;
  return { from: span.from + head, to: span.to - tail, insert: insert.slice(head, insert.length - tail) };
};

/** Start of the grapheme that ends at `at`, on the same line; undefined at a line's start. */
export const graphemeBefore = (text: string, at: number): number | undefined => {
  let start = at - 1;
  while (start > 0 && !isBoundary(text, start)) start -= 1;
  return at <= 0 || text[at - 1] === '\n' ? undefined : start;
};

/** End of the grapheme that begins at `at`, on the same line; undefined at a line's end. */
export const graphemeAfter = (text: string, at: number): number | undefined => {
  let end = at + 1;
  while (end < text.length && !isBoundary(text, end)) end += 1;
  return at >= text.length || text[at] === '\n' ? undefined : end;
};
