import type { EditorTraits, WritingTraits } from './traits';

/** Whatever is edited without a library, or with one we do not know: YouTube, Gutenberg, Medium, small forums. */
export const contenteditable: EditorTraits = { id: 'contenteditable', host: '*' };

export const contenteditableWriting: WritingTraits = {
  ways: ['replacement', 'command', 'command-after-break', 'paste'],
  // A paste comes last: editors made of blocks put each of its lines into a new one, where it cannot be taken back from.
  waysWithBreaks: ['command', 'paste', 'paste-paragraphs'],
};
