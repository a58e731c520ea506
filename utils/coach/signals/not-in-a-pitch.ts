import type { DraftView } from '../language/draft-view';
import type { CategoryId, Span } from '../types';

const pitches: readonly CategoryId[] = [
  'sales-cta',
  'promo-offer',
  'feedback-fishing',
  'engagement-bait',
  'urgency-scarcity',
  'self-praise',
  'undisclosed-endorsement',
];

/** Whether none of the categories that use warm words for their own ends found the same words. */
export function isNotPitch(match: Span, view: DraftView, ids: readonly CategoryId[] = pitches): boolean {
  return !ids.some((id) => view.found(id).some((span) => span.from < match.to && match.from < span.to));
}

/** Whether the whole draft is free of selling and fishing: for words that only mean something where nothing is sold. */
export function isInHonestDraft(view: DraftView): boolean {
  return !pitches.some((id) => id !== 'self-praise' && view.found(id).length > 0);
}
