import type { Kind } from '../types';
import { type Encoded, SENTENCE_SIZE } from './encoder';

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
export const WORD_SCALE = 0.1;
