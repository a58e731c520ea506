/** What a page's editor is and can hold; what is not there is not asked of it. */
export interface Fixture {
  /** The page's file name. */
  readonly id: string;
  /** What `Editor.family` must say. */
  readonly family: string;
  /** `none`: one line only. `hard`: Enter makes a paragraph. `both`: Shift+Enter makes a soft break besides. */
  readonly breaks: 'none' | 'hard' | 'both';
  /** Mentions, hashtags and links are more than text here. */
  readonly chips: boolean;
  /** A text field, painted on a mirror. */
  readonly field?: true;
  /** Keys that redo here. */
  readonly redo?: string;
}

export const fixtures: readonly Fixture[] = [
  { id: 'textarea', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'react-textarea', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'own-selection', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'restyled', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'named-fields', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'text-input', family: 'text-input', breaks: 'none', chips: false, field: true },
  { id: 'contenteditable', family: 'contenteditable', breaks: 'both', chips: true },
  { id: 'plaintext-only', family: 'contenteditable', breaks: 'hard', chips: false },
  { id: 'lexical', family: 'lexical', breaks: 'both', chips: true },
  { id: 'draft', family: 'draft', breaks: 'hard', chips: true },
  { id: 'quill', family: 'quill', breaks: 'hard', chips: true, redo: 'Control+Shift+z' },
  { id: 'prosemirror', family: 'prosemirror', breaks: 'both', chips: true },
  { id: 'tiptap', family: 'prosemirror', breaks: 'both', chips: true },
  { id: 'slate', family: 'slate', breaks: 'both', chips: true },
  { id: 'ckeditor', family: 'ckeditor', breaks: 'both', chips: true },
  { id: 'codemirror', family: 'codemirror', breaks: 'hard', chips: false },
  { id: 'own-undo', family: 'tinymce', breaks: 'both', chips: false },
  { id: 'late-render', family: 'trix', breaks: 'both', chips: false },
  { id: 'blocks', family: 'contenteditable', breaks: 'both', chips: false },
  { id: 'lexical-shadow', family: 'lexical', breaks: 'both', chips: true },
  { id: 'textarea-shadow', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'prosemirror-shadow', family: 'prosemirror', breaks: 'both', chips: true },
  { id: 'same-origin-frame', family: 'prosemirror', breaks: 'both', chips: true },
  { id: 'cross-origin-frame', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'dialog', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'popover', family: 'lexical', breaks: 'both', chips: true },
  { id: 'feed', family: 'textarea', breaks: 'hard', chips: false, field: true },
  { id: 'several', family: 'lexical', breaks: 'both', chips: true },
];
