import type { AnsweredRule, Place, Site } from '../site';

export const facebookPlace: Place = {
  id: 'facebook',
  name: 'Facebook',
  enabled: 'start',
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://facebook.com/*',
    'https://m.facebook.com/*',
  ],
};

const box = "[role='textbox'][data-lexical-editor='true']";
const comment = `form[role='presentation'] ${box}`;
// Only these attributes were seen in every build; they stand on a story's header and its row of buttons.
const scope = ":has([data-ad-rendering-role='share_button']):has([data-ad-rendering-role='profile_name'])";

const aboveComment: AnsweredRule = {
  scope,
  container: "[role='article'][aria-label]",
  text: "div[dir='auto']",
  pick: 'all',
  author: "a[role='link']:not([aria-hidden='true'])",
  named: true,
};

export const facebook: Site = {
  id: 'facebook',
  count: 'units',
  limits: { post: 63206, reply: 8000 },
  composers: [
    {
      kind: 'reply',
      to: 'comment',
      box: `${box}:is([aria-label^='Reply to'],[aria-placeholder^='Reply to'])`,
      answers: aboveComment,
    },
    {
      kind: 'reply',
      to: 'post',
      box: comment,
      // Labels are in the reader's language: elsewhere a box that names the writer above it answers that comment.
      says: '^(comment|answer) as |^write a ',
      answers: {
        scope,
        text: "[data-ad-rendering-role='story_message']",
        author: "[data-ad-rendering-role='profile_name'] a[role='link']",
      },
    },
    { kind: 'reply', to: 'comment', box: comment, when: 'preceded', answers: aboveComment },
    {
      kind: 'reply',
      to: 'post',
      box: comment,
      answers: {
        scope,
        text: "[data-ad-rendering-role='story_message']",
        author: "[data-ad-rendering-role='profile_name'] a[role='link']",
      },
    },
    {
      kind: 'post',
      box: [
        `[role='dialog']:has(div[role='button'][aria-label='Post']) ${box}`,
        `[role='dialog'] form[method='POST' i] ${box}`,
      ],
    },
    {
      kind: 'message',
      box: [`${box}:is([aria-label^='Write to'],[aria-label='Message'])`, `${box}:not(form *, [role='dialog'] *)`],
    },
  ],
};
