import type { Span } from '@/utils/coach/types';
import type { Outcome } from './editor';
import { replaceInEditor, type Writable } from './replace';
import { replaceInField } from './replace-in-field';
import type { TextField } from './text-field';

/**
 * Makes the changes a person chose. Apart from what reads an editor, because a page where nobody has chosen anything yet
 * need not load it.
 */
export interface Writer {
  inField(field: TextField, span: Span, text: string, expected: string): Promise<Outcome>;
  inContent(target: Writable, span: Span, text: string, expected: string): Promise<Outcome>;
}

export const writer: Writer = {
  inField: async (field, span, text, expected) => replaceInField(field, span, text, expected),
  inContent: replaceInEditor,
};
