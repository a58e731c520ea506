import type { Place, Site } from '../site';

export const yelpPlace: Place = {
  id: 'yelp',
  name: 'Yelp for Business',
  enabled: 'choice',
  matches: ['https://biz.yelp.com/*', 'https://business.yelp.com/*'],
};

/** Nothing is known of its pages that could be relied on: generic detection only. */
export const yelp: Site = { id: 'yelp', composers: [] };
