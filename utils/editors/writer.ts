import type { Span } from '@/utils/coach/types';
import type { ContentEditor, Editor } from './editor';
import { replaceInEditor } from './replace';
import { replaceInField } from './replace-in-field';
import { selectedPlaces, selectionFor } from './selection';
import { offsetOf, placeOf } from './text-places';

/** How a change went. `refused`: the editor's text is as before, and the caller offers the words to copy. */
export type Outcome = 'applied' | 'refused';

/**
 * Replaces `span` by `text` as a person's own edit: one undo step, the editor's model included, the caret after the new text.
 * `expected` is the text the offsets were made for; if the editor holds another by now, nothing is changed and the outcome is `refused`.
 */
export const replaceIn = async (editor: Editor, span: Span, text: string, expected: string): Promise<Outcome> =>
  editor.field ? replaceInField(editor.field, span, text, expected) : replaceInEditor(editor, span, text, expected);

/** Puts the selection on `span` and scrolls it into view, as when a finding in a list is clicked. */
export const selectIn = (editor: Editor, span: Span): void => {
  const { element, field } = editor;
  element.focus({ preventScroll: true });
  field?.setSelectionRange(span.from, span.to);
  const shown = field ?? selectContent(editor, span);
  shown?.scrollIntoView({ block: 'nearest' });
};

/** Caret or selection now; undefined when it is elsewhere. */
export const selectionIn = (editor: Editor): Span | undefined => {
  if (!editor.field) return contentSelection(editor);
  const { selectionStart, selectionEnd } = editor.field;
  return selectionStart === null || selectionEnd === null ? undefined : { from: selectionStart, to: selectionEnd };
};

/** Answers the element the selection ends in. */
const selectContent = (editor: ContentEditor, span: Span): Element | null => {
  const map = editor.read();
  const start = placeOf(map, span.from, 'start');
  const end = placeOf(map, span.to, 'end');
  selectionFor(editor.element)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return end.node instanceof Element ? end.node : end.node.parentElement;
};

const contentSelection = (editor: ContentEditor): Span | undefined => {
  const places = selectedPlaces(editor.element);
  if (!places) return undefined;
  const map = editor.read();
  const from = offsetOf(map, places.start);
  const to = offsetOf(map, places.end);
  return from === undefined || to === undefined ? undefined : { from, to };
};
