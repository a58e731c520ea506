import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { combine } from '@/corpus/train/combine';
import { randomFrom } from '@/corpus/train/network';
import { type Encoded, WORD_SIZE } from '@/utils/coach/encoder/encoder';
import { FEATURES, LEXICON_ROWS } from '@/utils/coach/encoder/features';
import { createJudge, type Heads, type TensorName, tensorSizes } from '@/utils/coach/encoder/heads';

const random = randomFrom(3);
const numbers = (length: number) => Float32Array.from({ length }, () => (random() - 0.5) * 0.2);

function network(hidden: number): Heads {
  const sizes = tensorSizes(hidden, LEXICON_ROWS);
  const tensors = Object.fromEntries((Object.keys(sizes) as TensorName[]).map((name) => [name, numbers(sizes[name])]));
  return { hidden, ...(tensors as Record<TensorName, Float32Array>), thresholds: new Float32Array(0) };
}

beforeAll(async () => {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend('wasm');
});

it('answers the mean of what the networks say of each word', () => {
  const encoded: Encoded = {
    words: [
      { from: 0, to: 4, pieces: [17, 4] },
      { from: 5, to: 9, pieces: [2901] },
    ],
    wordVectors: numbers(2 * WORD_SIZE),
    sentence: new Float32Array(512),
  };
  const judged = [{ encoded, features: numbers(FEATURES) }];
  const networks = [network(3), network(3)];
  const [one, other] = networks.map((each) => createJudge(each)(judged)[0]?.words ?? new Float32Array(0));
  const together = createJudge(combine(networks))(judged)[0]?.words;
  expect(together?.length).toBe(one?.length);
  together?.forEach((logit, place) => {
    expect(logit).toBeCloseTo(((one?.[place] ?? 0) + (other?.[place] ?? 0)) / 2, 4);
  });
});
