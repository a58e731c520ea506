import { overlap } from '../engine/merge';
import type { PlacedSentence } from '../language/draft-view';
import type { CategoryId, Finding } from '../types';

/** Whether something of these categories was found in a sentence. */
export function isFoundIn(
  { from, sentence }: PlacedSentence,
  findings: readonly Finding[],
  ids: readonly CategoryId[],
): boolean {
  const whole = { from, to: from + sentence.text.length };
  return findings.some((finding) => ids.includes(finding.category) && overlap(finding, whole));
}
