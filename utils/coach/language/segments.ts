import { isAbbreviation } from './compromise';

/** A full stop and one space after a word, before a capital: compromise ends a sentence there, unless the word is an abbreviation. */
const stop = /(?<=[a-z]{3}[.!?]) (?=[A-Z])/g;
/** What may join a sentence to one of the two behind it: a quotation or a bracket that is still open. */
const opening = /["\uff02“‟„⹂‚«‹‵‶‷〝〟「『(\uff08]/;
/** Texts with such full stops are split by other rules. */
const wideStop = /[。！？｡]/;

/**
 * Pieces of a line whose sentences do not depend on each other, so that each can be split and remembered by itself;
 * joined they are the line. A cut is made only where two stretches without anything open stand before it.
 */
export function segmentsOf(line: string): string[] {
  if (wideStop.test(line)) return [line];
  const segments: string[] = [];
  let from = 0;
  let stretch = 0;
  let closed = 1;
  for (const { index } of line.matchAll(stop)) {
    const at = index + 1;
    if (line[index - 1] === '.' && isAbbreviation(line.slice(line.lastIndexOf(' ', index - 1) + 1, index - 1)))
      continue;
    closed = opening.test(line.slice(stretch, at)) ? 0 : closed + 1;
    stretch = at;
    if (closed < 2) continue;
    segments.push(line.slice(from, at));
    from = at;
  }
  segments.push(line.slice(from));
  return segments;
}
