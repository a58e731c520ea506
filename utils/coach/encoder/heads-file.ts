import { LEXICON_ROWS } from './features';
import { type Heads, type TensorName, tensorSizes } from './heads';
import { headLabels } from './labels';

/** The committed form of the heads: what they were made from, and how to read the steps in the file of bytes beside it. */
export interface HeadsFile {
  readonly version: 2;
  /** SHA-256 of the corpus the heads learned from. */
  readonly madeFrom: string;
  readonly labels: readonly string[];
  readonly hidden: number;
  readonly thresholds: readonly number[];
  /** Size of one step of each tensor; the tensors follow one another in this order, one signed byte a number. */
  readonly steps: Readonly<Record<TensorName, number>>;
}

const tensorNames = [
  'inner',
  'innerBias',
  'outer',
  'words',
  'bridge',
  'wordsBias',
  'carries',
  'carriesBias',
  'lexicon',
] as const satisfies readonly TensorName[];

/** Throws a sentence when the files do not belong together or were made for other labels than this version knows. */
export function readHeads(file: HeadsFile, bytes: ArrayBuffer): Heads {
  if (file.labels.join() !== headLabels.join())
    throw new Error('The heads were trained for other labels. Run `npm run train`.');
  const sizes = tensorSizes(file.hidden, LEXICON_ROWS);
  const total = tensorNames.reduce((sum, name) => sum + sizes[name], 0);
  if (bytes.byteLength !== total)
    throw new Error(`heads.bin has ${bytes.byteLength} bytes, heads.json speaks of ${total}. Run \`npm run train\`.`);
  let offset = 0;
  const take = (name: TensorName): Float32Array => {
    const steps = new Int8Array(bytes, offset, sizes[name]);
    offset += sizes[name];
    return Float32Array.from(steps, (step) => step * file.steps[name]);
  };
  return {
    hidden: file.hidden,
    inner: take('inner'),
    innerBias: take('innerBias'),
    outer: take('outer'),
    words: take('words'),
    bridge: take('bridge'),
    wordsBias: take('wordsBias'),
    carries: take('carries'),
    carriesBias: take('carriesBias'),
    lexicon: take('lexicon'),
    thresholds: Float32Array.from(file.thresholds),
  };
}

export function writeHeads(heads: Heads, madeFrom: string): { file: HeadsFile; bytes: Int8Array } {
  const steps = Object.fromEntries(tensorNames.map((name) => [name, stepOf(heads[name])])) as HeadsFile['steps'];
  const parts = tensorNames.map((name) =>
    Int8Array.from(heads[name], (value) => Math.max(-127, Math.min(127, Math.round(value / steps[name])))),
  );
  const bytes = new Int8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  const thresholds = [...heads.thresholds].map((value) => Math.round(value * 1000) / 1000);
  return { file: { version: 2, madeFrom, labels: headLabels, hidden: heads.hidden, thresholds, steps }, bytes };
}

function stepOf(values: Float32Array): number {
  let largest = 1e-9;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest / 127;
}
