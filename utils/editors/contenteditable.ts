import { contentFamily } from './content-editor';

/** Whatever is edited without a library, or with one we do not know: YouTube, Gutenberg, Medium, small forums. */
export const contenteditable = contentFamily({
  id: 'contenteditable',
  host: '*',
  ways: ['replacement', 'command', 'command-after-break', 'paste'],
  waysWithBreaks: ['paste', 'command'],
  undoPause: 0,
});
