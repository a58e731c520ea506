import type { Span } from '@/utils/coach/types';
import type { Outcome } from './editor';
import { pageEvents } from './page-realm';
import { nextTurn, selectAndTell } from './selection';
import { graphemeBefore, narrow, type TextEdit, withReplaced } from './text-edit';
import type { DomTextMap } from './text-map';
import type { EditorTraits, Way } from './traits';

/** How long an editor that took an edit may need to show it. Milliseconds. */
const patience = 500;

export interface Writable {
  readonly host: HTMLElement;
  readonly traits: EditorTraits;
  read(): DomTextMap;
}

/** Tries one way; true when the editor, or the browser for it, took the text. */
const attempt = (way: Way, { host, read }: Writable, edit: TextEdit): boolean => {
  const document = host.ownerDocument;
  if (edit.insert === '') return document.execCommand('delete');
  if (way === 'command') return document.execCommand('insertText', false, edit.insert);
  const events = pageEvents(document);
  if (way === 'paste') return !host.dispatchEvent(events.paste(edit.insert));
  const map = read();
  const start = map.place(edit.from, 'start');
  const end = map.place(edit.to, edit.from === edit.to ? 'start' : 'end');
  const range = {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  };
  return !host.dispatchEvent(events.replacement(edit.insert, range));
};

/** Resolves when the editor shows another text than `before`, or its time is up. */
const changed = ({ host, read }: Writable, before: string): Promise<string> =>
  new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(read().text);
    };
    const observer = new MutationObserver(() => {
      if (read().text !== before) done();
    });
    const timer = setTimeout(done, patience);
    observer.observe(host, { subtree: true, childList: true, characterData: true });
    if (read().text !== before) done();
  });

/** Takes back an edit that went astray, the way the editor's own undo is reached. */
const takeBack = async (target: Writable, before: string): Promise<void> => {
  const { host } = target;
  const events = pageEvents(host.ownerDocument);
  const undo = [
    () => !host.dispatchEvent(events.undo()),
    () => !host.dispatchEvent(events.undoKey()),
    () => host.ownerDocument.execCommand('undo'),
  ];
  for (const step of undo) {
    if (!step()) continue;
    await nextTurn();
    if (target.read().text === before) return;
  }
};

/**
 * An edit that only adds or only removes also rewrites the character before it: then it is a replacement, which every
 * editor takes in the same way.
 */
const asReplacement = (text: string, edit: TextEdit, map: DomTextMap): TextEdit => {
  if (edit.from !== edit.to && edit.insert !== '') return edit;
  const before = graphemeBefore(text, edit.from);
  if (before === undefined) return edit;
  const leaves = map.leavesIn({ from: before, to: Math.max(edit.to, edit.from) });
  if (leaves.length !== 1 || leaves[0]?.island) return edit;
  return { from: before, to: edit.to, insert: text.slice(before, edit.from) + edit.insert };
};

const putCaret = async (target: Writable, at: number): Promise<void> => {
  const place = target.read().place(at, 'end');
  await selectAndTell(target.host, place, place);
};

const selectEdit = async ({ host, read }: Writable, edit: TextEdit): Promise<void> => {
  host.focus({ preventScroll: true });
  const map = read();
  const isCaret = edit.from === edit.to;
  const start = map.place(edit.from, isCaret ? 'end' : 'start');
  await selectAndTell(host, start, isCaret ? start : map.place(edit.to, 'end'));
};

/** Writes `edit` by the family's ways in turn, stopping at the first that brings `goal`. */
const writeByTurns = async (target: Writable, edit: TextEdit, expected: string, goal: string): Promise<Outcome> => {
  const { traits, read } = target;
  for (const way of edit.insert.includes('\n') ? traits.waysWithBreaks : traits.ways) {
    if (!attempt(way, target, edit)) continue;
    const now = await changed(target, expected);
    if (now === goal) return 'applied';
    if (now === expected) continue;
    await nextTurn();
    if (read().text === goal) return 'applied';
    await takeBack(target, expected);
    return 'refused';
  }
  return 'refused';
};

/** Replaces a stretch of an editor's text as its own spell checker would. See `Editor.replace`. */
export const replaceInEditor = async (
  target: Writable,
  span: Span,
  text: string,
  expected: string,
): Promise<Outcome> => {
  const { host, read } = target;
  if (!host.isConnected || !host.isContentEditable || read().text !== expected) return 'refused';
  const narrowed = narrow(expected, span, text);
  if (narrowed.from !== narrowed.to || narrowed.insert !== '') {
    const edit = asReplacement(expected, narrowed, read());
    await selectEdit(target, edit);
    if (read().text !== expected) return 'refused';
    const outcome = await writeByTurns(target, edit, expected, withReplaced(expected, span, text));
    if (outcome === 'refused') return outcome;
  } else host.focus({ preventScroll: true });
  await putCaret(target, span.from + text.length);
  return 'applied';
};
