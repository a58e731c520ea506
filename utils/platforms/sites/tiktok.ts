import type { Place, Site } from '../site';

export const tiktokPlace: Place = {
  id: 'tiktok',
  name: 'TikTok',
  enabled: 'start',
  matches: ['https://www.tiktok.com/*'],
};

const comment = "[data-e2e='comment-input'] [contenteditable]";

export const tiktok: Site = {
  id: 'tiktok',
  count: 'units',
  limits: { post: 4000, reply: 150 },
  composers: [
    {
      // Comments and answers to comments share one box; only its placeholder tells whom it answers.
      kind: 'reply',
      to: 'comment',
      box: comment,
      says: '^reply to ',
      answers: {
        scope: 'body',
        container: "[class*='DivCommentContentWrapper']",
        text: "[data-e2e='comment-level-1']",
        author: "[data-e2e='comment-username-1']",
        named: true,
      },
    },
    {
      kind: 'reply',
      to: 'post',
      box: comment,
      answers: {
        scope: 'body',
        text: "[data-e2e='browse-video-desc']",
        author: "[data-e2e='browse-username']",
      },
    },
    { kind: 'message', box: "[data-e2e='message-input-area'] [contenteditable]" },
    { kind: 'post', box: '.public-DraftEditor-content', path: '/tiktokstudio/' },
  ],
};
