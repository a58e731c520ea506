import type { Place, Site } from '../site';

export const redditPlace: Place = {
  id: 'reddit',
  name: 'Reddit',
  enabled: 'start',
  matches: [
    'https://www.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
    'https://old.reddit.com/*',
  ],
};

// The composer's editor is slotted in; its Markdown mode stands two shadow roots deep.
const rich = " div[slot='rte']";
const markdown = ' >>> shreddit-markdown-composer >>> textarea';
const both = (composer: string): string[] => [composer + rich, composer + markdown];

export const reddit: Site = {
  id: 'reddit',
  count: 'code-points',
  limits: { post: 40000, reply: 10000, title: 300 },
  composers: [
    {
      kind: 'reply',
      to: 'comment',
      box: /* @__PURE__ */ both('shreddit-comment shreddit-composer'),
      answers: {
        scope: 'shreddit-comment',
        text: ":scope > [slot='comment']",
        author: ':scope @author',
      },
    },
    {
      kind: 'reply',
      to: 'post',
      box: /* @__PURE__ */ both('comment-composer-host shreddit-composer'),
      answers: {
        scope: 'main, body',
        container: 'shreddit-post',
        text: "[slot='text-body'], [slot='title']",
        pick: 'all',
        author: ':scope @author',
      },
    },
    {
      kind: 'post',
      box: /* @__PURE__ */ both(":is(shreddit-composer[name='optionalBody'], r-post-composer-form shreddit-composer)"),
    },
    { kind: 'post', part: 'title', box: "faceplate-textarea-input[name='title'] >>> textarea" },
    // Below this line: the old layout, which some accounts get on the same address.
    // Somebody's own comment, being edited: the comment around the box is the draft itself.
    { kind: 'reply', box: ".thing.comment > .entry .usertext-edit textarea[name='text']" },
    {
      kind: 'reply',
      to: 'comment',
      box: ".thing.comment .usertext-edit textarea[name='text']",
      answers: {
        scope: '.thing.comment',
        text: ':scope > .entry .usertext-body .md',
        author: ':scope > .entry .tagline a.author',
      },
    },
    {
      kind: 'reply',
      to: 'post',
      box: ".commentarea > form.usertext .usertext-edit textarea[name='text']",
      answers: {
        scope: 'body',
        container: '#siteTable .thing.link',
        text: 'a.title, .expando .usertext-body .md',
        pick: 'all',
        author: '.tagline a.author',
      },
    },
    { kind: 'post', box: "form.submit textarea[name='text'], #newlink textarea[name='text']" },
    { kind: 'post', part: 'title', box: "#newlink textarea[name='title'], form.submit textarea[name='title']" },
  ],
};
