import type { Finding, Move, Report, Span, Strength } from '@/utils/coach/types';
import { changeBetween, type TextChange } from '@/utils/editors/text-change';

/** One change of a text: at `from`, `removed` characters went and `inserted` came. UTF-16. */
export interface Edit {
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
  /** A word now runs over the edit's start, or over its end: what ended or began there is not the same word any more. */
  readonly joinsBefore: boolean;
  readonly joinsAfter: boolean;
}

/** The smallest edit that turns `before` into `after`; undefined when they are equal. */
export function editBetween(before: string, after: string): Edit | undefined {
  return before === after ? undefined : editOf(changeBetween(before, after), after);
}

/** What a change was for the words around it; `after` is the text it made. */
export function editOf({ from, removed, text }: TextChange, after: string): Edit {
  const inserted = text.length;
  return {
    from,
    removed,
    inserted,
    joinsBefore: isInWord(after, from),
    joinsAfter: isInWord(after, from + inserted),
  };
}

/** Where a span stands after an edit; undefined when the edit touched its words. The whole draft (0, 0) stays. */
export function remapSpan(span: Span, edit: Edit): Span | undefined {
  const { from, to } = span;
  if (from === 0 && to === 0) return span;
  const end = edit.from + edit.removed;
  const hasWords = from < to;
  if (to <= edit.from) return hasWords && to === edit.from && edit.joinsBefore ? undefined : span;
  if (from < end || (hasWords && from === end && edit.joinsAfter)) return undefined;
  const shift = edit.inserted - edit.removed;
  return { from: from + shift, to: to + shift };
}

/** The finding in its new place, without the moves whose own place was touched; itself where nothing of it changed. */
export function remapFinding(finding: Finding, edit: Edit): Finding | undefined {
  const span = remapSpan(finding, edit);
  if (!span) return undefined;
  const moves = finding.moves.flatMap((move): Move[] => {
    const place = remapSpan(move, edit);
    return place ? [moved(move, place)] : [];
  });
  const stays = span === finding && isSame(moves, finding.moves);
  return stays ? finding : { ...finding, from: span.from, to: span.to, moves };
}

export function remapStrength(strength: Strength, edit: Edit): Strength | undefined {
  const span = remapGrowing(strength, edit);
  return span && moved(strength, span);
}

/** A strength grows with its sentence: the next letter does not take it back. */
export function remapGrowing(span: Span, edit: Edit): Span | undefined {
  return remapSpan(span, { ...edit, joinsBefore: false });
}

/** `remapSpan` gives back a span that did not move. */
const moved = <T extends Span>(what: T, { from, to }: Span): T =>
  what.from === from && what.to === to ? what : { ...what, from, to };

/** Two lists of the very same things. */
export const isSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** What is left of a report when the text went on while it was written: an answer of a moment ago is better than none. */
export function remapReport(report: Report, edit: Edit): Report {
  return {
    ...report,
    findings: report.findings.flatMap((finding) => remapFinding(finding, edit) ?? []),
    strengths: report.strengths.flatMap((strength) => remapStrength(strength, edit) ?? []),
  };
}

function isInWord(text: string, at: number): boolean {
  return isWordCharacter(text[at - 1]) && isWordCharacter(text[at]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}'’_-]/u.test(character);
}
