import type { Span } from '@/utils/coach/types';
import type { TextField } from './editor';
import { nextTurn, told } from './selection';
import { narrow, withReplaced } from './text-edit';
import type { Outcome } from './writer';

/** The key that ends a selection made by hand. React 18 misses what Chromium tells of a field's selection and goes by keys. */
const endsSelecting = { key: 'Shift', code: 'ShiftLeft', bubbles: true, composed: true };

/** Pages that keep a selection of their own, as those with mentions in a plain field do, hear of it before the text changes. */
const selectAndTell = async (field: TextField, { from, to }: Span): Promise<void> => {
  field.focus({ preventScroll: true });
  const stays = field.selectionStart === from && field.selectionEnd === to;
  if (!stays) {
    await told(field.ownerDocument, () => field.setSelectionRange(from, to));
    field.dispatchEvent(new KeyboardEvent('keyup', endsSelecting));
  }
  await nextTurn();
};

/** `execCommand` is the one way to write that keeps the field's own undo and tells the page with a trusted `input`. */
const write = (field: TextField, insert: string): void => {
  if (insert === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, insert);
};

const holds = (field: TextField, text: string): boolean =>
  field.isConnected && !field.disabled && !field.readOnly && field.value === text;

/** Replaces a stretch of a text field's text. See `replaceIn`. */
export const replaceInField = async (
  field: TextField,
  span: Span,
  text: string,
  expected: string,
): Promise<Outcome> => {
  if (!holds(field, expected)) return 'refused';
  const insert = field.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;
  const edit = narrow(expected, span, insert);
  await selectAndTell(field, edit);
  if (!holds(field, expected)) return 'refused';
  if (edit.from !== edit.to || edit.insert !== '') write(field, edit.insert);
  if (field.value !== withReplaced(expected, span, insert)) {
    if (field.value !== expected) field.ownerDocument.execCommand('undo');
    return 'refused';
  }
  const caret = span.from + insert.length;
  field.setSelectionRange(caret, caret);
  return 'applied';
};
