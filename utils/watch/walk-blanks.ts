import type { Span } from '@/utils/coach/types';
import { selectIn, selectionIn } from '@/utils/editors/writer';
import type { Writing } from './writing';

const anyBlank = /⟦[^⟧]*⟧/gu;

/** The blank after `at`, or the first one again; backwards the one before. */
export function nextBlank(text: string, at: number, isBack: boolean): Span | undefined {
  const blanks = [...text.matchAll(anyBlank)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
  return isBack
    ? (blanks.findLast(({ to }) => to < at) ?? blanks.at(-1))
    : (blanks.find(({ from }) => from >= at) ?? blanks[0]);
}

/**
 * After words with blanks were put in, Tab goes from blank to blank until none is left, or the writer presses Escape or
 * leaves the box: then the key is the page’s own again.
 */
export function walkBlanks(writing: Writing, until: AbortSignal): void {
  const { element } = writing.editor;
  const walk = new AbortController();
  const signal = AbortSignal.any([walk.signal, until]);
  const walked = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return walk.abort();
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const selection = selectionIn(writing.editor);
    const at = (event.shiftKey ? selection?.from : selection?.to) ?? 0;
    const blank = nextBlank(writing.text.value, at, event.shiftKey);
    if (blank === undefined) return walk.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
    selectIn(writing.editor, blank);
  };
  element.addEventListener('keydown', walked, { capture: true, signal });
  element.addEventListener('blur', () => walk.abort(), { signal });
}
