import type { Span } from '@/utils/coach/types';
import { type DomTextMap, firstEndingAfter, isText } from './text-map';
import type { Leaf } from './text-walk';

/** A DOM position, as ranges and selections take it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** UTF-16 offset of a DOM position; undefined outside the editor. */
export const offsetOf = (map: DomTextMap, { node, offset }: Place): number | undefined => {
  const { host, leaves } = map;
  if (node !== host && !host.contains(node)) return undefined;
  if (isText(node)) return offsetInText(leaves, node, offset);
  const child = node.childNodes[offset];
  const next = firstFrom(leaves, child ?? node, child === undefined);
  const leaf = leaves[next];
  if (leaf && child?.contains(leaf.node)) return leaf.from;
  return between(leaves, next, child ?? node);
};

/** Where offset `at` stands in the DOM: `end` after the character before it, `start` before the one after it. */
export const placeOf = (map: DomTextMap, at: number, side: 'start' | 'end'): Place => {
  const { host, leaves } = map;
  const index = firstEndingAfter(leaves, at);
  const after = leaves[index];
  const before = leaves[index - 1];
  const touchesBefore = before && before.from + before.length === at;
  const touchesAfter = after && after.from <= at;
  const inside = after && after.from < at;
  if (inside || (touchesAfter && (side === 'start' || !touchesBefore))) return within(host, after, at);
  // On the line's end stands a text, or on an empty line the break that holds it open.
  if (touchesBefore) return within(host, before, at);
  return { node: host, offset: side === 'start' ? 0 : host.childNodes.length };
};

/** Leaves that `span` touches. */
export const leavesIn = ({ leaves }: DomTextMap, { from, to }: Span): readonly Leaf[] =>
  leaves.filter((leaf) => leaf.from < to && leaf.from + leaf.length > from);

const within = (host: Element, leaf: Leaf, at: number): Place => {
  if (isText(leaf.node) && !leaf.island)
    return { node: leaf.node, offset: leaf.start + Math.min(at - leaf.from, leaf.length) };
  // A caret stands beside a break or an island, never inside.
  const node = leaf.island ?? leaf.node;
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return { node: node.parentNode ?? host, offset: at > leaf.from ? index + 1 : index };
};

const offsetInText = (leaves: readonly Leaf[], node: Text, offset: number): number => {
  const first = firstFrom(leaves, node, false);
  if (leaves[first]?.node !== node) return between(leaves, first, node);
  let at = 0;
  for (let index = first; leaves[index]?.node === node; index += 1) {
    const leaf = leaves[index];
    if (!leaf || (leaf.start > offset && index > first)) break;
    at = leaf.from + Math.min(Math.max(0, offset - leaf.start), leaf.length);
  }
  return at;
};

/** A place that holds no text of its own belongs to the neighbour that shares its line. */
const between = (leaves: readonly Leaf[], next: number, node: Node): number => {
  const after = leaves[next];
  const before = leaves[next - 1];
  const end = before ? before.from + before.length : 0;
  if (!after || end === after.from) return end;
  for (let parent: Node | null = node; parent; parent = parent.parentNode) {
    if (before && parent.contains(before.node)) return end;
    if (parent.contains(after.node)) return after.from;
  }
  return after.from;
};

/** Index of the first leaf at, inside or after `node` in document order; with `past`, the first one after all of it. */
const firstFrom = (leaves: readonly Leaf[], node: Node, past: boolean): number => {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const leaf = leaves[middle];
    const order = leaf ? node.compareDocumentPosition(leaf.node) : 0;
    const isInside = order === 0 || (order & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
    const isBefore = (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0 || (past && isInside);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
};
