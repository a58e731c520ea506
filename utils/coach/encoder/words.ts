import { Tokenizer } from '@tensorflow-models/universal-sentence-encoder';
import type { Span } from '../types';

/** A word of the sentence and the ids of its word pieces. Offsets are the sentence's, UTF-16. */
export interface Word extends Span {
  readonly pieces: readonly number[];
}

/** The vocabulary file: pieces with their scores. */
export type Vocabulary = [string, number][];

/** Most distinct words whose pieces are remembered; a day's writing has a few thousand. */
const MOST_REMEMBERED = 20_000;

const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const MOST_PIECES_A_WORD = 12;

/**
 * Splits sentences into words and their pieces. Word by word, because pieces never cross a space:
 * so each piece knows where it stands in the text, which the published tokenizer does not tell.
 */
export function createWordSplitter(vocabulary: Vocabulary): (text: string) => Word[] {
  const tokenizer = new Tokenizer(vocabulary);
  const remembered = new Map<string, readonly number[]>();
  const piecesOf = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    // A link's letters mean nothing to the encoder; one word stands for all of them.
    const pieces = tokenizer.encode(LINK.test(word) ? 'link' : straighten(word)).slice(0, MOST_PIECES_A_WORD);
    remembered.set(word, pieces);
    return pieces;
  };
  return (text) => {
    const words: Word[] = [];
    for (const match of text.matchAll(/\S+/g)) {
      const pieces = piecesOf(match[0]);
      if (pieces.length > 0) words.push({ from: match.index, to: match.index + match[0].length, pieces });
    }
    return words;
  };
}

/** The vocabulary knows straight quotes and plain dashes only. */
function straighten(word: string): string {
  return word.replace(/[‘’‛]/g, "'").replace(/[“”„]/g, '"').replace(/[–—]/g, '-').replace(/…/g, '...');
}
