import type { Place, Site } from '../site';

export const instagramPlace: Place = {
  id: 'instagram',
  name: 'Instagram',
  enabled: 'start',
  matches: ['https://www.instagram.com/*'],
};

const comment = [":is(article, [role='dialog']) form textarea", "form textarea[aria-label^='Add a comment']"];

export const instagram: Site = {
  id: 'instagram',
  count: 'units',
  limits: { post: 2200, reply: 2200, message: 1000 },
  composers: [
    {
      // The same box answers a comment: it then begins with the commenter's name.
      kind: 'reply',
      to: 'comment',
      box: comment,
      when: 'preceded',
      answers: {
        scope: "article, [role='dialog']",
        container: 'ul li:not(:has(h1))',
        text: "span[dir='auto']",
        author: "h3 a[href^='/']",
        named: true,
      },
    },
    {
      kind: 'reply',
      to: 'post',
      box: comment,
      answers: {
        scope: "article, [role='dialog']",
        text: ["h1[dir='auto']", "li:has(h2) span[dir='auto']:not(h2 *)"],
        author: "header a[href^='/']:not(:has(img)), h2 a[href^='/']",
      },
    },
    {
      kind: 'post',
      box: "[role='dialog'] [data-lexical-editor='true'][aria-label^='Write a caption']",
    },
    { kind: 'message', box: "[role='textbox'][data-lexical-editor='true']" },
  ],
};
