import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '@/corpus/train/read-corpus';
import { LEXICON_ROWS } from '@/utils/coach/encoder/features';
import { carryingWords, type Heads, type TensorName, tensorSizes } from '@/utils/coach/encoder/heads';
import { type HeadsFile, readHeads, writeHeads } from '@/utils/coach/encoder/heads-file';
import { headLabels } from '@/utils/coach/encoder/labels';

const committed = JSON.parse(readFileSync('public/encoder/heads.json', 'utf8')) as HeadsFile;
const committedBytes = new Uint8Array(readFileSync('public/encoder/heads.bin')).buffer;
const labels = headLabels.length;

describe('the committed heads', () => {
  it('were made from the corpus as it is: run `npm run train` after changing it', () => {
    expect(committed.madeFrom).toBe(readCorpus('corpus').digest);
  });

  it('have a number for everything they read, and a threshold between 0 and 1 for every label', () => {
    const heads = readHeads(committed, committedBytes);
    const sizes = tensorSizes(committed.hidden, LEXICON_ROWS);
    for (const [name, size] of Object.entries(sizes)) expect(heads[name as TensorName]).toHaveLength(size);
    expect(heads.thresholds).toHaveLength(labels);
    for (const threshold of heads.thresholds) expect(threshold > 0.1 && threshold < 0.95).toBe(true);
  });

  it.each([
    { what: 'speak of other labels', file: { ...committed, labels: ['self-praise'] }, bytes: committedBytes },
    { what: 'are cut short', file: committed, bytes: committedBytes.slice(0, 1000) },
  ])('are refused with a way to mend them when they $what', ({ file, bytes }) => {
    expect(() => readHeads(file, bytes)).toThrow(/npm run train/);
  });
});

describe('the heads file', () => {
  it('keeps every number within half a step', () => {
    const hidden = 2;
    const sizes = tensorSizes(hidden, LEXICON_ROWS);
    const tensor = (name: TensorName) => Float32Array.from({ length: sizes[name] }, (_, i) => Math.sin(i) * 0.7);
    const names = Object.keys(sizes) as TensorName[];
    const tensors = Object.fromEntries(names.map((name) => [name, tensor(name)])) as Record<TensorName, Float32Array>;
    const heads: Heads = { hidden, ...tensors, thresholds: new Float32Array(labels).fill(0.5) };
    const { file, bytes } = writeHeads(heads, '');
    const again = readHeads(file, Uint8Array.from(bytes).buffer);
    for (const name of names) {
      const furthest = again[name].reduce(
        (most, value, i) => Math.max(most, Math.abs(value - (heads[name][i] ?? 0))),
        0,
      );
      expect(furthest).toBeLessThanOrEqual(0.7 / 254 + 1e-6);
    }
  });
});

describe('the words that carry a label', () => {
  const judgement = (logits: readonly number[]) => {
    const words = new Float32Array(logits.length * labels).fill(-9);
    logits.forEach((logit, word) => {
      words[word * labels] = logit;
    });
    return { words, probabilities: new Float32Array(labels) };
  };

  it.each([
    { logits: [-9, 2, 2, 2, -9], words: [1, 3] },
    { logits: [3, -9, -9, -9, 3], words: [0, 2] },
    { logits: [-9, -8, -9, 0], words: [1, 3] },
    { logits: [1, 0.5, 1, -9], words: [0, 2] },
    { logits: [-9, 4, 3, -9, -9], words: [1, 3] },
    { logits: [2, -9], words: [0, 1] },
  ])('of $logits are $words', ({ logits, words }) => {
    expect(carryingWords(judgement(logits), 0)).toEqual(words);
  });
});
