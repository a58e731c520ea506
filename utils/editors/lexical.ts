import { contentFamily } from './content-editor';

/** Facebook, Threads, Reddit, WhatsApp, Instagram's caption. Takes the spell checker's event as its own. */
export const lexical = contentFamily({
  id: 'lexical',
  host: '[data-lexical-editor]',
  ways: ['replacement', 'command', 'paste'],
});
