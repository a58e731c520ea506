import * as tf from '@tensorflow/tfjs-core';
import { WORD_SIZE } from '@/utils/coach/encoder/encoder';
import { FEATURES, LEXICON_ROWS, wordFeaturesOf } from '@/utils/coach/encoder/features';
import { type Heads, type TensorName, tensorSizes } from '@/utils/coach/encoder/heads';
import { headLabels } from '@/utils/coach/encoder/labels';
import { type Learning, learningAll, learningRows } from './adam';
import type { Item } from './items';
import { slopesOfLogits } from './loss';

const LABELS = headLabels.length;

export interface Schedule {
  readonly hidden: number;
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** How much faster than the rest the lexicon learns. */
  readonly lexiconRate: number;
  /** Steps over which the rate rises to its height. */
  readonly warmUp: number;
  /** How much more a labelled sentence counts than an unlabelled one. */
  readonly positive: number;
  /** How much the words' own labels count beside the sentence's. */
  readonly wordShare: number;
  /** Share of inner numbers left out at random while learning. */
  readonly leaveOut: number;
  /** Share of what is read left out at random while learning. */
  readonly overlook: number;
  readonly decay: number;
  /** One network learns from each; their answers are averaged. */
  readonly seeds: readonly number[];
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

type Lexicon = ReturnType<typeof learningRows>;

/** Heads that learn. */
export interface Network {
  /** Learns from one batch; returns its loss a sentence. */
  learn(items: readonly Item[], rate: number): number;
  heads(): Heads;
}

export function createNetwork(schedule: Schedule, random: () => number): Network {
  const { hidden, decay } = schedule;
  const sizes = tensorSizes(hidden, LEXICON_ROWS);
  const spread = (name: TensorName, width: number): Learning =>
    learningAll(
      Float32Array.from(
        { length: sizes[name] },
        () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random()) * width,
      ),
      decay,
    );
  const flat = (name: TensorName, value: number): Learning => learningAll(new Float32Array(sizes[name]).fill(value), 0);
  const tensors = {
    inner: spread('inner', 0.03),
    innerBias: flat('innerBias', 0),
    outer: spread('outer', 0.08),
    words: spread('words', 0.03),
    bridge: spread('bridge', 0.05),
    wordsBias: flat('wordsBias', 0),
    carries: spread('carries', 0.08),
    carriesBias: flat('carriesBias', -5),
  };
  const lexicon: Lexicon = learningRows(new Float32Array(sizes.lexicon), LABELS);
  let steps = 0;
  return {
    learn: (items, rate) => {
      const loss = learnBatch(tensors, lexicon, items, schedule, random);
      steps++;
      for (const tensor of Object.values(tensors)) tensor.step(rate, steps);
      lexicon.step(rate * schedule.lexiconRate, steps);
      return loss;
    },
    heads: () => ({
      hidden,
      inner: tensors.inner.values,
      innerBias: tensors.innerBias.values,
      outer: tensors.outer.values,
      words: tensors.words.values,
      bridge: tensors.bridge.values,
      wordsBias: tensors.wordsBias.values,
      carries: tensors.carries.values,
      carriesBias: tensors.carriesBias.values,
      lexicon: lexicon.values,
      thresholds: new Float32Array(LABELS),
    }),
  };
}

type Matrix = readonly [values: Float32Array, rows: number, columns: number];

/** Matrix product. Turned matrices are turned first: the backend multiplies those slowly. */
function product([a, ...shapeA]: Matrix, [b, ...shapeB]: Matrix, turnA = false, turnB = false): Float32Array {
  const tensor = tf.tidy(() => {
    const left = tf.tensor2d(a, shapeA);
    const right = tf.tensor2d(b, shapeB);
    return tf.matMul(turnA ? tf.transpose(left) : left, turnB ? tf.transpose(right) : right);
  });
  const values = tensor.dataSync() as Float32Array;
  tensor.dispose();
  return values;
}

function addTo(target: Float32Array, values: Float32Array): void {
  for (let i = 0; i < values.length; i++) target[i] = (target[i] ?? 0) + (values[i] ?? 0);
}

/** Sums the rows of a matrix into one row. */
function addRows(target: Float32Array, values: Float32Array): void {
  for (let i = 0; i < values.length; i++)
    target[i % target.length] = (target[i % target.length] ?? 0) + (values[i] ?? 0);
}

/** Opens the positive numbers and leaves some out; returns what each was multiplied by. */
function openSome(values: Float32Array, leaveOut: number, random: () => number): Float32Array {
  const kept = 1 / (1 - leaveOut);
  const by = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    by[i] = (values[i] ?? 0) > 0 && random() >= leaveOut ? kept : 0;
    values[i] = (values[i] ?? 0) * (by[i] ?? 0);
  }
  return by;
}

function dropSome(values: Float32Array, share: number, random: () => number): void {
  const kept = 1 / (1 - share);
  for (let i = 0; i < values.length; i++) values[i] = random() < share ? 0 : (values[i] ?? 0) * kept;
}

function multiplyBy(values: Float32Array, by: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * (by[i] ?? 0);
  return values;
}

function learnBatch(
  tensors: Record<Exclude<TensorName, 'lexicon'>, Learning>,
  lexicon: Lexicon,
  items: readonly Item[],
  schedule: Schedule,
  random: () => number,
): number {
  const { hidden, leaveOut } = schedule;
  const { inner, innerBias, outer, words, bridge, wordsBias, carries, carriesBias } = tensors;
  const rows = items.length;
  const starts = [0];
  for (const item of items) starts.push((starts[starts.length - 1] ?? 0) + item.encoded.words.length);
  const count = starts[rows] ?? 0;
  const features = new Float32Array(rows * FEATURES);
  const wordFeatures = new Float32Array(count * WORD_SIZE);
  items.forEach((item, row) => {
    features.set(item.features, row * FEATURES);
    wordFeatures.set(wordFeaturesOf(item.encoded.wordVectors), (starts[row] ?? 0) * WORD_SIZE);
  });
  dropSome(features, schedule.overlook, random);
  dropSome(wordFeatures, schedule.overlook, random);
  const eachWord = (visit: (word: number, row: number) => void): void =>
    items.forEach((_, row) => {
      for (let word = starts[row] ?? 0; word < (starts[row + 1] ?? 0); word++) visit(word, row);
    });

  // Forwards: the sentence, then each word with what its sentence adds.
  const sentence = product([features, rows, FEATURES], [inner.values, FEATURES, hidden]);
  for (let i = 0; i < sentence.length; i++) sentence[i] = (sentence[i] ?? 0) + (innerBias.values[i % hidden] ?? 0);
  const sentenceOpen = openSome(sentence, leaveOut, random);
  const around = product([sentence, rows, hidden], [outer.values, hidden, LABELS]);
  const shared = product([sentence, rows, hidden], [bridge.values, hidden, hidden]);
  const inside = product([wordFeatures, count, WORD_SIZE], [words.values, WORD_SIZE, hidden]);
  eachWord((word, row) => {
    for (let h = 0; h < hidden; h++)
      inside[word * hidden + h] =
        (inside[word * hidden + h] ?? 0) + (shared[row * hidden + h] ?? 0) + (wordsBias.values[h] ?? 0);
  });
  const insideOpen = openSome(inside, leaveOut, random);
  const logits = product([inside, count, hidden], [carries.values, hidden, LABELS]);
  const lexiconRows = items.flatMap((item) => item.lexicon);
  for (let word = 0; word < count; word++) {
    for (let k = 0; k < LABELS; k++)
      logits[word * LABELS + k] = (logits[word * LABELS + k] ?? 0) + (carriesBias.values[k] ?? 0);
    for (const row of lexiconRows[word] ?? [])
      for (let k = 0; k < LABELS; k++)
        logits[word * LABELS + k] = (logits[word * LABELS + k] ?? 0) + (lexicon.values[row * LABELS + k] ?? 0);
  }

  // Backwards.
  const slopeAround = new Float32Array(rows * LABELS);
  const slopeWords = new Float32Array(count * LABELS);
  const loss = slopesOfLogits(items, starts, logits, around, slopeWords, slopeAround, schedule);
  addRows(carriesBias.slope, slopeWords);
  for (let word = 0; word < count; word++)
    for (const row of lexiconRows[word] ?? []) {
      lexicon.touched.add(row);
      for (let k = 0; k < LABELS; k++)
        lexicon.slope[row * LABELS + k] = (lexicon.slope[row * LABELS + k] ?? 0) + (slopeWords[word * LABELS + k] ?? 0);
    }
  addTo(carries.slope, product([inside, count, hidden], [slopeWords, count, LABELS], true));
  const slopeInside = multiplyBy(
    product([slopeWords, count, LABELS], [carries.values, hidden, LABELS], false, true),
    insideOpen,
  );
  addRows(wordsBias.slope, slopeInside);
  addTo(words.slope, product([wordFeatures, count, WORD_SIZE], [slopeInside, count, hidden], true));
  const slopeShared = new Float32Array(rows * hidden);
  eachWord((word, row) => {
    for (let h = 0; h < hidden; h++)
      slopeShared[row * hidden + h] = (slopeShared[row * hidden + h] ?? 0) + (slopeInside[word * hidden + h] ?? 0);
  });
  addTo(bridge.slope, product([sentence, rows, hidden], [slopeShared, rows, hidden], true));
  addTo(outer.slope, product([sentence, rows, hidden], [slopeAround, rows, LABELS], true));
  const slopeSentence = product([slopeAround, rows, LABELS], [outer.values, hidden, LABELS], false, true);
  addTo(slopeSentence, product([slopeShared, rows, hidden], [bridge.values, hidden, hidden], false, true));
  multiplyBy(slopeSentence, sentenceOpen);
  addRows(innerBias.slope, slopeSentence);
  addTo(inner.slope, product([features, rows, FEATURES], [slopeSentence, rows, hidden], true));
  return loss;
}
