import { type Comparison, type Reach, reachOf } from './compare';

/** Counts and what follows from them; a share of nothing is absent. */
export interface Figures {
  readonly gold: number;
  readonly found: number;
  readonly findings: number;
  readonly right: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

export interface Evaluation {
  readonly rows: number;
  readonly words: number;
  readonly overall: Readonly<Record<Reach, Figures>>;
  readonly categories: Readonly<Record<Reach, Readonly<Record<string, Figures>>>>;
  readonly signals: Readonly<Record<string, Figures>>;
  readonly labels?: { readonly rows: number; readonly agree: number; readonly share: number };
  readonly falseAlarmsPerThousandWords?: number;
  readonly findingsPerThousandWords: number;
  /** Findings of each category per 1,000 words. */
  readonly rates: Readonly<Record<string, number>>;
  readonly nearMisses?: { readonly rows: number; readonly withOwnFinding: number; readonly holds: number };
}

const lettersOrDigits = /[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu;

/** The figures of a file, or of a group of its rows. */
export function evaluate(comparisons: readonly Comparison[]): Evaluation {
  const labelled = comparisons.filter(({ row }) => row.spans);
  const words = countWords(comparisons);
  const findings = comparisons.flatMap(({ report }) => report.findings);
  const wrong = labelled
    .flatMap(({ judged }) => judged)
    .filter((one) => !one.isRight && reachOf(one.finding) === 'words');
  const labelledWords = countWords(labelled);
  const labels = labelAgreement(comparisons);
  const nearMisses = nearMissFigures(comparisons);
  return {
    rows: comparisons.length,
    words,
    overall: { words: overallOf(labelled, 'words'), draft: overallOf(labelled, 'draft') },
    categories: { words: perCategory(labelled, 'words'), draft: perCategory(labelled, 'draft') },
    signals: perSignal(comparisons.filter(({ row }) => row.signals)),
    ...(labels ? { labels } : {}),
    ...(labelledWords > 0 ? { falseAlarmsPerThousandWords: (1000 * wrong.length) / labelledWords } : {}),
    findingsPerThousandWords: words === 0 ? 0 : (1000 * findings.length) / words,
    rates: Object.fromEntries(
      [...countBy(findings, (finding) => finding.category)].map(([category, count]) => [
        category,
        (1000 * count) / Math.max(1, words),
      ]),
    ),
    ...(nearMisses ? { nearMisses } : {}),
  };
}

function countWords(comparisons: readonly Comparison[]): number {
  return comparisons.reduce((sum, { row }) => sum + (row.draft.text.match(lettersOrDigits)?.length ?? 0), 0);
}

interface Tally {
  gold: number;
  found: number;
  findings: number;
  right: number;
}

function perCategory(comparisons: readonly Comparison[], reach: Reach): Record<string, Figures> {
  const tallies = new Map<string, Tally>();
  for (const { found, judged } of comparisons) {
    for (const { gold, isFound } of found) {
      if ((gold.start === gold.end ? 'draft' : 'words') === reach)
        count(tallies, gold.category, 'gold', 'found', isFound);
    }
    for (const { finding, isRight } of judged) {
      if (reachOf(finding) === reach) count(tallies, finding.category, 'findings', 'right', isRight);
    }
  }
  return inOrder(tallies);
}

function perSignal(comparisons: readonly Comparison[]): Record<string, Figures> {
  const tallies = new Map<string, Tally>();
  for (const { signals, judgedSignals } of comparisons) {
    for (const { gold, isFound } of signals) count(tallies, gold.signal, 'gold', 'found', isFound);
    for (const { strength, isRight } of judgedSignals) count(tallies, strength.signal, 'findings', 'right', isRight);
  }
  return inOrder(tallies);
}

function count(
  tallies: Map<string, Tally>,
  id: string,
  total: 'gold' | 'findings',
  good: 'found' | 'right',
  isGood: boolean,
): void {
  const tally = tallies.get(id) ?? { gold: 0, found: 0, findings: 0, right: 0 };
  tally[total] += 1;
  if (isGood) tally[good] += 1;
  tallies.set(id, tally);
}

function inOrder(tallies: Map<string, Tally>): Record<string, Figures> {
  return Object.fromEntries(
    [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([id, tally]) => [id, figuresOf(tally)]),
  );
}

function overallOf(comparisons: readonly Comparison[], reach: Reach): Figures {
  const all = Object.values(perCategory(comparisons, reach));
  const sum = (pick: (figures: Figures) => number) => all.reduce((total, figures) => total + pick(figures), 0);
  return figuresOf({
    gold: sum((one) => one.gold),
    found: sum((one) => one.found),
    findings: sum((one) => one.findings),
    right: sum((one) => one.right),
  });
}

function figuresOf(tally: Tally): Figures {
  const precision = tally.findings === 0 ? undefined : tally.right / tally.findings;
  const recall = tally.gold === 0 ? undefined : tally.found / tally.gold;
  const f1 = precision === undefined || recall === undefined ? undefined : harmonic(precision, recall);
  return {
    ...tally,
    ...(precision === undefined ? {} : { precision }),
    ...(recall === undefined ? {} : { recall }),
    ...(f1 === undefined ? {} : { f1 }),
  };
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function labelAgreement(comparisons: readonly Comparison[]): Evaluation['labels'] {
  const rows = comparisons.filter(({ row }) => row.overall !== undefined);
  if (rows.length === 0) return undefined;
  const agree = rows.filter(({ row, report }) => row.overall === report.label).length;
  return { rows: rows.length, agree, share: agree / rows.length };
}

function nearMissFigures(comparisons: readonly Comparison[]): Evaluation['nearMisses'] {
  const rows = comparisons.filter(({ row }) => row.nearMissOf);
  if (rows.length === 0) return undefined;
  return {
    rows: rows.length,
    withOwnFinding: rows.filter(({ row, report }) =>
      report.findings.some((finding) => finding.category === row.nearMissOf),
    ).length,
    holds: rows.filter(({ report }) => report.hold).length,
  };
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
