import type { EditorTraits, WritingTraits } from './traits';

/** Buffer. Slate throws away what a command writes into its DOM; it takes the spell checker's event and pasting. */
export const slate: EditorTraits = {
  id: 'slate',
  host: '[data-slate-editor]',
  decorations: '[data-slate-placeholder]',
};

export const slateWriting: WritingTraits = {
  ways: ['replacement', 'paste'],
  // It follows the page's selection at most every 100 ms, and what it selects itself while writing joins the undo step before.
  selectionPause: 120,
};
