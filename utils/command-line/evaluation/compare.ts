import type { Finding, Report, Strength } from '@/utils/coach/types';
import type { GoldSignal, GoldSpan, Row } from './row';

/** Whether a finding is about words or about the whole draft; the two are measured apart. */
export type Reach = 'words' | 'draft';

/** One comparison of one row with what the coach said. */
export interface Comparison {
  readonly row: Row;
  readonly report: Report;
  readonly found: readonly { readonly gold: GoldSpan; readonly isFound: boolean }[];
  /** Findings that count for precision: right or wrong; those that only meet an optional span are left out. */
  readonly judged: readonly { readonly finding: Finding; readonly isRight: boolean }[];
  readonly signals: readonly { readonly gold: GoldSignal; readonly isFound: boolean }[];
  readonly judgedSignals: readonly { readonly strength: Strength; readonly isRight: boolean }[];
}

/** Categories that snippets are only labelled for where they were written for one of them. */
const labelledWhereAsked = new Set<string>(['no-audience', 'no-invitation']);

export function reachOf(span: { readonly from: number; readonly to: number }): Reach {
  return span.from === span.to ? 'draft' : 'words';
}

/** Compares a report with a row's labels. */
export function compare(row: Row, report: Report): Comparison {
  const isLabelled = (category: string) =>
    row.writtenFor === undefined || !labelledWhereAsked.has(category) || labelledWhereAsked.has(row.writtenFor);
  const gold = (row.spans ?? []).filter((span) => isLabelled(span.category));
  const findings = report.findings.filter((finding) => isLabelled(finding.category));
  return {
    row,
    report,
    found: gold
      .filter((span) => !span.isOptional)
      .map((span) => ({ gold: span, isFound: findings.some((finding) => meets(finding, span)) })),
    judged: row.spans ? findings.flatMap((finding) => judge(finding, gold)) : [],
    signals: (row.signals ?? []).map((signal) => ({
      gold: signal,
      isFound: report.strengths.some((strength) => meetsSignal(strength, signal)),
    })),
    judgedSignals: firstOfEach(row.signals ? report.strengths : []).map((strength) => ({
      strength,
      isRight: (row.signals ?? []).some((signal) => meetsSignal(strength, signal)),
    })),
  };
}

/** A finding that names the right problem but with the other reach (the draft for the words, or back) is neither right nor wrong. */
function judge(finding: Finding, gold: readonly GoldSpan[]): Comparison['judged'] {
  const same = gold.filter((span) => span.category === finding.category);
  const met = same.filter((span) => meets(finding, span));
  if (met.some((span) => !span.isOptional)) return [{ finding, isRight: true }];
  if (met.length > 0) return [];
  const hasOtherReach = same.some((span) => (span.start === span.end) !== (finding.from === finding.to));
  return hasOtherReach ? [] : [{ finding, isRight: false }];
}

function meets(finding: Finding, span: GoldSpan): boolean {
  if (finding.category !== span.category) return false;
  if (span.start === span.end || finding.from === finding.to)
    return span.start === span.end && finding.from === finding.to;
  return finding.from < span.end && span.start < finding.to;
}

function meetsSignal(strength: Strength, gold: GoldSignal): boolean {
  if (strength.signal !== gold.signal) return false;
  return gold.start === gold.end || (strength.from < gold.end && gold.start < strength.to);
}

/** A signal is credited once a draft, so a second one is neither right nor wrong. */
function firstOfEach(strengths: readonly Strength[]): readonly Strength[] {
  return strengths.filter(
    (strength, index) => strengths.findIndex((other) => other.signal === strength.signal) === index,
  );
}
