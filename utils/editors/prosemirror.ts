import type { EditorTraits, WritingTraits } from './traits';

/** ProseMirror and TipTap: LinkedIn's feed, Bluesky, Substack. */
export const prosemirror: EditorTraits = {
  id: 'prosemirror',
  host: '.ProseMirror',
  decorations: '.ProseMirror-widget, .ProseMirror-gapcursor',
};

export const prosemirrorWriting: WritingTraits = {
  ways: ['command', 'paste'],
  waysWithBreaks: ['paste-paragraphs', 'paste', 'command'],
  undoPause: 500,
};
