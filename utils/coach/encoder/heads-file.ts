import type { Heads } from './heads';
import { headLabels } from './labels';

/** The committed form of the heads: 8-bit steps, base64, with what they were made from. */
export interface HeadsFile {
  readonly version: 1;
  /** SHA-256 of the corpus and of everything that decides the outcome of training. */
  readonly madeFrom: string;
  readonly labels: readonly string[];
  readonly hidden: number;
  readonly thresholds: readonly number[];
  readonly tensors: Readonly<Record<TensorName, { readonly scale: number; readonly data: string }>>;
}

const tensorNames = ['words', 'wordBias', 'inner', 'innerBias', 'outer'] as const;
type TensorName = (typeof tensorNames)[number];

/** Throws a sentence when the file was made for other labels than this version of the coach knows. */
export function readHeads(file: HeadsFile): Heads {
  if (file.labels.join() !== headLabels.join())
    throw new Error('The heads were trained for other labels. Run `npm run train`.');
  const [words, wordBias, inner, innerBias, outer] = tensorNames.map((name) => unpack(file.tensors[name])) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return {
    hidden: file.hidden,
    words,
    wordBias,
    inner,
    innerBias,
    outer,
    thresholds: Float32Array.from(file.thresholds),
  };
}

export function writeHeads(heads: Heads, madeFrom: string): HeadsFile {
  return {
    version: 1,
    madeFrom,
    labels: headLabels,
    hidden: heads.hidden,
    thresholds: [...heads.thresholds].map((value) => Math.round(value * 1000) / 1000),
    tensors: Object.fromEntries(tensorNames.map((name) => [name, pack(heads[name])])) as HeadsFile['tensors'],
  };
}

function pack(values: Float32Array): { scale: number; data: string } {
  let largest = 1e-9;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = largest / 127;
  let binary = '';
  for (const value of values) binary += String.fromCharCode(Math.round(value / scale) & 0xff);
  return { scale, data: btoa(binary) };
}

function unpack({ scale, data }: { scale: number; data: string }): Float32Array {
  const binary = atob(data);
  return Float32Array.from(binary, (character) => scale * ((character.charCodeAt(0) << 24) >> 24));
}
