import type { Place, Site } from '../site';

export const mediumPlace: Place = {
  id: 'medium',
  name: 'Medium',
  enabled: 'choice',
  matches: ['https://medium.com/*'],
};

export const medium: Site = {
  id: 'medium',
  composers: [
    { kind: 'post', box: "main div:has([data-testid='editorParagraphText'])" },
    // Responses open in a drawer; how the story stands behind it is not known well enough to read it.
    { kind: 'reply', box: "[role='dialog'] div[role='textbox']" },
  ],
};
