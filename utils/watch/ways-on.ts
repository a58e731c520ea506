import type { Finding, Span } from '@/utils/coach/types';

/** One thing to do instead: `text` goes in place of `from`–`to`. */
export interface WayOn extends Span {
  /** What the act is called; absent for a plain replacement. */
  readonly name?: string;
  readonly text: string;
}

const most = 3;

/** Up to three ways on, the shortest step first, no text offered twice. */
export function waysOn(finding: Finding): WayOn[] {
  const replacements = finding.replacements.map((text): WayOn => ({ from: finding.from, to: finding.to, text }));
  const moves = finding.moves.map(({ from, to, text, move }): WayOn => ({ from, to, text, name: move }));
  const seen = new Set<string>();
  // Where there are moves, at least one is shown beside the replacements.
  const kept = moves.length > 0 ? replacements.slice(0, most - 1) : replacements;
  return [...kept, ...moves].filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, most);
}

/** The first place only the writer can fill, `⟦like this⟧`, in a text put in at `from`; undefined when it is complete. */
export function firstBlank(text: string, from: number): Span | undefined {
  const match = /⟦[^⟧]*⟧/u.exec(text);
  return match ? { from: from + match.index, to: from + match.index + match[0].length } : undefined;
}
