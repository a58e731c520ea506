import type { Span } from '@/utils/coach/types';
import type { TextMap, TextPiece } from './editor';
import type { Leaf } from './text-walk';

/** A DOM position, as ranges and selections take it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The map of an editor whose text is in the page's DOM. Holds until the DOM changes. */
export class DomTextMap implements TextMap {
  constructor(
    private readonly host: Element,
    readonly text: string,
    private readonly leaves: readonly Leaf[],
  ) {}

  pieces({ from, to }: Span): readonly TextPiece[] {
    const pieces: TextPiece[] = [];
    for (let index = this.#firstEndingAfter(from); index < this.leaves.length; index += 1) {
      const leaf = this.leaves[index];
      if (!leaf || leaf.from >= to) break;
      if (!isText(leaf.node) || leaf.length === 0) continue;
      const start = leaf.start + Math.max(0, from - leaf.from);
      const end = leaf.start + Math.min(leaf.length, to - leaf.from);
      const last = pieces.at(-1);
      if (last?.node === leaf.node) pieces[pieces.length - 1] = { ...last, to: end };
      else pieces.push({ node: leaf.node, from: start, to: end });
    }
    return pieces;
  }

  ranges(span: Span): Range[] {
    return this.pieces(span).flatMap(({ node, from, to }) => {
      if (to > node.length) return [];
      const range = node.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [range];
    });
  }

  offsetOf(node: Node, offset: number): number | undefined {
    if (node !== this.host && !this.host.contains(node)) return undefined;
    if (isText(node)) return this.#offsetInText(node, offset);
    const child = node.childNodes[offset];
    const next = this.#firstFrom(child ?? node, child === undefined);
    const leaf = this.leaves[next];
    if (leaf && child?.contains(leaf.node)) return leaf.from;
    return this.#between(next, child ?? node);
  }

  /** Where offset `at` stands in the DOM: `end` after the character before it, `start` before the one after it. */
  place(at: number, side: 'start' | 'end'): Place {
    const index = this.#firstEndingAfter(at);
    const after = this.leaves[index];
    const before = this.leaves[index - 1];
    const touchesBefore = before && before.from + before.length === at;
    const touchesAfter = after && after.from <= at;
    const inside = after && after.from < at;
    if (inside || (touchesAfter && (side === 'start' || !touchesBefore))) return this.#within(after, at);
    // On the line's end stands a text, or on an empty line the break that holds it open.
    if (touchesBefore) return this.#within(before, at);
    return { node: this.host, offset: side === 'start' ? 0 : this.host.childNodes.length };
  }

  /** Leaves that `span` touches. */
  leavesIn({ from, to }: Span): readonly Leaf[] {
    return this.leaves.filter((leaf) => leaf.from < to && leaf.from + leaf.length > from);
  }

  #within(leaf: Leaf, at: number): Place {
    if (isText(leaf.node) && !leaf.island)
      return { node: leaf.node, offset: leaf.start + Math.min(at - leaf.from, leaf.length) };
    // A caret stands beside a break or an island, never inside.
    const node = leaf.island ?? leaf.node;
    let index = 0;
    for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
    return { node: node.parentNode ?? this.host, offset: at > leaf.from ? index + 1 : index };
  }

  #offsetInText(node: Text, offset: number): number {
    const first = this.#firstFrom(node, false);
    if (this.leaves[first]?.node !== node) return this.#between(first, node);
    let at = 0;
    for (let index = first; this.leaves[index]?.node === node; index += 1) {
      const leaf = this.leaves[index];
      if (!leaf || (leaf.start > offset && index > first)) break;
      at = leaf.from + Math.min(Math.max(0, offset - leaf.start), leaf.length);
    }
    return at;
  }

  /** A place that holds no text of its own belongs to the neighbour that shares its line. */
  #between(next: number, node: Node): number {
    const after = this.leaves[next];
    const before = this.leaves[next - 1];
    const end = before ? before.from + before.length : 0;
    if (!after || end === after.from) return end;
    for (let parent: Node | null = node; parent; parent = parent.parentNode) {
      if (before && parent.contains(before.node)) return end;
      if (parent.contains(after.node)) return after.from;
    }
    return after.from;
  }

  /** Index of the first leaf whose end lies after `at`. */
  #firstEndingAfter(at: number): number {
    let low = 0;
    let high = this.leaves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const leaf = this.leaves[middle];
      if (leaf && leaf.from + leaf.length <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the first leaf at, inside or after `node` in document order; with `past`, the first one after all of it. */
  #firstFrom(node: Node, past: boolean): number {
    let low = 0;
    let high = this.leaves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const leaf = this.leaves[middle];
      const order = leaf ? node.compareDocumentPosition(leaf.node) : 0;
      const isInside = order === 0 || (order & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
      const isBefore = (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0 || (past && isInside);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
