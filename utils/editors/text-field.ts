import type { Span } from '@/utils/coach/types';
import type { Editor, EditorFamily, Outcome, TextMap } from './editor';
import { narrow, withReplaced } from './text-edit';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** One-line inputs in which people write sentences. */
const proseTypes = new Set(['text', 'search', '']);

export const isTextField = (element: Element): element is TextField =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && proseTypes.has(element.getAttribute('type')?.toLowerCase() ?? ''));

/** A text field keeps its text out of the page's reach: offsets only, no nodes. */
const mapOf = (field: TextField): TextMap => ({
  text: field.value,
  ranges: () => [],
  pieces: () => [],
  offsetOf: () => undefined,
});

/** `execCommand` is the one way to write that keeps the field's own undo and tells the page with a trusted `input`. */
const write = (field: TextField, span: Span, insert: string): void => {
  field.focus({ preventScroll: true });
  field.setSelectionRange(span.from, span.to);
  if (insert === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, insert);
};

const replace = (field: TextField, span: Span, text: string, expected: string): Outcome => {
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

const select = (field: TextField, span: Span): void => {
  field.focus({ preventScroll: true });
  field.setSelectionRange(span.from, span.to);
  field.scrollIntoView({ block: 'nearest' });
};

const createTextField = (field: TextField): Editor => ({
  element: field,
  family: field.localName === 'textarea' ? 'textarea' : 'text-input',
  read: () => mapOf(field),
  replace: async (span, text, expected) => replace(field, span, text, expected),
  select: (span) => select(field, span),
  selection: () => {
    const { selectionStart, selectionEnd } = field;
    return selectionStart === null || selectionEnd === null ? undefined : { from: selectionStart, to: selectionEnd };
  },
});

export const textField: EditorFamily = {
  id: 'text-field',
  hostOf: (target) => (isTextField(target) ? target : undefined),
  // `hostOf` hands out nothing but text fields.
  create: (host) => createTextField(host as TextField),
};
