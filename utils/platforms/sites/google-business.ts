import type { Place, Site } from '../site';

export const googleBusinessPlace: Place = {
  id: 'google-business',
  name: 'Google Business Profile',
  enabled: 'start',
  matches: ['https://business.google.com/*', 'https://www.google.com/local/business/*'],
};

export const googleBusiness: Site = {
  id: 'google-business',
  count: 'bytes',
  limits: { reply: 4096 },
  composers: [
    // How a review stands in the page is not known well enough to read the right one, so none is read.
    { kind: 'reply', box: "textarea[jsname='YPqjbf']" },
  ],
};
