import type { EditorTraits, WritingTraits } from './traits';

/** Facebook, Threads, Reddit, WhatsApp, Instagram's caption. Takes the spell checker's event as its own. */
export const lexical: EditorTraits = { id: 'lexical', host: '[data-lexical-editor]' };

export const lexicalWriting: WritingTraits = {
  ways: ['replacement', 'command', 'paste'],
};
