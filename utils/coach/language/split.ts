import { splitSentences } from './compromise';

/** A piece of text with the place where it starts, UTF-16. */
export interface Piece {
  readonly text: string;
  readonly from: number;
}

/**
 * The sentences of a text without the white space around them. A line break ends a sentence, since people write
 * posts in lines. Pieces of white space alone are left out.
 */
export function splitIntoSentences(text: string): Piece[] {
  const pieces: Piece[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let from = lineStart;
    for (const piece of splitSentences(line)) {
      const trimmed = piece.trim();
      if (trimmed !== '') pieces.push({ text: trimmed, from: from + piece.indexOf(trimmed) });
      from += piece.length;
    }
    lineStart += line.length + 1;
  }
  return pieces;
}
