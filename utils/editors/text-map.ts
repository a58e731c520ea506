import type { Span } from '@/utils/coach/types';
import type { TextMap, TextPiece } from './editor';
import type { Leaf } from './text-walk';

export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Index of the first leaf whose end lies after `at`. */
export const firstEndingAfter = (leaves: readonly Leaf[], at: number): number => {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const leaf = leaves[middle];
    if (leaf && leaf.from + leaf.length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The map of an editor whose text is in the page's DOM. Holds until the DOM changes. */
export class DomTextMap implements TextMap {
  constructor(
    readonly host: Element,
    readonly text: string,
    readonly leaves: readonly Leaf[],
  ) {}

  pieces({ from, to }: Span): readonly TextPiece[] {
    const pieces: TextPiece[] = [];
    for (let index = firstEndingAfter(this.leaves, from); index < this.leaves.length; index += 1) {
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
}
