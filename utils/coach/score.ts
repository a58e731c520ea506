import type { CategoryId, Label, Receipt, ReceiptLine, Severity, SignalId, Span } from './types';

/** What the score needs to know of a finding; a finding that does not count (a bare word) still gets its line. */
export interface Counted extends Span {
  readonly id: CategoryId | SignalId;
  readonly name: string;
  readonly quote: string;
  /** Category weight or signal credit, positive. */
  readonly points: number;
}

export interface CountedFinding extends Counted {
  readonly severity: Severity;
  /** False for a bare word: shown, 0 points. */
  readonly counts: boolean;
  /** The first way on of its category, for the receipt's `next`. */
  readonly move: string;
}

export interface Score {
  readonly label: Label;
  readonly broadcast: number;
  readonly relationship: number;
  readonly hold: boolean;
  readonly receipt: Receipt;
}

const fewestWords = 8;
const broadcastFrom = 6;
const relationalFrom = 10;

/**
 * The two meters, the gate and the receipt (manual, section 7). Broadcast and relationship are never traded against each
 * other for the label, and a hold stays a hold whatever warmth stands beside it.
 */
export function score(findings: readonly CountedFinding[], strengths: readonly Counted[], words: number): Score {
  const lines = [...categoryLines(findings), ...signalLines(strengths)];
  const broadcast = Math.abs(sum(lines.filter((line) => line.points < 0)));
  const relationship = sum(lines.filter((line) => line.points > 0));
  const hold = findings.some((finding) => finding.severity === 'hold');
  const label = labelOf(broadcast, relationship, hold);
  const headline = 50 + Math.min(50, relationship) - Math.min(50, broadcast);
  const next = nextStep(findings, label);
  return {
    label,
    broadcast,
    relationship,
    hold,
    receipt: {
      lines,
      ...(words < fewestWords ? {} : { headline: hold ? Math.min(49, headline) : headline }),
      ...(next === undefined ? {} : { next }),
    },
  };
}

/** The 2 × 2: at least one full-strength signal, and something to mend or not. */
export function labelOf(broadcast: number, relationship: number, hold: boolean): Label {
  const isWarm = relationship >= relationalFrom;
  if (broadcast >= broadcastFrom || hold) return isWarm ? 'mixed' : 'broadcast';
  return isWarm ? 'relational' : 'neutral';
}

/** Full weight for the first of a category, half for the second, nothing for the rest: repeats matter, but do not run away. */
function categoryLines(findings: readonly CountedFinding[]): ReceiptLine[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.id) ?? 0;
    if (finding.counts) seen.set(finding.id, before + 1);
    const share = finding.counts ? ([1, 0.5][before] ?? 0) : 0;
    return lineOf(finding, share === 0 ? 0 : -finding.points * share);
  });
}

/** Each signal is credited once a draft. */
function signalLines(strengths: readonly Counted[]): ReceiptLine[] {
  const seen = new Set<string>();
  return strengths.map((strength) => {
    const isFirst = !seen.has(strength.id);
    seen.add(strength.id);
    return lineOf(strength, isFirst ? strength.points : 0);
  });
}

function lineOf({ id, name, quote, from, to }: Counted, points: number): ReceiptLine {
  return { points, id, name, quote, from, to };
}

function sum(lines: readonly ReceiptLine[]): number {
  return lines.reduce((total, line) => total + line.points, 0);
}

const rank: Readonly<Record<Severity, number>> = { hold: 2, fix: 1, tip: 0 };

/** The change that would help most, as one sentence; nothing where nothing is needed. */
function nextStep(findings: readonly CountedFinding[], label: Label): string | undefined {
  const heaviest = findings
    .filter((finding) => finding.counts)
    .sort((a, b) => rank[b.severity] - rank[a.severity] || b.points - a.points)[0];
  if (heaviest === undefined) {
    return label === 'neutral'
      ? 'To start a conversation: ask one open question about the reader’s own life.'
      : undefined;
  }
  if (heaviest.severity === 'hold') return `Check first: ${lowerFirst(heaviest.name)}. ${heaviest.move}.`;
  const goal = label === 'mixed' ? 'One change to reach relational' : 'The change that would help most';
  return `${goal}: ${lowerFirst(heaviest.move)}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
