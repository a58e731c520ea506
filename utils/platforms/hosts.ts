/** A site on which the coach works from the start. */
export interface EnabledSite {
  /** Id of the site, as in `Draft.platform`. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Match patterns: exactly the addresses the manifest asks for, nothing broader. */
  readonly matches: readonly string[];
}

/** The one list of sites enabled from the start; manifest, content script and settings all read it. */
export const enabledSites: readonly EnabledSite[] = [
  { id: 'x', name: 'X', matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'] },
  {
    id: 'facebook',
    name: 'Facebook',
    matches: [
      'https://www.facebook.com/*',
      'https://web.facebook.com/*',
      'https://facebook.com/*',
      'https://m.facebook.com/*',
    ],
  },
  { id: 'instagram', name: 'Instagram', matches: ['https://www.instagram.com/*'] },
  {
    id: 'threads',
    name: 'Threads',
    matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*'],
  },
  { id: 'linkedin', name: 'LinkedIn', matches: ['https://www.linkedin.com/*', 'https://linkedin.com/*'] },
  { id: 'bluesky', name: 'Bluesky', matches: ['https://bsky.app/*'] },
  {
    id: 'reddit',
    name: 'Reddit',
    matches: [
      'https://www.reddit.com/*',
      'https://sh.reddit.com/*',
      'https://new.reddit.com/*',
      'https://old.reddit.com/*',
    ],
  },
  { id: 'youtube', name: 'YouTube', matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'] },
  { id: 'tiktok', name: 'TikTok', matches: ['https://www.tiktok.com/*'] },
  {
    id: 'google-business',
    name: 'Google Business Profile',
    matches: ['https://business.google.com/*', 'https://www.google.com/local/business/*'],
  },
  { id: 'doximity', name: 'Doximity', matches: ['https://www.doximity.com/*'] },
];

/** All match patterns of `enabledSites`, in order. */
export const enabledMatches: readonly string[] = enabledSites.flatMap((site) => site.matches);
