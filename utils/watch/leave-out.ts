import { type CountedFinding, score } from '@/utils/coach/score';
import type { CategoryId, Finding, Report } from '@/utils/coach/types';
import { phraseOf } from './phrase';

/** What the person does not want to hear about. */
export interface LeftOut {
  /** Set aside in this draft, at these offsets. */
  readonly here: readonly { readonly category: CategoryId; readonly from: number; readonly to: number }[];
  /** Set aside in every draft. */
  readonly phrases: readonly { readonly category: CategoryId; readonly phrase: string }[];
}

/** The report as if what was set aside had not been found; the receipt is counted again. */
export function leaveOut(report: Report, leftOut: LeftOut): Report {
  const findings = report.findings.filter((finding) => !isLeftOut(finding, leftOut));
  if (findings.length === report.findings.length) return report;
  const counted = findings.map((finding) => countedAs(finding, report));
  const strengths = report.receipt.lines
    .filter((line) => line.points > 0)
    .map(({ id, name, quote, points, from, to }) => ({ id, name, quote, points, from, to }));
  const enoughWords = report.receipt.headline === undefined ? 0 : Number.POSITIVE_INFINITY;
  return { ...report, ...score(counted, strengths, enoughWords), findings };
}

function isLeftOut({ category, from, to, quote }: Finding, { here, phrases }: LeftOut): boolean {
  if (here.some((item) => item.category === category && item.from === from && item.to === to)) return true;
  const phrase = phraseOf(quote);
  return phrase !== '' && phrases.some((item) => item.category === category && item.phrase === phrase);
}

function countedAs(finding: Finding, report: Report): CountedFinding {
  const ofCategory = report.receipt.lines.filter((line) => line.id === finding.category);
  const own = ofCategory.find((line) => line.from === finding.from && line.to === finding.to);
  // The first of a category carries its full weight; the later ones are shares of it.
  const points = Math.max(0, ...ofCategory.map((line) => -line.points));
  return {
    id: finding.category,
    name: own?.name ?? finding.category,
    quote: finding.quote,
    from: finding.from,
    to: finding.to,
    points,
    severity: finding.severity,
    counts: points > 0,
    move: finding.moves[0]?.move ?? own?.name ?? '',
  };
}
