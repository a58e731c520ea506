import { createJudge, type Heads } from '@/utils/coach/encoder/heads';
import { headLabels } from '@/utils/coach/encoder/labels';
import type { Item } from './items';

const LABELS = headLabels.length;
const FIRST_SIGNAL = headLabels.indexOf('open-question');
const LOWEST = 0.2;
const HIGHEST = 0.8;
/** A category is said only from where two of three times it is right; a question to check before sending, every other time. */
const RIGHT_ENOUGH = 2 / 3;
const WORTH_CHECKING = 1 / 2;
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

/** Said by mistake, these hurt: that somebody scolds, frightens, sells or claims. Precision counts double for them (F0.5). */
const hurtful: readonly string[] = [
  'blame-lecture',
  'fear-appeal',
  'sales-cta',
  'unsupported-claim',
  'self-praise',
  'corporate-voice',
];
const careful = 0.5 ** 2;
/** Missed, these hurt somebody who is not there: a patient told of, a stranger advised, readers not told who pays (F1.25). */
const guarding: readonly string[] = [
  'patient-identifier',
  'confirms-patient',
  'individual-advice',
  'undisclosed-endorsement',
];
const watchful = 1.25 ** 2;
/** Elsewhere a false alarm costs a writer's trust somewhat more than a miss (F0.8). */
const fair = 0.8 ** 2;

/** For each label the threshold with the best F on sentences not trained on, drawn towards 0.5 where there are few. */
export function chooseThresholds(answers: readonly Float32Array[], items: readonly Item[]): Float32Array {
  return Float32Array.from({ length: LABELS }, (_, label) => {
    const id = headLabels[label] ?? '';
    const guards = guarding.includes(id);
    const recallCounts = guards ? watchful : hurtful.includes(id) ? careful : fair;
    const share = guards ? WORTH_CHECKING : RIGHT_ENOUGH;
    const positives = items.filter((item) => item.wanted[label]).length;
    let best = { score: -1, threshold: 0.5 };
    for (let threshold = LOWEST; threshold <= HIGHEST; threshold += 0.025) {
      const { right, wrong, missed } = measure(answers, items, label, threshold);
      const score = ((1 + recallCounts) * right) / ((1 + recallCounts) * right + wrong + recallCounts * missed + 1e-9);
      const isRightEnough = label >= FIRST_SIGNAL || right >= share * (right + wrong);
      if (score > best.score && isRightEnough) best = { score, threshold };
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
