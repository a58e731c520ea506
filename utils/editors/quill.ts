import type { EditorTraits, WritingTraits } from './traits';

/** LinkedIn's older pages and its share dialog. */
export const quill: EditorTraits = { id: 'quill', host: '.ql-editor' };

export const quillWriting: WritingTraits = {
  ways: ['replacement', 'command', 'paste'],
  // Its first version takes no paste but the browser's own.
  waysWithBreaks: ['paste', 'command'],
  undoPause: 1000,
};
