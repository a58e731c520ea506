import { contentFamily } from './content-editor';

/** ProseMirror and TipTap: LinkedIn's feed, Bluesky, Substack. */
export const prosemirror = contentFamily({
  id: 'prosemirror',
  host: '.ProseMirror',
  ways: ['command', 'paste'],
  waysWithBreaks: ['paste-paragraphs', 'paste'],
  undoPause: 500,
  decorations: '.ProseMirror-widget, .ProseMirror-gapcursor',
});
