import type { Span } from '@/utils/coach/types';

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{M}'’_-]/u.test(character);

/** Length of what two texts share at the start, and behind that at the end. UTF-16. */
export const sharedEnds = (before: string, after: string): { head: number; tail: number } => {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { head, tail };
};

/** True where a word now runs over `at`: what ended or began there is not the same word any more. */
const joins = (text: string, at: number): boolean => isWordCharacter(text[at - 1]) && isWordCharacter(text[at]);

/**
 * Moves marks made for `before` to where their words stand in `after`, taking the difference as one edit. Marks before the
 * edit stay the same objects, marks after it shift, and marks whose words it touched are left out, as is a mark whose first
 * or last word the edit made longer.
 */
export const remap = <Marked extends Span>(marks: readonly Marked[], before: string, after: string): Marked[] => {
  if (before === after) return [...marks];
  const { head, tail } = sharedEnds(before, after);
  const end = before.length - tail;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.to <= head) return mark.to === head && mark.from < mark.to && joins(after, head) ? [] : [mark];
    if (mark.from < end) return [];
    if (mark.from === end && mark.from < mark.to && joins(after, end + shift)) return [];
    return [{ ...mark, from: mark.from + shift, to: mark.to + shift }];
  });
};
