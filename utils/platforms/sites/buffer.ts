import type { Place, Site } from '../site';

export const bufferPlace: Place = {
  id: 'buffer',
  name: 'Buffer',
  enabled: 'choice',
  matches: ['https://publish.buffer.com/*'],
};

/** One draft goes to several networks, each with its own limit, which Buffer shows itself. */
export const buffer: Site = {
  id: 'buffer',
  composers: [
    {
      kind: 'reply',
      to: 'comment',
      box: "[data-testid='reply-form-item'] textarea",
      answers: {
        scope: "[data-testid='comment-thread-content'], body",
        container: "[data-testid='comment-item']",
        text: 'header + span',
        author: 'header',
      },
    },
    {
      kind: 'post',
      box: "[data-testid='composer-text-area'], [data-testid='composer-text-area'] [contenteditable]",
    },
  ],
};
