import { matchesAddress } from './match-pattern';
import type { Site } from './site';
import { places, sites } from './sites/index';

/**
 * What a page at this address has to know to find composers: its own site, or, at an address nobody knows, the sites
 * whose software runs anywhere. For the background; the answer is plain data.
 */
export function sitesAt(address: string): readonly Site[] {
  const here = places.filter(({ matches }) => matches.some((pattern) => matchesAddress(pattern, address)));
  if (here.length === 0) return sites.filter(({ mark }) => mark !== undefined);
  const known = sites.filter(({ id }) => here.some((place) => place.id === id));
  // The address is proof enough.
  return known.map(({ mark: _, ...site }) => site);
}
