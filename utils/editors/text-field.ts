import type { Span } from '@/utils/coach/types';
import type { Editor, EditorFamily, TextMap } from './editor';
import type { Writer } from './writer';

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

const select = (field: TextField, span: Span): void => {
  field.focus({ preventScroll: true });
  field.setSelectionRange(span.from, span.to);
  field.scrollIntoView({ block: 'nearest' });
};

const createTextField = (field: TextField, writer: Writer): Editor => ({
  element: field,
  family: field.localName === 'textarea' ? 'textarea' : 'text-input',
  read: () => mapOf(field),
  replace: (span, text, expected) => writer.inField(field, span, text, expected),
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
  create: (host, writer) => createTextField(host as TextField, writer),
};
