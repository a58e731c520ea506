import * as tf from '@tensorflow/tfjs-core';
import { WORD_SIZE } from '@/utils/coach/encoder/encoder';
import { FEATURES, WORD_SCALE } from '@/utils/coach/encoder/features';
import { type Heads, sigmoid } from '@/utils/coach/encoder/heads';
import { headLabels } from '@/utils/coach/encoder/labels';
import type { Item } from './items';

const LABELS = headLabels.length;

export type Weights = Record<'words' | 'wordBias' | 'inner' | 'innerBias' | 'outer', Float32Array>;

export interface Schedule {
  readonly hidden: number;
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** How much more a labelled sentence counts than an unlabelled one. */
  readonly positive: number;
  /** How much the words' own labels count beside the sentence's. */
  readonly wordShare: number;
  /** Share of inner numbers left out at random while learning. */
  readonly leaveOut: number;
  readonly decay: number;
  readonly seed: number;
}

/** A small, fast, repeatable source of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function startWeights(hidden: number, random: () => number): Weights {
  const spread = (size: number, width: number): Float32Array =>
    Float32Array.from(
      { length: size },
      () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random()) * width,
    );
  return {
    words: spread(WORD_SIZE * LABELS, 0.01),
    wordBias: new Float32Array(LABELS).fill(-5),
    inner: spread(FEATURES * hidden, 0.05),
    innerBias: new Float32Array(hidden),
    outer: spread(hidden * LABELS, 0.1),
  };
}

type Matrix = readonly [values: Float32Array, rows: number, columns: number];

function product(
  [a, aRows, aColumns]: Matrix,
  [b, bRows, bColumns]: Matrix,
  turnA = false,
  turnB = false,
): Float32Array {
  return tf.tidy(
    () =>
      tf
        .matMul(tf.tensor2d(a, [aRows, aColumns]), tf.tensor2d(b, [bRows, bColumns]), turnA, turnB)
        .dataSync() as Float32Array,
  );
}

/** Learns from one batch: returns the loss a sentence, and the slope of every weight. */
export function learn(
  weights: Weights,
  items: readonly Item[],
  schedule: Schedule,
  random: () => number,
): { loss: number; slopes: Weights } {
  const { hidden } = schedule;
  const rows = items.length;
  const starts = [0];
  for (const item of items) starts.push((starts[starts.length - 1] ?? 0) + item.encoded.words.length);
  const count = starts[rows] ?? 0;
  const words = new Float32Array(count * WORD_SIZE);
  const features = new Float32Array(rows * FEATURES);
  items.forEach((item, row) => {
    const vectors = item.encoded.wordVectors;
    const start = (starts[row] ?? 0) * WORD_SIZE;
    for (let i = 0; i < vectors.length; i++) words[start + i] = (vectors[i] ?? 0) * WORD_SCALE;
    features.set(item.features, row * FEATURES);
  });
  const kept = 1 / (1 - schedule.leaveOut);
  const inner = product([features, rows, FEATURES], [weights.inner, FEATURES, hidden]);
  const open = new Float32Array(inner.length);
  for (let i = 0; i < inner.length; i++) {
    const value = (inner[i] ?? 0) + (weights.innerBias[i % hidden] ?? 0);
    open[i] = value > 0 && random() >= schedule.leaveOut ? kept : 0;
    inner[i] = value * (open[i] ?? 0);
  }
  const around = product([inner, rows, hidden], [weights.outer, hidden, LABELS]);
  const wordLogits = product([words, count, WORD_SIZE], [weights.words, WORD_SIZE, LABELS]);
  const slopeAround = new Float32Array(rows * LABELS);
  const slopeWords = new Float32Array(count * LABELS);
  const loss = slopesOfLogits(items, starts, wordLogits, around, weights.wordBias, slopeWords, slopeAround, schedule);

  const slopeInner = product([slopeAround, rows, LABELS], [weights.outer, hidden, LABELS], false, true);
  const innerBias = new Float32Array(hidden);
  for (let i = 0; i < slopeInner.length; i++) {
    slopeInner[i] = (slopeInner[i] ?? 0) * (open[i] ?? 0);
    innerBias[i % hidden] = (innerBias[i % hidden] ?? 0) + (slopeInner[i] ?? 0);
  }
  const wordBias = new Float32Array(LABELS);
  for (let i = 0; i < slopeWords.length; i++) wordBias[i % LABELS] = (wordBias[i % LABELS] ?? 0) + (slopeWords[i] ?? 0);
  return {
    loss,
    slopes: {
      words: product([words, count, WORD_SIZE], [slopeWords, count, LABELS], true),
      wordBias,
      inner: product([features, rows, FEATURES], [slopeInner, rows, hidden], true),
      innerBias,
      outer: product([inner, rows, hidden], [slopeAround, rows, LABELS], true),
    },
  };
}

/** Cross-entropy over sentences and words; fills the slopes of both. */
function slopesOfLogits(
  items: readonly Item[],
  starts: readonly number[],
  logits: Float32Array,
  around: Float32Array,
  bias: Float32Array,
  slopeWords: Float32Array,
  slopeAround: Float32Array,
  { positive, wordShare }: Schedule,
): number {
  let loss = 0;
  const share = 1 / items.length;
  items.forEach((item, row) => {
    const first = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let k = 0; k < LABELS; k++) {
      if (!item.known[k]) continue;
      let largest = -50;
      for (let word = first; word < end; word++)
        largest = Math.max(largest, (logits[word * LABELS + k] ?? 0) + (bias[k] ?? 0));
      let sum = 0;
      for (let word = first; word < end; word++)
        sum += Math.exp((logits[word * LABELS + k] ?? 0) + (bias[k] ?? 0) - largest);
      const chance = sigmoid(largest + Math.log(sum) + (around[row * LABELS + k] ?? 0));
      const wanted = item.wanted[k] ?? 0;
      const weight = wanted ? positive : 1;
      loss -= weight * Math.log((wanted ? chance : 1 - chance) + 1e-9) * share;
      const slope = weight * (chance - wanted) * share;
      slopeAround[row * LABELS + k] = slope;
      for (let word = first; word < end; word++) {
        const logit = (logits[word * LABELS + k] ?? 0) + (bias[k] ?? 0);
        const carries = item.words[(word - first) * LABELS + k] ?? 0;
        slopeWords[word * LABELS + k] =
          slope * (Math.exp(logit - largest) / sum) +
          wordShare * (carries ? positive : 1) * (sigmoid(logit) - carries) * share;
      }
    }
  });
  return loss;
}

/** Adam with weight decay. Keeps its own running means. */
export function createStepper(weights: Weights, decay: number): (slopes: Weights, rate: number) => void {
  const names = Object.keys(weights) as (keyof Weights)[];
  const means = new Map(
    names.map((name) => [
      name,
      [new Float32Array(weights[name].length), new Float32Array(weights[name].length)] as const,
    ]),
  );
  let steps = 0;
  return (slopes, rate) => {
    steps++;
    const first = 1 - 0.9 ** steps;
    const second = 1 - 0.999 ** steps;
    for (const name of names) {
      const values = weights[name];
      const slope = slopes[name];
      const [mean, square] = means.get(name) ?? [new Float32Array(0), new Float32Array(0)];
      const shrink = name.endsWith('Bias') ? 0 : decay;
      for (let i = 0; i < values.length; i++) {
        const value = slope[i] ?? 0;
        const m = 0.9 * (mean[i] ?? 0) + 0.1 * value;
        const s = 0.999 * (square[i] ?? 0) + 0.001 * value * value;
        mean[i] = m;
        square[i] = s;
        values[i] = (values[i] ?? 0) - rate * (m / first / (Math.sqrt(s / second) + 1e-8) + shrink * (values[i] ?? 0));
      }
    }
  };
}

export function asHeads(weights: Weights, hidden: number, thresholds: Float32Array): Heads {
  return { hidden, ...weights, thresholds };
}
