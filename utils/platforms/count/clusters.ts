/** Letters that stand for themselves: each is one character wherever characters are counted. */
const notPlain = /[^\0-\u02ff\u2010-\u201f]+/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * Adds up a text: one for each plain letter, `weigh` for each other character as people see it (a grapheme cluster).
 * Most drafts are nearly all plain letters, and are not taken apart.
 */
export function addUp(text: string, weigh: (cluster: string) => number): number {
  let sum = text.length;
  for (const { 0: run, index } of text.matchAll(notPlain)) {
    // What follows a letter may belong to it: an accent, the frame of a keycap.
    const from = Math.max(0, index - 1);
    sum -= index - from + run.length;
    segmenter ??= new Intl.Segmenter('en');
    for (const { segment } of segmenter.segment(text.slice(from, index + run.length))) sum += weigh(segment);
  }
  return sum;
}

/** Whether a cluster is an emoji, in whatever number of code points. */
export function isEmoji(cluster: string): boolean {
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}(?!\uFE0E)|\uFE0F?\u20E3/u.test(cluster);
}
