import type { Label, Report } from '@/utils/coach/types';
import type { MessageKey, Say } from '@/utils/messages/say';

type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

/** A sentence with a number in it: `key_one` or `key_other`. */
export function sayCount(say: Say, key: CountedKey, count: number): string {
  // Each counted key comes as a pair; the type takes the half with `_one` for proof.
  return say(`${key}_${count === 1 ? 'one' : 'other'}` as MessageKey, count);
}

/** What the label is called: one of the four, or `check` while something should be checked before posting. */
export type ShownLabel = Label | 'check';

export function shownLabel(report: Pick<Report, 'label' | 'hold'>): ShownLabel {
  return report.hold ? 'check' : report.label;
}
