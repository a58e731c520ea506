import type { EditorTraits, WritingTraits } from './traits';

/** CKEditor 5. Commands do nothing in it. */
export const ckeditor: EditorTraits = { id: 'ckeditor', host: '.ck-editor__editable' };

export const ckeditorWriting: WritingTraits = {
  ways: ['replacement', 'paste'],
  waysWithBreaks: ['paste-paragraphs', 'paste'],
};
