import { contentFamily } from './content-editor';

/**
 * X and TikTok. Draft.js takes a paste without the browser touching its nodes; a command rewrites them first, which breaks
 * it where the selection runs over two paragraphs.
 */
export const draft = contentFamily({
  id: 'draft',
  host: '.public-DraftEditor-content',
  ways: ['paste', 'command'],
});
