import type { EditorTraits, WritingTraits } from './traits';

/**
 * WordPress’s classic editor, forums, publishing tools. TinyMCE keeps an undo of its own, which hears of a paste and never of a
 * command: taken back after a command, all that was written since it last looked would go as well.
 */
export const tinymce: EditorTraits = { id: 'tinymce', host: '.mce-content-body' };

export const tinymceWriting: WritingTraits = {
  // The last is for what Firefox makes of the others after a break: its undo is then as good as that of a command.
  ways: ['paste', 'command', 'command-after-break'],
  waysWithBreaks: ['paste', 'paste-paragraphs', 'command'],
};
