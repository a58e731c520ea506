import type { Place, Site } from '../site';

export const healthgradesPlace: Place = {
  id: 'healthgrades',
  name: 'Healthgrades',
  enabled: 'choice',
  matches: ['https://www.healthgrades.com/*', 'https://update.healthgrades.com/*'],
};

/** Nothing is known of its pages that could be relied on: generic detection only. */
export const healthgrades: Site = { id: 'healthgrades', composers: [] };
