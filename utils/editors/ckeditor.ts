import { contentFamily } from './content-editor';

/** CKEditor 5. Commands do nothing in it. */
export const ckeditor = contentFamily({
  id: 'ckeditor',
  host: '.ck-editor__editable',
  ways: ['replacement', 'paste'],
  waysWithBreaks: ['paste-paragraphs', 'paste'],
});
