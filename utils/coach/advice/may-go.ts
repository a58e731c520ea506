import type { Sentence } from '../language/sentence';
import type { CategoryId, Finding } from '../types';

/** What a whole sentence of a post may be left out for. */
const idle: readonly CategoryId[] = [
  'feedback-fishing',
  'engagement-bait',
  'self-praise',
  'corporate-voice',
  'promo-offer',
  'urgency-scarcity',
  'unsupported-claim',
];

/**
 * Whether a sentence of a post may go. A post tells strangers something, and what was cut cannot be asked back: only what
 * a rule is sure of, or begging for ratings, and no sentence that does several things.
 */
export function mayGoFromPost({ category, layer }: Finding, { text }: Sentence): boolean {
  const isSure = layer === 'rules' || category === 'feedback-fishing';
  return isSure && idle.includes(category) && partsOf(text) <= 2 && !/\?\s*$/u.test(text);
}

/** «Pictures in the comments 👇 Hit that heart» does two things, «one click = one step» as well; a comma may only join. */
function partsOf(text: string): number {
  const withWords = (parts: readonly string[]) => parts.filter((part) => /\p{L}/u.test(part)).length;
  const apart = withWords(text.split(/\s*\p{Extended_Pictographic}\s*|\s=\s/u));
  return withWords(text.split(/[,;]\s/u)) + 2 * (apart - 1);
}
