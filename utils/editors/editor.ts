import type { Span } from '@/utils/coach/types';
import type { Writer } from './writer';

/** A stretch of one text node: offsets into its `data`, UTF-16. */
export interface TextPiece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** What an editor holds at one moment: its plain text and where each character stands in the page. */
export interface TextMap {
  /** Plain text; a paragraph or a soft break is one `\n`. UTF-16. */
  readonly text: string;
  /** Live DOM ranges that cover `span`, one a text node; empty where the text cannot be reached (never throws). */
  ranges(span: Span): Range[];
  /** What `ranges` covers, without the cost of live ranges. */
  pieces(span: Span): readonly TextPiece[];
  /** UTF-16 offset of a DOM position; undefined outside the editor. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** How a change went. `refused`: the editor's text is as before, and the caller offers the words to copy. */
export type Outcome = 'applied' | 'refused';

/** One composer's editor: the only way the rest of the extension touches a page's text. */
export interface Editor {
  /** The editing host: the element that has the focus while someone writes. */
  readonly element: HTMLElement;
  /** For instance `textarea`, `lexical`, `draft`: for tests and reports, never for decisions elsewhere. */
  readonly family: string;
  read(): TextMap;
  /**
   * Replaces `span` by `text` as a person's own edit: one undo step, the editor's model included, the caret after the new text.
   * `expected` is the text the offsets were made for; if the editor holds another by now, nothing is changed and the outcome is `refused`.
   */
  replace(span: Span, text: string, expected: string): Promise<Outcome>;
  /** Puts the selection on `span` and scrolls it into view, as when a finding in a list is clicked. */
  select(span: Span): void;
  /** Caret or selection now; undefined when it is elsewhere. */
  selection(): Span | undefined;
}

/** One editor family: a file that says which elements are its own. Registered in `editors/index.ts`, first match wins. */
export interface EditorFamily {
  readonly id: string;
  /** `target` is the focused element (inside open shadow roots already resolved). Returns the editing host, or undefined. */
  hostOf(target: Element): HTMLElement | undefined;
  create(host: HTMLElement, writer: Writer): Editor;
}
