import type { Place, Site } from '../site';

export const doximityPlace: Place = {
  id: 'doximity',
  name: 'Doximity',
  enabled: 'start',
  matches: ['https://www.doximity.com/*'],
};

/** Nothing is known of its pages that could be relied on: generic detection only. */
export const doximity: Site = { id: 'doximity', composers: [] };
