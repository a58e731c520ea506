import { contentFamily } from './content-editor';

/** Whatever is edited without a library, or with one we do not know: YouTube, Gutenberg, Medium, small forums. */
export const contenteditable = contentFamily({
  id: 'contenteditable',
  host: '*',
  ways: ['replacement', 'command', 'command-after-break', 'paste'],
  // A paste comes last: editors made of blocks put each of its lines into a new one, where it cannot be taken back from.
  waysWithBreaks: ['command', 'paste', 'paste-paragraphs'],
});
