import type { Composer } from '@/utils/platforms/platform';

/** Length as the site counts it; letters as people count them where it has no way of its own. */
export function lengthOf({ count }: Pick<Composer, 'count'>, text: string): number {
  return count ? count(text) : graphemes(text);
}

function graphemes(text: string): number {
  let length = 0;
  for (const _ of new Intl.Segmenter().segment(text)) length += 1;
  return length;
}
