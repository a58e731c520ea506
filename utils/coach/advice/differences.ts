import { diffWordsWithSpace } from 'diff';

/** A stretch of a side-by-side view. */
export interface Difference {
  /** `kept` stands on both sides, `gone` on the left only, `new` on the right only. */
  readonly kind: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/** What changed, word by word; the kept and gone stretches make up `before`, the kept and new ones `after`. */
export function differences(before: string, after: string): Difference[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'kept',
    text: value,
  }));
}
