import { linkEndings } from '../link-endings';
import type { Place, Site } from '../site';

export const blueskyPlace: Place = {
  id: 'bluesky',
  name: 'Bluesky',
  enabled: 'start',
  matches: ['https://bsky.app/*'],
};

const view = "[data-testid='composePostView']";
const box = `${view} .ProseMirror`;
// The texts of a post stand in the order name, words.
const lines = "div[dir='auto']";

export const bluesky: Site = {
  id: 'bluesky',
  count: 'short-links',
  linkEndings,
  limits: { post: 300, reply: 300 },
  composers: [
    {
      kind: 'reply',
      box,
      when: 'preceded',
      answers: {
        scope: view,
        container: "[aria-label='Expand or collapse the full post you are replying to']",
        text: lines,
        pick: 1,
        author: lines,
      },
    },
    {
      // The same in other languages, whose label we do not know.
      kind: 'reply',
      box: `html:not([lang^='en']) ${box}`,
      when: 'preceded',
      answers: {
        scope: view,
        container: "[aria-label][tabindex='0']:not(button, [role]):has(img)",
        text: lines,
        pick: 1,
        author: lines,
      },
    },
    { kind: 'post', box },
  ],
};
