import type { Editor, EditorFamily, TextField, TextMap } from './editor';

/** One-line inputs in which people write sentences. */
const proseTypes = new Set(['text', 'search', '']);

export const isTextField = (element: Element): element is TextField =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && proseTypes.has(element.getAttribute('type')?.toLowerCase() ?? ''));

/** A text field keeps its text out of the page's reach: offsets only, no nodes. */
const mapOf = (field: TextField): TextMap => ({ text: field.value, pieces: () => [] });

const createTextField = (field: TextField): Editor => ({
  element: field,
  field,
  family: field.localName === 'textarea' ? 'textarea' : 'text-input',
  read: () => mapOf(field),
});

export const textField: EditorFamily = {
  hostOf: (target) => (isTextField(target) ? target : undefined),
  // `hostOf` hands out nothing but text fields.
  create: (host) => createTextField(host as TextField),
};
