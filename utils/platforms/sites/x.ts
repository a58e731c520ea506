import { linkEndings } from '../link-endings';
import type { AnsweredRule, Place, Site } from '../site';

export const xPlace: Place = {
  id: 'x',
  name: 'X',
  enabled: 'start',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
};

const box = "[data-testid^='tweetTextarea_'][role='textbox']";

const answers: AnsweredRule = {
  scope: ":has(article[data-testid='tweet'])",
  container: "article[data-testid='tweet']",
  text: "[data-testid='tweetText']",
  author: "[data-testid='User-Name'] a[role='link']",
};

export const x: Site = {
  id: 'x',
  count: 'weighted',
  linkEndings,
  limits: { post: 280, reply: 280, message: 10000 },
  composers: [
    { kind: 'reply', box: `[data-testid='inline_reply_offscreen'] ${box}`, answers },
    { kind: 'reply', box: `[role='dialog']:has(article[data-testid='tweet']) ${box}`, answers },
    { kind: 'post', box },
    { kind: 'message', box: "[data-testid='dmComposerTextInput']" },
  ],
};
