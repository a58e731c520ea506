import { sigmoid } from '@/utils/coach/encoder/heads';
import { headLabels } from '@/utils/coach/encoder/labels';
import type { Item } from './items';

const LABELS = headLabels.length;

/**
 * Cross-entropy over sentences and words, a sentence; fills the slopes of both. A sentence's logit is the soft maximum
 * of its words' logits plus what its surroundings say. `starts` has the first word of each sentence and the count.
 */
export function slopesOfLogits(
  items: readonly Item[],
  starts: readonly number[],
  logits: Float32Array,
  around: Float32Array,
  slopeWords: Float32Array,
  slopeAround: Float32Array,
  { positive, wordShare }: { readonly positive: number; readonly wordShare: number },
): number {
  let loss = 0;
  const share = 1 / items.length;
  items.forEach((item, row) => {
    const first = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let k = 0; k < LABELS; k++) {
      if (!item.known[k]) continue;
      let largest = -50;
      for (let word = first; word < end; word++) largest = Math.max(largest, logits[word * LABELS + k] ?? 0);
      let sum = 0;
      for (let word = first; word < end; word++) sum += Math.exp((logits[word * LABELS + k] ?? 0) - largest);
      const chance = sigmoid(largest + Math.log(sum) + (around[row * LABELS + k] ?? 0));
      const wanted = item.wanted[k] ?? 0;
      const weight = wanted ? positive : 1;
      loss -= weight * Math.log((wanted ? chance : 1 - chance) + 1e-9) * share;
      const slope = weight * (chance - wanted) * share;
      slopeAround[row * LABELS + k] = slope;
      for (let word = first; word < end; word++) {
        const logit = logits[word * LABELS + k] ?? 0;
        const carries = item.words[(word - first) * LABELS + k] ?? 0;
        slopeWords[word * LABELS + k] =
          slope * (Math.exp(logit - largest) / sum) +
          wordShare * (carries ? positive : 1) * (sigmoid(logit) - carries) * share;
      }
    }
  });
  return loss;
}
