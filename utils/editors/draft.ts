import type { EditorTraits, WritingTraits } from './traits';

/**
 * X and TikTok. Draft.js takes a paste without the browser touching its nodes; a command rewrites them first, which breaks
 * it where the selection runs over two paragraphs.
 */
export const draft: EditorTraits = { id: 'draft', host: '.public-DraftEditor-content' };

export const draftWriting: WritingTraits = {
  ways: ['paste', 'command'],
};
