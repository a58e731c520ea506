import type { Place, Site } from '../site';

export const metaBusinessSuitePlace: Place = {
  id: 'meta-business-suite',
  name: 'Meta Business Suite',
  enabled: 'choice',
  matches: ['https://business.facebook.com/*'],
};

/** Nothing is known of its pages that could be relied on: generic detection only. */
export const metaBusinessSuite: Site = { id: 'meta-business-suite', composers: [] };
