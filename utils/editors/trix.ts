import type { EditorTraits, WritingTraits } from './traits';

/** Forums and tools built on Rails. A command changes its text, but not its undo, which then takes back far too much. */
export const trix: EditorTraits = { id: 'trix', host: 'trix-editor' };

export const trixWriting: WritingTraits = {
  ways: ['replacement', 'paste', 'command-after-break'],
};
