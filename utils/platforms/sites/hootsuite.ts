import type { Place, Site } from '../site';

export const hootsuitePlace: Place = {
  id: 'hootsuite',
  name: 'Hootsuite',
  enabled: 'choice',
  matches: ['https://hootsuite.com/*'],
};

/** Nothing is known of its pages that could be relied on: generic detection only. */
export const hootsuite: Site = { id: 'hootsuite', composers: [] };
