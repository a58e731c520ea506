import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import { createWordSplitter, type Vocabulary, type Word } from './words';

/** Where the encoder's files come from; in the extension `runtime.getURL`, in Node the file system. */
export interface EncoderFiles {
  readonly model: () => Promise<tf.io.ModelJSON>;
  readonly weights: () => Promise<ArrayBuffer>;
  readonly vocabulary: () => Promise<Vocabulary>;
  /** Folder of tfjs's `.wasm` files, with a slash at the end; absent where the backend finds them by itself. */
  readonly wasmFolder?: string;
}

/** What the encoder says about one sentence. */
export interface Encoded {
  readonly words: readonly Word[];
  /** One row of `WORD_SIZE` numbers a word: both transformer layers, averaged over the word's pieces. */
  readonly wordVectors: Float32Array;
  /** `SENTENCE_SIZE` numbers, length 1. */
  readonly sentence: Float32Array;
}

export interface Encoder {
  /** Encodes sentences together; empty ones give no words and a zero vector. */
  encode(sentences: readonly string[]): Promise<Encoded[]>;
  split(text: string): Word[];
}

export const LAYER_SIZE = 512;
export const WORD_SIZE = 2 * LAYER_SIZE;
export const SENTENCE_SIZE = 512;

const STACK = 'module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack';
const OUTPUTS = [
  `${STACK}/Layer_0/TransformerLayer/FFN/layer_postprocess/add`,
  `${STACK}/Layer_1/TransformerLayer/FFN/layer_postprocess/add`,
  'module_apply_default/Encoder_en/hidden_layers/l2_normalize',
];

/** Longest sentence read, in word pieces; the rest of a longer one is not looked at. */
const MOST_PIECES = 128;

/** Loads the sentence encoder on the WebAssembly backend. Throws when a file is missing or WebAssembly is refused. */
export async function loadEncoder(files: EncoderFiles): Promise<Encoder> {
  // The threaded build needs URL.createObjectURL, which a service worker lacks: it would silently fall back to slow JavaScript.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (files.wasmFolder) setWasmPaths(files.wasmFolder);
  await tf.setBackend('wasm');
  await tf.ready();
  const [json, weightData, vocabulary] = await Promise.all([files.model(), files.weights(), files.vocabulary()]);
  const model = await loadGraphModel({
    load: async () => ({
      modelTopology: json.modelTopology,
      weightSpecs: json.weightsManifest[0]?.weights ?? [],
      weightData,
    }),
  });
  const split = createWordSplitter(vocabulary);
  return {
    split,
    encode: async (sentences) => {
      const all = sentences.map((text) => withinLimit(split(text)));
      const full = all.filter((words) => words.length > 0);
      const encoded = full.length > 0 ? await run(model, full) : [];
      let next = 0;
      return all.map((words) => (words.length > 0 ? encoded[next++] : undefined) ?? nothing());
    },
  };
}

function nothing(): Encoded {
  return { words: [], wordVectors: new Float32Array(0), sentence: new Float32Array(SENTENCE_SIZE) };
}

function withinLimit(words: Word[]): Word[] {
  let pieces = 0;
  const end = words.findIndex((word) => {
    pieces += word.pieces.length;
    return pieces > MOST_PIECES;
  });
  return end < 0 ? words : words.slice(0, end);
}

async function run(
  model: Awaited<ReturnType<typeof loadGraphModel>>,
  sentences: readonly (readonly Word[])[],
): Promise<Encoded[]> {
  const values: number[] = [];
  const indices: [number, number][] = [];
  sentences.forEach((words, row) => {
    let column = 0;
    for (const word of words)
      for (const piece of word.pieces) {
        values.push(piece);
        indices.push([row, column++]);
      }
  });
  const inputs = { indices: tf.tensor2d(indices, [indices.length, 2], 'int32'), values: tf.tensor1d(values, 'int32') };
  const outputs = (await model.executeAsync(inputs, OUTPUTS)) as tf.Tensor[];
  const length = outputs[0]?.shape[1] ?? 0;
  const [lower, upper, whole] = await Promise.all(outputs.map((tensor) => tensor.data() as Promise<Float32Array>));
  tf.dispose([inputs.indices, inputs.values, ...outputs]);
  if (!lower || !upper || !whole) throw new Error('The sentence encoder gave no answer.');
  return sentences.map((words, row) => ({
    words,
    wordVectors: average(words, [lower, upper], row * length * LAYER_SIZE),
    sentence: whole.slice(row * SENTENCE_SIZE, (row + 1) * SENTENCE_SIZE),
  }));
}

/** One row a word: for each layer, the mean of the word's pieces. `start` is the sentence's first number in each layer. */
function average(words: readonly Word[], layers: readonly Float32Array[], start: number): Float32Array {
  const rows = new Float32Array(words.length * WORD_SIZE);
  let piece = 0;
  words.forEach((word, index) => {
    layers.forEach((layer, which) => {
      const target = index * WORD_SIZE + which * LAYER_SIZE;
      for (let p = 0; p < word.pieces.length; p++) {
        const from = start + (piece + p) * LAYER_SIZE;
        for (let i = 0; i < LAYER_SIZE; i++)
          rows[target + i] = (rows[target + i] ?? 0) + (layer[from + i] ?? 0) / word.pieces.length;
      }
    });
    piece += word.pieces.length;
  });
  return rows;
}
