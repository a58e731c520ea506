import type { CategoryId, Span } from '../types';

/** One change of a coached version, which the writer can switch on or off by itself: `text` goes in place of `from`–`to`. */
export interface Change extends Span {
  readonly text: string;
  /** What the change is called, for instance «Ask one open question». */
  readonly move: string;
  /** One kind sentence to the writer: what was there, or what was missing. */
  readonly why: string;
  readonly category: CategoryId;
}

/** One edit for the whole of it, so that one undo takes it back. */
export interface Edit extends Span {
  readonly text: string;
}

/** The draft with these changes made; changes never overlap, and any of them may be left out. */
export function withChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(at, change.from) + change.text;
    at = change.to;
  }
  return (result + text.slice(at)).trim();
}

/** The smallest single edit that turns one text into the other; empty where they are the same. */
export function asOneEdit(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  if (isSecondHalf(before, head) || isSecondHalf(after, head)) head -= 1;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (isSecondHalf(before, before.length - tail) || isSecondHalf(after, after.length - tail)) tail -= 1;
  return { from: head, to: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** Whether an edit here would cut an emoji in two. */
function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
