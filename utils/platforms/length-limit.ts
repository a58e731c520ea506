import { allIn } from '@/utils/editors/plain-dom';
import { countFor } from './count/counts';
import type { Composer } from './platform';
import type { Site } from './site';

/** The limit of a box and the way it is counted; nothing where neither site nor page tells one. */
export function lengthLimit(
  { element, kind, part, limit }: Composer,
  site: Site | undefined,
): Pick<Composer, 'limit' | 'count'> {
  const own = Number(element.getAttribute('maxlength') ?? 0);
  // The browser itself keeps to this one, in UTF-16 units.
  if (own > 0) return { limit: own, count: countFor('units') };
  const count = countFor(site?.count ?? 'graphemes', site?.linkEndings);
  const most = limit ?? site?.limits?.[part ?? kind];
  if (most === undefined) return site?.count ? { count } : {};
  return { limit: Math.max(most, ownLimit(element, site, count)), count };
}

/** The limit of this server, from the number of characters it says are left; 0 where it says nothing. */
function ownLimit(element: HTMLElement, site: Site | undefined, count: (text: string) => number): number {
  if (!site?.remaining) return 0;
  const shown = allIn(element.closest('form') ?? undefined, site.remaining)[0]?.textContent ?? '';
  const left = Number.parseInt(shown, 10);
  if (Number.isNaN(left)) return 0;
  return left + count('value' in element ? String(element.value) : (element.textContent ?? ''));
}
