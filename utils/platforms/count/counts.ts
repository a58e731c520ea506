import type { CountName } from '../site';
import { addUp, isEmoji } from './clusters';
import { replaceLinks } from './links';
import { weightedLength } from './weighted';

const graphemes = (text: string): number => addUp(text, () => 1);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Bluesky shows host and at most 15 characters of the path, and counts what it shows. */
const shortened = (link: string): string => {
  if (!/^https?:/iu.test(link) || !URL.canParse(link)) return link;
  const { host, pathname, search, hash } = new URL(link);
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
};

/** Mastodon counts a link as 23 and the name of somebody on another server without the server. */
const fediverse = (text: string): number => {
  const plain = replaceLinks(text, undefined, () => 'x'.repeat(23));
  return graphemes(plain.replace(/(^|[^/\w])@([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+/giu, '$1@$2'));
};

const counts: Readonly<Record<CountName | 'graphemes', (text: string, endings?: string) => number>> = {
  weighted: weightedLength,
  'short-links': (text, endings) => graphemes(replaceLinks(text, endings, shortened)),
  fediverse,
  'emoji-bytes': (text) => addUp(text, (cluster) => (isEmoji(cluster) ? bytes(cluster) : 1)),
  'code-points': (text) => [...text].length,
  units: (text) => text.length,
  bytes,
  graphemes,
};

/** The way to count a draft by the name a site gives; `endings` as in `Site`. */
export function countFor(name: CountName | 'graphemes', endings?: string): (text: string) => number {
  return (text) => counts[name](text, endings);
}
