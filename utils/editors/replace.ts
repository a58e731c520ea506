import type { Span } from '@/utils/coach/types';
import type { ContentEditor } from './editor';
import { pageEvents } from './page-realm';
import { planEdits } from './plan-edits';
import { nextFrame, nextTurn, pause, selectAndTell } from './selection';
import { type TextEdit, withReplaced } from './text-edit';
import { placeOf } from './text-places';
import type { Way } from './traits';
import type { Outcome } from './writer';
import { writingTraits } from './writing-traits';

/** How long an editor that took an edit may need to show it. Milliseconds. */
const patience = 500;

/** How long one may need that does not say whether it took it: Trix and TinyMCE change their text a moment later. Milliseconds. */
const moment = 50;

const paragraphs = (text: string): string => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
};

/** Tries one way; true when the editor, or the browser for it, took the text. */
const attempt = (way: Way, { element: host, read }: ContentEditor, edit: TextEdit): boolean => {
  const document = host.ownerDocument;
  if (edit.insert === '') return document.execCommand('delete');
  if (way === 'command') return document.execCommand('insertText', false, edit.insert);
  if (way === 'command-after-break') {
    const isAfterBreak = read().text[edit.from - 1] === '\n';
    return isAfterBreak && document.execCommand('insertText', false, `\n${edit.insert}`);
  }
  const events = pageEvents(document);
  if (way === 'paste') return !host.dispatchEvent(events.paste(edit.insert));
  if (way === 'paste-paragraphs') return !host.dispatchEvent(events.paste(edit.insert, paragraphs(edit.insert)));
  const map = read();
  const start = placeOf(map, edit.from, 'start');
  const end = placeOf(map, edit.to, edit.from === edit.to ? 'start' : 'end');
  const range = {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  };
  return !host.dispatchEvent(events.replacement(edit.insert, range));
};

/** Resolves when the editor shows another text than `before`, or its time is up. */
const changed = ({ element: host, read }: ContentEditor, before: string, longest: number): Promise<string> =>
  new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(read().text);
    };
    const observer = new MutationObserver(() => {
      if (read().text !== before) done();
    });
    const timer = setTimeout(done, longest);
    observer.observe(host, { subtree: true, childList: true, characterData: true });
    if (read().text !== before) done();
  });

/** Takes back an edit that went astray, the way the editor's own undo is reached. */
const takeBack = async (target: ContentEditor, before: string): Promise<void> => {
  const { element: host } = target;
  const events = pageEvents(host.ownerDocument);
  const undo = [
    () => !host.dispatchEvent(events.undo()),
    () => !host.dispatchEvent(events.undoKey()),
    () => host.ownerDocument.execCommand('undo'),
  ];
  for (const step of undo) {
    for (let now = target.read().text; now !== before && step(); ) {
      await nextTurn();
      const next = target.read().text;
      if (next === now) break;
      now = next;
    }
  }
};

const putCaret = async (target: ContentEditor, at: number): Promise<void> => {
  const place = placeOf(target.read(), at, 'end');
  await selectAndTell(target.element, place, place);
};

const selectEdit = async ({ element: host, read }: ContentEditor, edit: TextEdit): Promise<void> => {
  host.focus({ preventScroll: true });
  const map = read();
  const isCaret = edit.from === edit.to;
  const start = placeOf(map, edit.from, isCaret ? 'end' : 'start');
  await selectAndTell(host, start, isCaret ? start : placeOf(map, edit.to, 'end'));
};

/**
 * Writes `edit` by the family's ways in turn, stopping at the first that brings `goal`, the text that must then be there.
 * What brings another text is taken back at once.
 */
const writeEdit = async (target: ContentEditor, edit: TextEdit, expected: string, goal: string): Promise<Outcome> => {
  const { element: host, read } = target;
  const traits = writingTraits(target.family);
  const isOverBreak = edit.insert.includes('\n') || expected.slice(edit.from, edit.to).includes('\n');
  for (const way of isOverBreak ? (traits.waysWithBreaks ?? ['paste']) : traits.ways) {
    await selectEdit(target, edit);
    await pause(traits.selectionPause ?? 0);
    if (!host.isConnected || read().text !== expected) return 'refused';
    const isTaken = attempt(way, target, edit);
    let now = await changed(target, expected, isTaken ? patience : moment);
    if (now === expected && !isTaken) {
      // A busy page draws its next frame later than that.
      await nextFrame(patience);
      now = read().text;
    }
    if (!host.isConnected) return 'refused';
    if (now === goal) return 'applied';
    if (now === expected) continue;
    await nextTurn();
    if (read().text === goal) return 'applied';
    await takeBack(target, expected);
  }
  return 'refused';
};

/** Replaces a stretch of an editor's text as its own spell checker would. See `replaceIn`. */
export const replaceInEditor = async (
  target: ContentEditor,
  span: Span,
  text: string,
  expected: string,
): Promise<Outcome> => {
  const { element: host, read } = target;
  if (!host.isConnected || !host.isContentEditable || read().text !== expected) return 'refused';
  await pause((writingTraits(target.family).undoPause ?? 0) - (performance.now() - target.changedAt()));
  const map = read();
  if (!host.isConnected || map.text !== expected) return 'refused';
  host.focus({ preventScroll: true });
  let now = expected;
  // From the last to the first, so that the places of those still to come hold.
  for (const edit of planEdits(map, host, span, text).reverse()) {
    const goal = withReplaced(now, edit, edit.insert);
    if ((await writeEdit(target, edit, now, goal)) === 'refused') {
      if (now !== expected) await takeBack(target, expected);
      return 'refused';
    }
    now = goal;
  }
  await putCaret(target, span.from + text.length);
  return 'applied';
};
