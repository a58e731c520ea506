import type { Report } from '@/utils/coach/types';

/** The report whose label and receipt are shown, and whether it was the coach's last word on its text. */
export interface Shown {
  readonly report: Report;
  readonly isConsidered: boolean;
}

/**
 * What is shown after an answer. A considered label rests while somebody types on: only the next considered one, or care
 * that is needed, changes it. Until there is one, label and findings come from the same first answer.
 */
export function shownAfter(before: Shown | undefined, answer: Report, isConsidered: boolean): Shown {
  if (!isConsidered && before?.isConsidered && !answer.hold) return before;
  return { report: answer, isConsidered };
}
