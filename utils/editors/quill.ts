import { contentFamily } from './content-editor';

/** LinkedIn's older pages and its share dialog. */
export const quill = contentFamily({
  id: 'quill',
  host: '.ql-editor',
  ways: ['replacement', 'command', 'paste'],
  undoPause: 1000,
});
