import { contentFamily } from './content-editor';

/** CodeMirror 6, where a forum writes Markdown in it. */
export const codemirror = contentFamily({
  id: 'codemirror',
  host: '.cm-content',
  ways: ['command', 'paste'],
  waysWithBreaks: ['paste', 'command'],
  decorations: '.cm-placeholder',
});
