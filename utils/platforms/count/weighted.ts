import { addUp, isEmoji } from './clusters';
import { replaceLinks } from './links';

/** X shows every link as one of its own, of this length. */
const link = 'x'.repeat(23);

/** Code points that weigh one; every other weighs two. Version 3 of X's published configuration. */
const light = /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/u;

/** Length as X counts it: links 23, emoji 2, letters beyond Latin, Greek, Cyrillic and their neighbours 2. */
export function weightedLength(text: string, endings?: string): number {
  return addUp(
    replaceLinks(text.normalize(), endings, () => link),
    (cluster) => (isEmoji(cluster) ? 2 : [...cluster].reduce((sum, letter) => sum + (light.test(letter) ? 1 : 2), 0)),
  );
}
