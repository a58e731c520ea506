import type { Report } from '@/utils/coach/types';

/** One line as it is shown: all places of one category or signal together. */
export interface ShownLine {
  readonly id: string;
  readonly name: string;
  /** Sum over its places; 0 for what is shown but not counted. */
  readonly points: number;
  /** Words that made it, without repeats; empty for what the whole draft shows. */
  readonly quotes: readonly string[];
}

/** The receipt in the order people read it: what works, then what costs, the heaviest first. */
export function shownLines({ receipt }: Report): { readonly gains: ShownLine[]; readonly costs: ShownLine[] } {
  const lines = new Map<string, ShownLine>();
  for (const { id, name, points, quote } of receipt.lines) {
    const before = lines.get(id) ?? { id, name, points: 0, quotes: [] };
    const quotes = quote === '' || before.quotes.includes(quote) ? before.quotes : [...before.quotes, quote];
    lines.set(id, { ...before, points: before.points + points, quotes });
  }
  const strengths = new Set<string>(receipt.lines.filter((line) => line.points > 0).map((line) => line.id));
  const all = [...lines.values()];
  return {
    gains: all.filter((line) => strengths.has(line.id)).sort((a, b) => b.points - a.points),
    costs: all.filter((line) => !strengths.has(line.id)).sort((a, b) => a.points - b.points),
  };
}

/** Points as people read them: `+12`, `−10`, `0`. */
export function shownPoints(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

/** The truest kind thing to say about a draft in which the coach found no strength by name. */
export function plainMerit(report: Report): 'meritPrivate' | 'meritCare' {
  return report.hold ? 'meritCare' : 'meritPrivate';
}

/** A total on a meter, 0 to 1: 50 points fill it. */
export function meterShare(total: number): number {
  return Math.min(50, Math.max(0, total)) / 50;
}

/** As people read a category or signal: the receipt always names it. */
export function nameOf(report: Report, id: string): string {
  const named = report.receipt.lines.find((line) => line.id === id)?.name;
  return named ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
