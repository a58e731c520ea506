import type { Place, Site } from '../site';

export const mastodonPlace: Place = {
  id: 'mastodon',
  name: 'Mastodon',
  enabled: 'choice',
  matches: ['https://mastodon.social/*'],
  anywhere: true,
};

const box = 'textarea.autosuggest-textarea__textarea';

export const mastodon: Site = {
  id: 'mastodon',
  mark: '#mastodon',
  count: 'fediverse',
  limits: { post: 500, reply: 500 },
  remaining: '.character-counter',
  composers: [
    {
      kind: 'reply',
      box: `form.compose-form:has(.reply-indicator) ${box}`,
      answers: {
        scope: 'form.compose-form',
        container: '.reply-indicator',
        text: '.reply-indicator__content',
        author: '.display-name__html',
      },
    },
    { kind: 'post', box: `form.compose-form ${box}` },
  ],
};
