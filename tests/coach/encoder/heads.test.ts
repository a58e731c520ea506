import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '@/corpus/train/read-corpus';
import { WORD_SIZE } from '@/utils/coach/encoder/encoder';
import { FEATURES } from '@/utils/coach/encoder/features';
import { carryingWords, type Heads } from '@/utils/coach/encoder/heads';
import { type HeadsFile, readHeads, writeHeads } from '@/utils/coach/encoder/heads-file';
import { headLabels } from '@/utils/coach/encoder/labels';

const committed = JSON.parse(readFileSync('public/encoder/heads.json', 'utf8')) as HeadsFile;
const labels = headLabels.length;

describe('the committed heads', () => {
  it('were made from the corpus as it is: run `npm run train` after changing it', () => {
    expect(committed.madeFrom).toBe(readCorpus('corpus').digest);
  });

  it('have a number for everything they read, and a threshold between 0 and 1 for every label', () => {
    const heads = readHeads(committed);
    expect(heads.words).toHaveLength(WORD_SIZE * labels);
    expect(heads.inner).toHaveLength(FEATURES * heads.hidden);
    expect(heads.outer).toHaveLength(heads.hidden * labels);
    expect(heads.thresholds).toHaveLength(labels);
    for (const threshold of heads.thresholds) expect(threshold > 0.1 && threshold < 0.9).toBe(true);
  });

  it('are refused with a way to mend them when they speak of other labels', () => {
    expect(() => readHeads({ ...committed, labels: ['self-praise'] })).toThrow(/npm run train/);
  });
});

describe('the heads file', () => {
  it('keeps every number within half a step', () => {
    const heads: Heads = {
      hidden: 2,
      words: Float32Array.of(0.5, -1, 0.25),
      wordBias: Float32Array.of(-5, 5),
      inner: Float32Array.of(0.001, -0.002),
      innerBias: Float32Array.of(0, 0),
      outer: Float32Array.of(3, -3),
      thresholds: Float32Array.of(0.5),
    };
    const again = readHeads(writeHeads(heads, ''));
    for (const name of ['words', 'wordBias', 'inner', 'innerBias', 'outer'] as const) {
      const largest = Math.max(1e-9, ...heads[name].map(Math.abs));
      again[name].forEach((value, index) => {
        expect(Math.abs(value - (heads[name][index] ?? 0))).toBeLessThanOrEqual(largest / 254 + 1e-6);
      });
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
    { logits: [-9, 2, 2, -9], words: [1, 2] },
    { logits: [3, -9, 3], words: [0, 0] },
    { logits: [-9, -9, 0], words: [2, 2] },
    { logits: [1, 0.5, 1], words: [0, 2] },
  ])('of $logits are $words', ({ logits, words }) => {
    expect(carryingWords(judgement(logits), 0)).toEqual(words);
  });
});
