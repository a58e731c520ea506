import type { Span } from '@/utils/coach/types';
import type { DomTextMap } from './text-map';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

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
  /** What covers `span`, one a text node; empty where the text cannot be reached (never throws). */
  pieces(span: Span): readonly TextPiece[];
}

interface AnyEditor {
  /** The editing host: the element that has the focus while someone writes. */
  readonly element: HTMLElement;
  /** For instance `textarea`, `lexical`, `draft`: for what writes in it, tests and reports, never for decisions elsewhere. */
  readonly family: string;
  read(): TextMap;
}

/** An editor whose text stands in the page's DOM. */
export interface ContentEditor extends AnyEditor {
  readonly field?: undefined;
  read(): DomTextMap;
  /** When a reading last differed from the one before it. Milliseconds, as `performance.now()`. */
  changedAt(): number;
}

export interface FieldEditor extends AnyEditor {
  readonly field: TextField;
}

/** One composer's editor as it is read. What changes its text or selection is in writer.ts. */
export type Editor = ContentEditor | FieldEditor;

/** One editor family: a file that says which elements are its own. Registered in `editors/index.ts`, first match wins. */
export interface EditorFamily {
  /** `target` is the focused element (inside open shadow roots already resolved). Returns the editing host, or undefined. */
  hostOf(target: Element): HTMLElement | undefined;
  create(host: HTMLElement): Editor;
}
