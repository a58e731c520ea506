import type { Span } from '@/utils/coach/types';
import { type Outcome, replaceIn, selectIn } from '@/utils/editors/writer';
import { firstBlank, type WayOn } from './ways-on';
import type { Writing } from './writing';

/** Makes the change the person chose. A blank only the writer can fill is selected, to be written over. */
export async function applyWay(writing: Writing, way: WayOn): Promise<Outcome> {
  const { editor, text } = writing;
  const outcome = await replaceIn(editor, { from: way.from, to: way.to }, way.text, text.value);
  writing.look();
  const blank = outcome === 'applied' ? firstBlank(way.text, way.from) : undefined;
  if (blank) selectIn(editor, blank);
  return outcome;
}

/** Selects words in the page, as when they are clicked in a list. */
export function showWords({ editor }: Writing, span: Span): void {
  editor.element.focus();
  selectIn(editor, span);
}
