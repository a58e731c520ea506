import { contentFamily } from './content-editor';

/** X and TikTok. Draft.js hears typing and pasting, and flattens line breaks that are typed by command. */
export const draft = contentFamily({
  id: 'draft',
  host: '.public-DraftEditor-content',
  ways: ['command', 'paste'],
  waysWithBreaks: ['paste'],
  undoPause: 0,
});
