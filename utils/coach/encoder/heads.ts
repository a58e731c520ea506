import { type Encoded, WORD_SIZE } from './encoder';
import { FEATURES, WORD_SCALE } from './features';
import { headLabels } from './labels';

/** The learnt numbers, row-major. `words` reads each word, `inner` and `outer` the sentence in its surroundings. */
export interface Heads {
  readonly hidden: number;
  /** `WORD_SIZE` × labels. */
  readonly words: Float32Array;
  readonly wordBias: Float32Array;
  /** `FEATURES` × hidden. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  /** hidden × labels. */
  readonly outer: Float32Array;
  /** From which probability a label is said, one a label. */
  readonly thresholds: Float32Array;
}

/** What the heads say of one sentence. */
export interface Judgement {
  /** One probability a label, 0 to 1. */
  readonly probabilities: Float32Array;
  /** Words × labels: how much each word carries the label, a logit. */
  readonly words: Float32Array;
}

const LABELS = headLabels.length;

/** Reads one sentence. A sentence's logit is the soft maximum over its words plus what its surroundings say. */
export function judge(heads: Heads, encoded: Encoded, features: Float32Array): Judgement {
  const hidden = multiply(features, heads.inner, FEATURES, heads.hidden);
  for (let h = 0; h < heads.hidden; h++) hidden[h] = Math.max(0, (hidden[h] ?? 0) + (heads.innerBias[h] ?? 0));
  const around = multiply(hidden, heads.outer, heads.hidden, LABELS);
  const words = new Float32Array(encoded.words.length * LABELS);
  encoded.words.forEach((_, w) => {
    const row = multiply(
      encoded.wordVectors.subarray(w * WORD_SIZE, (w + 1) * WORD_SIZE),
      heads.words,
      WORD_SIZE,
      LABELS,
    );
    for (let k = 0; k < LABELS; k++) words[w * LABELS + k] = WORD_SCALE * (row[k] ?? 0) + (heads.wordBias[k] ?? 0);
  });
  const probabilities = new Float32Array(LABELS);
  for (let k = 0; k < LABELS; k++) probabilities[k] = sigmoid(softMaximum(words, k) + (around[k] ?? 0));
  return { probabilities, words };
}

/** The words that carry a label: from the strongest outwards, as long as they carry at least a third of its chance. */
export function carryingWords({ words }: Judgement, label: number): readonly [first: number, last: number] {
  const count = words.length / LABELS;
  const chance = (word: number): number => sigmoid(words[word * LABELS + label] ?? -50);
  let strongest = 0;
  for (let word = 1; word < count; word++) if (chance(word) > chance(strongest)) strongest = word;
  const enough = 0.35 * chance(strongest);
  let first = strongest;
  let last = strongest;
  while (first > 0 && chance(first - 1) >= enough) first--;
  while (last < count - 1 && chance(last + 1) >= enough) last++;
  return [first, last];
}

function multiply(vector: Float32Array, matrix: Float32Array, rows: number, columns: number): Float32Array {
  const product = new Float32Array(columns);
  for (let row = 0; row < rows; row++) {
    const value = vector[row] ?? 0;
    if (value === 0) continue;
    const start = row * columns;
    for (let column = 0; column < columns; column++)
      product[column] = (product[column] ?? 0) + value * (matrix[start + column] ?? 0);
  }
  return product;
}

function softMaximum(words: Float32Array, label: number): number {
  let largest = -50;
  for (let i = label; i < words.length; i += LABELS) largest = Math.max(largest, words[i] ?? -50);
  let sum = 0;
  for (let i = label; i < words.length; i += LABELS) sum += Math.exp((words[i] ?? -50) - largest);
  return largest + Math.log(Math.max(sum, 1e-9));
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
