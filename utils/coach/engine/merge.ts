import type { Category } from '../category';
import type { Signal } from '../signal';
import type { Layer, Span } from '../types';
import type { Found } from './sentence-rules';

/** A match in its place in the draft, with the layer that found it. */
export interface Placed<Owner extends Category | Signal = Category | Signal> extends Found<Owner> {
  readonly layer: Layer;
  readonly readsLike?: string;
}

/** Whether two stretches share a character; whole-draft findings (`0, 0`) only meet each other. */
export function overlap(one: Span, other: Span): boolean {
  if (one.from === one.to || other.from === other.to) return one.from === other.from && one.to === other.to;
  return one.from < other.to && other.from < one.to;
}

/**
 * Puts overlapping matches of the same owner together: the longest gives the rule and the words, the stretch covers all.
 * Matches of different owners stay apart, since each is its own advice. In order of the text.
 */
export function mergeOverlapping<Owner extends Category | Signal>(items: readonly Placed<Owner>[]): Placed<Owner>[] {
  const merged: Placed<Owner>[] = [];
  for (const item of [...items].sort(inOrder)) {
    const at = merged.findIndex((other) => other.owner === item.owner && overlap(other, item));
    const other = merged[at];
    if (other === undefined) merged.push(item);
    else merged[at] = join(other, item);
  }
  return merged;
}

/** Whole-draft findings first, then by place, the longer one first. */
function inOrder(a: Span, b: Span): number {
  return Number(b.to === 0) - Number(a.to === 0) || a.from - b.from || b.to - a.to;
}

function join<Owner extends Category | Signal>(one: Placed<Owner>, other: Placed<Owner>): Placed<Owner> {
  const longer = other.to - other.from > one.to - one.from ? other : one;
  const from = Math.min(one.from, other.from);
  const to = Math.max(one.to, other.to);
  if (longer.from === from && longer.to === to) return longer;
  // What fitted in place of the shorter stretch does not fit in place of both.
  const { replacements: _dropped, ...rest } = longer;
  return { ...rest, from, to };
}
