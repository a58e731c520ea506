import type { Finding, Move, Span, Strength } from '@/utils/coach/types';
import { sharedEnds } from '@/utils/highlight/remap';

/** One change of a text: at `from`, `removed` characters went and `inserted` came. UTF-16. */
export interface Edit {
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The smallest edit that turns `before` into `after`; undefined when they are equal. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const { head, tail } = sharedEnds(before, after);
  return { from: head, removed: before.length - tail - head, inserted: after.length - tail - head };
}

/** Where a span stands after an edit; undefined when the edit touched its inside. The whole draft (0, 0) stays. */
export function remapSpan(span: Span, edit: Edit): Span | undefined {
  if (span.from === 0 && span.to === 0) return span;
  const end = edit.from + edit.removed;
  if (edit.from >= span.to) return span;
  if (end > span.from) return undefined;
  const shift = edit.inserted - edit.removed;
  return { from: span.from + shift, to: span.to + shift };
}

/** The finding in its new place, without the moves whose own place was touched. */
export function remapFinding(finding: Finding, edit: Edit): Finding | undefined {
  const span = remapSpan(finding, edit);
  if (!span) return undefined;
  const moves = finding.moves.flatMap((move): Move[] => {
    const place = remapSpan(move, edit);
    return place ? [{ ...move, ...place }] : [];
  });
  return { ...finding, ...span, moves };
}

export function remapStrength(strength: Strength, edit: Edit): Strength | undefined {
  const span = remapSpan(strength, edit);
  return span && { ...strength, ...span };
}
