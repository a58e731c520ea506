import type { Report } from '@/utils/coach/types';

/**
 * The report whose label and receipt are shown after an answer. A considered label rests while somebody types on: only the
 * next considered one, or care that is needed, changes it. Until there is one, label and findings come from the same first
 * answer.
 */
export function shownAfter(before: Report | undefined, answer: Report): Report {
  const rests = before !== undefined && before.stage !== 'quick' && answer.stage === 'quick' && !answer.hold;
  return rests ? before : answer;
}
