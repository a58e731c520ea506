import type { Kind } from '../types';
import { type Encoded, LAYER_SIZE, SENTENCE_SIZE } from './encoder';

/** A sentence among its neighbours, as the heads see it. */
export interface Surroundings {
  readonly kind: Kind;
  /** All sentences of the draft, in order. */
  readonly sentences: readonly Encoded[];
  /** The post being answered; a zero vector where there is none. */
  readonly context: Float32Array;
  readonly hasContext: boolean;
}

/** Numbers a sentence's features have: its own vector, the draft's mean, the context, the sentence before, and four flags. */
export const FEATURES = 4 * SENTENCE_SIZE + 4;

/** Weights of the four vectors: a unit vector's numbers are about 0.04, and its own meaning matters most. */
const OWN = 8;
const DRAFT = 4;
const CONTEXT = 4;
const BEFORE = 2.5;

/** Features of every sentence of a draft, one row each. */
export function featuresOf({ kind, sentences, context, hasContext }: Surroundings): Float32Array[] {
  const mean = new Float32Array(SENTENCE_SIZE);
  for (const { sentence } of sentences)
    sentence.forEach((value, i) => {
      mean[i] = (mean[i] ?? 0) + value / sentences.length;
    });
  return sentences.map(({ sentence }, index) => {
    const row = new Float32Array(FEATURES);
    const before = sentences[index - 1]?.sentence;
    for (let i = 0; i < SENTENCE_SIZE; i++) {
      row[i] = OWN * (sentence[i] ?? 0);
      row[SENTENCE_SIZE + i] = DRAFT * (mean[i] ?? 0);
      row[2 * SENTENCE_SIZE + i] = CONTEXT * (context[i] ?? 0);
      row[3 * SENTENCE_SIZE + i] = BEFORE * (before?.[i] ?? 0);
    }
    row.set(
      [kind === 'post' ? 1 : 0, hasContext ? 1 : 0, index === 0 ? 1 : 0, index === sentences.length - 1 ? 1 : 0],
      4 * SENTENCE_SIZE,
    );
    return row;
  });
}

/** Word vectors are brought to about the size of the other numbers. */
const WORD_SCALE = 0.3;

/** Word vectors as the heads read them, row by row: each layer's part with mean 0 and spread `WORD_SCALE`. */
export function wordFeaturesOf(vectors: Float32Array): Float32Array {
  const features = new Float32Array(vectors.length);
  for (let start = 0; start < vectors.length; start += LAYER_SIZE) {
    let mean = 0;
    for (let i = start; i < start + LAYER_SIZE; i++) mean += (vectors[i] ?? 0) / LAYER_SIZE;
    let spread = 0;
    for (let i = start; i < start + LAYER_SIZE; i++) spread += ((vectors[i] ?? 0) - mean) ** 2 / LAYER_SIZE;
    const scale = WORD_SCALE / Math.sqrt(spread + 1e-5);
    for (let i = start; i < start + LAYER_SIZE; i++) features[i] = ((vectors[i] ?? 0) - mean) * scale;
  }
  return features;
}

/** Rows of the lexicon: one a word piece, then one for each of many pairs of neighbouring pieces, by their hash. */
export const LEXICON_PIECES = 8008;
export const LEXICON_PAIRS = 8192;
export const LEXICON_ROWS = LEXICON_PIECES + LEXICON_PAIRS;

/** The lexicon's rows of each word: its pieces, and each piece with the one before it (0 at the sentence's start). */
export function lexiconRowsOf(words: Encoded['words']): Uint16Array[] {
  let before = 0;
  return words.map(({ pieces }) => {
    const rows = new Uint16Array(pieces.length * 2);
    pieces.forEach((piece, index) => {
      rows[2 * index] = Math.min(piece, LEXICON_PIECES - 1);
      rows[2 * index + 1] = LEXICON_PIECES + ((before * 7919 + piece * 104_729) % LEXICON_PAIRS);
      before = piece;
    });
    return rows;
  });
}
