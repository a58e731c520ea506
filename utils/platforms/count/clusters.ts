/** Plain letters weigh one wherever characters are counted, and most drafts are nearly all plain letters. */
const plain = '\\0-\\u02ff\\u2010-\\u201f';
/** Letters and marks that always stand for themselves: no accent, no emoji, no half of a pair. */
const lone =
  '\\u0391-\\u03ff\\u0410-\\u044f\\u2022-\\u2027\\u2030-\\u203b\\u20a0-\\u20bf\\u3041-\\u3096\\u30a1-\\u30ff\\u4e00-\\u9fff';
const notPlain = new RegExp(`[${lone}]|[^${plain}${lone}]+`, 'gu');
const isLone = new RegExp(`^[${lone}]$`, 'u');

let segmenter: Intl.Segmenter | undefined;

/**
 * Adds up a text: one for each plain letter, `weigh` for each other character as people see it (a grapheme cluster).
 * Only what may be more than one code point is taken apart, which is slow.
 */
export function addUp(text: string, weigh: (cluster: string) => number): number {
  let sum = text.length;
  for (const { 0: run, index } of text.matchAll(notPlain)) {
    sum -= run.length;
    if (isLone.test(run)) {
      sum += weigh(run);
      continue;
    }
    // What follows a letter may belong to it: an accent, the frame of a keycap.
    const before = text.slice(Math.max(0, index - 1), index);
    if (before) sum -= isLone.test(before) ? weigh(before) : 1;
    segmenter ??= new Intl.Segmenter('en');
    for (const { segment } of segmenter.segment(before + run)) sum += weigh(segment);
  }
  return sum;
}

/** Whether a cluster is an emoji, in whatever number of code points. */
export function isEmoji(cluster: string): boolean {
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}(?!\uFE0E)|\uFE0F?\u20E3/u.test(cluster);
}
