import type { Span } from '@/utils/coach/types';
import { joinEdits, splitEdit } from './hunks';
import { graphemeAfter, graphemeBefore, narrow, type TextEdit } from './text-edit';
import type { DomTextMap } from './text-map';
import { leavesIn } from './text-places';
import type { Leaf } from './text-walk';

/** What stands around a leaf: equal for two stretches of plain text, different for a link, a mention or bold words. */
const wrapping = (leaf: Leaf, host: Element): string => {
  const around: string[] = [];
  for (let element = leaf.node.parentElement; element && element !== host; element = element.parentElement) {
    around.push(`${element.localName}.${element.className}[${element.getAttribute('style') ?? ''}]`);
  }
  return leaf.island ? `island ${around.join(' ')}` : around.join(' ');
};

/** The one wrapping of all that `span` touches; undefined where it touches more than one. */
const commonWrapping = (map: DomTextMap, span: Span, host: Element): string | undefined => {
  const [first, ...rest] = new Set(leavesIn(map, span).map((leaf) => wrapping(leaf, host)));
  return rest.length > 0 ? undefined : first;
};

/** An island goes as a whole: what an edit leaves of it is written anew. */
const overIslands = (text: string, edit: TextEdit, map: DomTextMap): TextEdit => {
  const islands = leavesIn(map, edit).filter((leaf) => leaf.island !== undefined);
  const from = Math.min(edit.from, ...islands.map((leaf) => leaf.from));
  const to = Math.max(edit.to, ...islands.map((leaf) => leaf.from + leaf.length));
  return { from, to, insert: text.slice(from, edit.from) + edit.insert + text.slice(edit.to, to) };
};

/**
 * An edit that only adds or only removes also rewrites a character beside it: then it is a replacement, which every editor
 * takes in the same way. The character is one of the same wrapping, the plainer of the two at a boundary.
 */
const asReplacement = (text: string, edit: TextEdit, map: DomTextMap, host: Element): TextEdit => {
  if (edit.from !== edit.to && edit.insert !== '') return edit;
  const before = graphemeBefore(text, edit.from);
  const after = graphemeAfter(text, edit.to);
  const onLeft = before === undefined ? undefined : commonWrapping(map, { from: before, to: edit.to }, host);
  const onRight = after === undefined ? undefined : commonWrapping(map, { from: edit.from, to: after }, host);
  const isLeftPlainer = onLeft !== undefined && (onRight === undefined || onLeft.length <= onRight.length);
  if (isLeftPlainer && before !== undefined && !onLeft.startsWith('island')) {
    return { from: before, to: edit.to, insert: text.slice(before, edit.from) + edit.insert };
  }
  if (onRight === undefined || after === undefined || onRight.startsWith('island')) return edit;
  return { from: edit.from, to: after, insert: edit.insert + text.slice(edit.to, after) };
};

/**
 * A browser that deletes up to a space at a line's edge may drop the space with it, where spaces collapse: it is written
 * anew with the edit.
 */
const overEdgeSpace = (text: string, edit: TextEdit, map: DomTextMap, host: Element): TextEdit => {
  const isAtStart = edit.from === 0 || text[edit.from - 1] === '\n';
  const isAtEnd = edit.to === text.length || text[edit.to] === '\n';
  const isOneWrapping = (from: number, to: number): boolean => commonWrapping(map, { from, to }, host) !== undefined;
  if (isAtStart && text[edit.to] === ' ' && isOneWrapping(edit.from, edit.to + 1)) {
    return { ...edit, to: edit.to + 1, insert: `${edit.insert} ` };
  }
  if (isAtEnd && text[edit.from - 1] === ' ' && isOneWrapping(edit.from - 1, edit.to)) {
    return { ...edit, from: edit.from - 1, insert: ` ${edit.insert}` };
  }
  return edit;
};

/**
 * The edits, in order of the text, that replace `span` by `insert`: one wherever the change runs through plain text, and one
 * on each side of a mention, link or formatted word that both texts have, so that it stays as it is.
 */
export const planEdits = (map: DomTextMap, host: Element, span: Span, insert: string): TextEdit[] => {
  const { text } = map;
  const whole = narrow(text, span, insert);
  if (whole.from === whole.to && whole.insert === '') return [];
  const isPlain = (from: number, to: number): boolean => commonWrapping(map, { from, to }, host) !== undefined;
  const parts =
    isPlain(whole.from, whole.to) || whole.from === whole.to
      ? [whole]
      : joinEdits(text, splitEdit(text, whole), isPlain);
  return parts.map((part) => {
    const edit = asReplacement(text, overIslands(text, part, map), map, host);
    return overEdgeSpace(text, edit, map, host);
  });
};
