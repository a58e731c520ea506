import type { Place, Site } from '../site';

export const threadsPlace: Place = {
  id: 'threads',
  name: 'Threads',
  enabled: 'start',
  matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*'],
};

const box = "[role='textbox'][data-lexical-editor='true']";
// Only a post that is there already shows when it was written.
const post = "[data-pressable-container='true']:has(time)";

const text = "span[dir='auto']:not(a *, [role='button'] *, [aria-hidden='true'] *):not(:has(time))";
const author = "a[href^='/@']";

export const threads: Site = {
  id: 'threads',
  count: 'emoji-bytes',
  limits: { post: 500, reply: 500 },
  composers: [
    {
      kind: 'reply',
      box: `[role='dialog'] ${box}`,
      when: 'preceded',
      answers: { scope: "[role='dialog']", container: post, text, pick: 'all', author },
    },
    { kind: 'reply', box: `${post} ${box}`, answers: { scope: post, text, pick: 'all', author } },
    {
      kind: 'reply',
      box: `${box}[aria-placeholder^='Reply to']`,
      answers: { scope: "main, [role='main']", container: post, named: true, text, pick: 'all', author },
    },
    { kind: 'post', box: `${box}[aria-placeholder]` },
  ],
};
