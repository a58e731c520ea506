import { ckeditor } from './ckeditor';
import { codemirror } from './codemirror';
import { contentFamily } from './content-editor';
import { contenteditable } from './contenteditable';
import { draft } from './draft';
import type { Editor, EditorFamily } from './editor';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textField } from './text-field';
import { tinymce } from './tinymce';
import { trix } from './trix';

/** First match wins; the general one comes last. */
const families: readonly EditorFamily[] = [
  textField,
  ...[lexical, draft, quill, prosemirror, slate, ckeditor, codemirror, tinymce, trix, contenteditable].map(
    contentFamily,
  ),
];

/**
 * Finds the editor of an element; undefined where nothing is written. An element is the focused one, open shadow roots
 * already resolved (`event.composedPath()[0]`).
 */
export const editorFor = (target: Element): Editor | undefined => {
  for (const family of families) {
    const host = family.hostOf(target);
    if (host) return family.create(host);
  }
  return undefined;
};
