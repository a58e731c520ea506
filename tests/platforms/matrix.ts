import { countOf, type Outcome, signs, sumOf, unique } from '../set-up/outcomes';

/** One cell of the table. */
export interface Cell {
  readonly page: string;
  readonly check: string;
  readonly outcome: Exclude<Outcome, 'cannot'>;
  readonly reason?: string;
}

/** Page by check. */
export const tableOf = (cells: readonly Cell[]): string => {
  const checks = unique(cells.map(({ check }) => check));
  const pages = unique(cells.map(({ page }) => page));
  const width = Math.max(...pages.map((page) => page.length));
  const names = checks.map((check, at) => `${' '.repeat(width + 1)}${'│ '.repeat(at)}${check}`);
  const rows = pages.map((page) => {
    const signsOfPage = checks.map((check) => {
      const cell = cells.find((one) => one.page === page && one.check === check);
      return cell ? signs[cell.outcome] : ' ';
    });
    return `${page.padEnd(width)} ${signsOfPage.join(' ')}`;
  });
  return [...names, ...rows].join('\n');
};

/** Prints what it adds up to; answers how many cells failed. */
export const printSum = (cells: readonly Cell[]): number => {
  const reasons = cells.filter(({ outcome }) => outcome === 'not for it');
  console.log('\n✓ passed  ✗ failed  – not for this page');
  for (const line of unique(reasons.map(({ page, check, reason }) => `– ${page}, ${check}: ${reason}`)))
    console.log(line);
  console.log(`\n${sumOf(cells)}`);
  return countOf(cells, 'failed');
};
