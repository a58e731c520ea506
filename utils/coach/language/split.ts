import { splitSentences } from './compromise';
import { segmentsOf } from './segments';

/** A piece of text with the place where it starts, UTF-16. */
export interface Piece {
  readonly text: string;
  readonly from: number;
}

/**
 * The sentences of a text without the white space around them. A line break ends a sentence, since people write
 * posts in lines. Pieces of white space alone are left out. `split` may remember what it answered.
 */
export function splitIntoSentences(
  text: string,
  split: (segment: string) => readonly string[] = splitSentences,
): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const segment of segmentsOf(line)) {
      let from = start;
      for (const piece of split(segment)) {
        const trimmed = piece.trim();
        if (trimmed !== '') pieces.push({ text: trimmed, from: from + piece.indexOf(trimmed) });
        from += piece.length;
      }
      start += segment.length;
    }
    start += 1;
  }
  return pieces;
}
