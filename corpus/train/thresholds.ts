import { type Heads, judge } from '@/utils/coach/encoder/heads';
import { headLabels } from '@/utils/coach/encoder/labels';
import type { Item } from './items';

const LABELS = headLabels.length;
const LOWEST = 0.2;
const HIGHEST = 0.8;

/** How well each label is recognised, sentence by sentence, at its threshold. */
export interface Measured {
  readonly label: string;
  readonly threshold: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function probabilitiesOf(heads: Heads, items: readonly Item[]): Float32Array[] {
  return items.map((item) => judge(heads, item.encoded, item.features).probabilities);
}

/** For each label the threshold with the best F0.5 on sentences not trained on, drawn towards 0.5 where there are few. */
export function chooseThresholds(answers: readonly Float32Array[], items: readonly Item[]): Float32Array {
  return Float32Array.from({ length: LABELS }, (_, label) => {
    const positives = items.filter((item) => item.wanted[label]).length;
    let best = { score: -1, threshold: 0.5 };
    for (let threshold = LOWEST; threshold <= HIGHEST; threshold += 0.025) {
      const { right, wrong, missed } = measure(answers, items, label, threshold);
      // A false alarm costs a writer's trust more than a miss: precision counts double (F0.5).
      const score = (1.25 * right) / (1.25 * right + wrong + 0.25 * missed + 1e-9);
      if (score > best.score) best = { score, threshold };
    }
    const trust = positives / (positives + 20);
    return trust * best.threshold + (1 - trust) * 0.5;
  });
}

export function measure(
  answers: readonly Float32Array[],
  items: readonly Item[],
  label: number,
  threshold: number,
): Measured {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  items.forEach((item, index) => {
    if (!item.known[label]) return;
    const said = (answers[index]?.[label] ?? 0) >= threshold;
    if (said && item.wanted[label]) right++;
    else if (said) wrong++;
    else if (item.wanted[label]) missed++;
  });
  return { label: headLabels[label] ?? '', threshold, right, wrong, missed };
}
