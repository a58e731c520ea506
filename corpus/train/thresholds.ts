import { createJudge, type Heads } from '@/utils/coach/encoder/heads';
import { headLabels } from '@/utils/coach/encoder/labels';
import type { Item } from './items';

const LABELS = headLabels.length;
const FIRST_SIGNAL = headLabels.indexOf('open-question');
const LOWEST = 0.2;
const HIGHEST = 0.8;
/** A category is said only from where it is right three times of five. */
const RIGHT_ENOUGH = 0.6;
/** Where there are few sentences to choose from, their threshold is drawn towards this one, which serves all labels best. */
const COMMON = 0.48;
const COMMON_CAREFUL = 0.55;
/** As many sentences that hold a label count as much as the common threshold. */
const FEW = 60;
/** Sentences judged together. */
const TOGETHER = 256;

/** How well each label is recognised, sentence by sentence, at its threshold. */
export interface Measured {
  readonly label: string;
  readonly threshold: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function probabilitiesOf(heads: Heads, items: readonly Item[]): Float32Array[] {
  const judge = createJudge(heads);
  const answers: Float32Array[] = [];
  for (let start = 0; start < items.length; start += TOGETHER)
    answers.push(...judge(items.slice(start, start + TOGETHER)).map(({ probabilities }) => probabilities));
  return answers;
}

/** Said by mistake, these hurt: that somebody scolds, frightens, sells, claims or is paid. Precision counts more for them (F0.6). */
const hurtful: readonly string[] = [
  'blame-lecture',
  'fear-appeal',
  'sales-cta',
  'unsupported-claim',
  'self-praise',
  'corporate-voice',
  'jargon',
  'undisclosed-endorsement',
];
const careful = 0.6 ** 2;
/** Missed, these hurt somebody who is not there: a patient told of, a stranger advised (F1.25). */
const guarding: readonly string[] = ['patient-identifier', 'confirms-patient', 'individual-advice'];
const watchful = 1.25 ** 2;
/** Elsewhere a false alarm costs a writer's trust as much as a miss (F1). */
const fair = 1;

/** For each label the threshold with the best F on sentences not trained on, drawn towards the common one where there are few. */
export function chooseThresholds(answers: readonly Float32Array[], items: readonly Item[]): Float32Array {
  return Float32Array.from({ length: LABELS }, (_, label) => {
    const id = headLabels[label] ?? '';
    const guards = guarding.includes(id);
    const recallCounts = guards ? watchful : hurtful.includes(id) ? careful : fair;
    const positives = items.filter((item) => item.wanted[label]).length;
    const common = recallCounts === careful ? COMMON_CAREFUL : COMMON;
    let best = { score: -1, threshold: common };
    for (let threshold = LOWEST; threshold <= HIGHEST; threshold += 0.025) {
      const { right, wrong, missed } = measure(answers, items, label, threshold);
      const score = ((1 + recallCounts) * right) / ((1 + recallCounts) * right + wrong + recallCounts * missed + 1e-9);
      const isRightEnough = label >= FIRST_SIGNAL || right >= RIGHT_ENOUGH * (right + wrong);
      if (score > best.score && isRightEnough) best = { score, threshold };
    }
    const trust = positives / (positives + FEW);
    return trust * best.threshold + (1 - trust) * common;
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
