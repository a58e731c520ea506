/** How one check of a matrix came out. */
export type Outcome = 'passed' | 'failed' | 'not for it' | 'cannot';

export const signs: Readonly<Record<Outcome, string>> = { passed: '✓', failed: '✗', 'not for it': '–', cannot: '·' };

export const unique = (values: readonly string[]): string[] => [...new Set(values)];

interface Outcomes {
  readonly outcome: Outcome;
}

export const countOf = (results: readonly Outcomes[], outcome: Outcome): number =>
  results.filter((result) => result.outcome === outcome).length;

/** For instance «3 passed, 0 failed». */
export const sumOf = (results: readonly Outcomes[]): string =>
  `${countOf(results, 'passed')} passed, ${countOf(results, 'failed')} failed`;
