import * as tf from '@tensorflow/tfjs-core';
import { type Encoded, WORD_SIZE } from './encoder';
import { FEATURES, lexiconRowsOf, wordFeaturesOf } from './features';
import { headLabels } from './labels';

const LABELS = headLabels.length;

/** The learnt numbers, row-major. */
export interface Heads {
  /** Numbers of the inner layers. */
  readonly hidden: number;
  /** The sentence in its surroundings: `FEATURES` × hidden, then hidden × labels. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly outer: Float32Array;
  /** Each word: `WORD_SIZE` × hidden, what its sentence adds (hidden × hidden), then hidden × labels. */
  readonly words: Float32Array;
  readonly bridge: Float32Array;
  readonly wordsBias: Float32Array;
  readonly carries: Float32Array;
  readonly carriesBias: Float32Array;
  /** What each word piece and pair of pieces says by itself: `LEXICON_ROWS` × labels. */
  readonly lexicon: Float32Array;
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

/** A sentence to be judged: what the encoder says of it, and its features among its neighbours. */
export interface Judged {
  readonly encoded: Encoded;
  readonly features: Float32Array;
}

/** Reads sentences. A sentence's logit is the soft maximum over its words plus what its surroundings say. */
export function createJudge(heads: Heads): (sentences: readonly Judged[]) => Judgement[] {
  const { hidden } = heads;
  const [inner, outer, bridge, words, carries] = [
    tf.tensor2d(heads.inner, [FEATURES, hidden]),
    tf.tensor2d(heads.outer, [hidden, LABELS]),
    tf.tensor2d(heads.bridge, [hidden, hidden]),
    tf.tensor2d(heads.words, [WORD_SIZE, hidden]),
    tf.tensor2d(heads.carries, [hidden, LABELS]),
  ] as const;
  return (sentences) => {
    if (sentences.length === 0) return [];
    const count = sentences.reduce((sum, { encoded }) => sum + encoded.words.length, 0);
    const features = new Float32Array(sentences.length * FEATURES);
    const wordFeatures = new Float32Array(count * WORD_SIZE);
    const rowOf = new Int32Array(count);
    let word = 0;
    sentences.forEach(({ encoded, features: own }, row) => {
      features.set(own, row * FEATURES);
      wordFeatures.set(wordFeaturesOf(encoded.wordVectors), word * WORD_SIZE);
      rowOf.fill(row, word, word + encoded.words.length);
      word += encoded.words.length;
    });
    const tensors = tf.tidy(() => {
      const sentence = tf.relu(
        tf.add(tf.matMul(tf.tensor2d(features, [sentences.length, FEATURES]), inner), heads.innerBias),
      ) as tf.Tensor2D;
      const shared = tf.gather(tf.add(tf.matMul(sentence, bridge), heads.wordsBias), tf.tensor1d(rowOf, 'int32'));
      const inside = tf.relu(tf.add(tf.matMul(tf.tensor2d(wordFeatures, [count, WORD_SIZE]), words), shared));
      return [tf.matMul(sentence, outer), tf.matMul(inside as tf.Tensor2D, carries)] as const;
    });
    const [around, logits] = tensors.map((tensor) => tensor.dataSync() as Float32Array) as [Float32Array, Float32Array];
    tf.dispose([...tensors]);
    let first = 0;
    return sentences.map(({ encoded }, row) => {
      const end = first + encoded.words.length;
      const own = logits.slice(first * LABELS, end * LABELS);
      addLexicon(heads, encoded, own);
      first = end;
      const probabilities = Float32Array.from({ length: LABELS }, (_, k) =>
        sigmoid(softMaximum(own, k) + (around[row * LABELS + k] ?? 0)),
      );
      return { probabilities, words: own };
    });
  };
}

function addLexicon({ lexicon, carriesBias }: Heads, encoded: Encoded, logits: Float32Array): void {
  lexiconRowsOf(encoded.words).forEach((rows, word) => {
    for (let k = 0; k < LABELS; k++) {
      let sum = carriesBias[k] ?? 0;
      for (const row of rows) sum += lexicon[row * LABELS + k] ?? 0;
      logits[word * LABELS + k] = (logits[word * LABELS + k] ?? 0) + sum;
    }
  });
}

/** A word belongs to what is underlined when it carries at least this part of the strongest word's chance. */
const ENOUGH = 0.15;
/** Fewer words than these tell a reader nothing. */
const FEWEST = 3;

/** The words that carry a label: from the strongest outwards as long as they carry enough, and its neighbours at least. */
export function carryingWords({ words }: Judgement, label: number): readonly [first: number, last: number] {
  const count = words.length / LABELS;
  const chance = (word: number): number =>
    word < 0 || word >= count ? -1 : sigmoid(words[word * LABELS + label] ?? -50);
  let strongest = 0;
  for (let word = 1; word < count; word++) if (chance(word) > chance(strongest)) strongest = word;
  const enough = ENOUGH * chance(strongest);
  let first = strongest;
  let last = strongest;
  while (chance(first - 1) >= enough) first--;
  while (chance(last + 1) >= enough) last++;
  while (last - first + 1 < Math.min(FEWEST, count)) {
    if (chance(first - 1) > chance(last + 1)) first--;
    else last++;
  }
  return [first, last];
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

/** Numbers each tensor has, by its name: what a file of heads must hold. */
export function tensorSizes(hidden: number, lexiconRows: number): Readonly<Record<TensorName, number>> {
  return {
    inner: FEATURES * hidden,
    innerBias: hidden,
    outer: hidden * LABELS,
    words: WORD_SIZE * hidden,
    bridge: hidden * hidden,
    wordsBias: hidden,
    carries: hidden * LABELS,
    carriesBias: LABELS,
    lexicon: lexiconRows * LABELS,
  };
}

export type TensorName = Exclude<keyof Heads, 'hidden' | 'thresholds'>;
