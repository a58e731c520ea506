import { contentFamily } from './content-editor';

/** Forums and tools built on Rails. A command changes its text, but not its undo, which then takes back far too much. */
export const trix = contentFamily({
  id: 'trix',
  host: 'trix-editor',
  ways: ['replacement', 'paste'],
});
