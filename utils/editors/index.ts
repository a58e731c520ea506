import { ckeditor } from './ckeditor';
import { codemirror } from './codemirror';
import { contenteditable } from './contenteditable';
import { draft } from './draft';
import type { Editor, EditorFamily } from './editor';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textField } from './text-field';

/** First match wins; the general one comes last. */
const families: readonly EditorFamily[] = [
  textField,
  lexical,
  draft,
  quill,
  prosemirror,
  slate,
  ckeditor,
  codemirror,
  contenteditable,
];

/**
 * The editor that `target` belongs to. `target` is the focused element, open shadow roots already resolved
 * (`event.composedPath()[0]`). Undefined where nothing is written.
 */
export const editorFor = (target: Element): Editor | undefined => {
  for (const family of families) {
    const host = family.hostOf(target);
    if (host) return family.create(host);
  }
  return undefined;
};
