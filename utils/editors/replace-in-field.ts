import type { Span } from '@/utils/coach/types';
import type { TextField } from './editor';
import { narrow, withReplaced } from './text-edit';
import type { Outcome } from './writer';

/** `execCommand` is the one way to write that keeps the field's own undo and tells the page with a trusted `input`. */
const write = (field: TextField, span: Span, insert: string): void => {
  field.focus({ preventScroll: true });
  field.setSelectionRange(span.from, span.to);
  if (insert === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, insert);
};

/** Replaces a stretch of a text field's text. See `replaceIn`. */
export const replaceInField = (field: TextField, span: Span, text: string, expected: string): Outcome => {
  if (!field.isConnected || field.disabled || field.readOnly || field.value !== expected) return 'refused';
  const insert = field.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;
  const edit = narrow(expected, span, insert);
  if (edit.from !== edit.to || edit.insert !== '') write(field, edit, edit.insert);
  else field.focus({ preventScroll: true });
  if (field.value !== withReplaced(expected, span, insert)) {
    if (field.value !== expected) field.ownerDocument.execCommand('undo');
    return 'refused';
  }
  const caret = span.from + insert.length;
  field.setSelectionRange(caret, caret);
  return 'applied';
};
