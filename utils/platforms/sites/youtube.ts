import type { Place, Site } from '../site';

export const youtubePlace: Place = {
  id: 'youtube',
  name: 'YouTube',
  enabled: 'start',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
};

const box = 'ytd-commentbox #contenteditable-root';

export const youtube: Site = {
  id: 'youtube',
  count: 'units',
  limits: { reply: 10000, title: 100 },
  composers: [
    {
      kind: 'reply',
      to: 'comment',
      box: `ytd-comment-reply-dialog-renderer ${box}`,
      answers: {
        scope: 'ytd-comment-view-model, ytd-comment-renderer',
        text: '#content-text',
        author: '#author-text',
      },
    },
    {
      kind: 'reply',
      to: 'post',
      box: `ytd-comment-simplebox-renderer ${box}`,
      answers: {
        scope: 'ytd-watch-flexy, ytd-app, body',
        container: 'ytd-watch-metadata',
        text: 'h1',
        author: 'ytd-channel-name a',
      },
    },
    { kind: 'post', box: `ytd-backstage-post-dialog-renderer ${box}` },
    {
      kind: 'reply',
      to: 'comment',
      box: 'ytcp-commentbox textarea',
      answers: {
        scope: 'ytcp-comment-thread',
        container: 'ytcp-comment',
        text: '#content-text',
        author: '#author-text, #name',
      },
    },
    { kind: 'post', box: '#description-textarea #textbox', limit: 5000 },
    { kind: 'post', part: 'title', box: '#title-textarea #textbox' },
  ],
};
