import { contentFamily } from './content-editor';

/** Buffer. Slate throws away what a command writes into its DOM; it takes the spell checker's event and pasting. */
export const slate = contentFamily({
  id: 'slate',
  host: '[data-slate-editor]',
  ways: ['replacement', 'paste'],
  waysWithBreaks: ['paste'],
  undoPause: 0,
  decorations: '[data-slate-placeholder]',
});
