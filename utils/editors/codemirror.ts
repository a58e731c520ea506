import type { EditorTraits, WritingTraits } from './traits';

/** CodeMirror 6, where a forum writes Markdown in it. */
export const codemirror: EditorTraits = { id: 'codemirror', host: '.cm-content', decorations: '.cm-placeholder' };

export const codemirrorWriting: WritingTraits = {
  ways: ['command', 'paste'],
  waysWithBreaks: ['paste', 'command'],
};
