import type { Place, Site } from '../site';

export const substackPlace: Place = {
  id: 'substack',
  name: 'Substack',
  enabled: 'choice',
  matches: ['https://substack.com/*', 'https://*.substack.com/*'],
  anywhere: true,
};

export const substack: Site = {
  id: 'substack',
  mark: "link[href*='substackcdn.com']",
  composers: [
    { kind: 'post', part: 'title', box: 'textarea#post-title' },
    { kind: 'post', box: "[data-testid='editor'], .tiptap.ProseMirror" },
    {
      kind: 'reply',
      to: 'comment',
      box: 'div.comment form textarea',
      answers: { scope: 'div.comment', text: '.comment-body', author: "a[href*='/@'], a[href*='/profile/']" },
    },
    { kind: 'reply', to: 'post', box: 'form.comment-input textarea, .comments-page textarea' },
  ],
};
