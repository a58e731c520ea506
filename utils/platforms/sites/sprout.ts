import type { Place, Site } from '../site';

export const sproutPlace: Place = {
  id: 'sprout',
  name: 'Sprout Social',
  enabled: 'choice',
  matches: ['https://app.sproutsocial.com/*'],
};

/** Nothing is known of its pages that could be relied on: generic detection only. */
export const sprout: Site = { id: 'sprout', composers: [] };
