import { matchesAddress } from './match-pattern';
import type { Place } from './site';
import { places } from './sites/index';

/** A site on which the coach works from the start. */
export type EnabledSite = Place;

/** Every site we know, in the order people see them. */
export const knownSites: readonly Place[] = places;

/** The one list of sites enabled from the start; manifest, content script and settings all read it. */
export const enabledSites: readonly EnabledSite[] = places.filter(({ enabled }) => enabled === 'start');

/** Known sites a person may switch on; the browser then asks for exactly their `matches`. */
export const sitesByChoice: readonly Place[] = places.filter(({ enabled }) => enabled === 'choice');

/** All match patterns of `enabledSites`, in order. */
export const enabledMatches: readonly string[] = enabledSites.flatMap((site) => site.matches);

/** The known site at an address; undefined for every other, also where software that runs anywhere stands. */
export function knownSiteAt(address: string): Place | undefined {
  return places.find(({ matches }) => matches.some((pattern) => matchesAddress(pattern, address)));
}
