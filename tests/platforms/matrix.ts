/** One cell of the table. */
export interface Cell {
  readonly page: string;
  readonly check: string;
  readonly outcome: 'passed' | 'failed' | 'not for it';
  readonly reason?: string;
}

const signs = { passed: '✓', failed: '✗', 'not for it': '–' };

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Prints page by check; answers how many cells failed. */
export const printMatrix = (browser: string, cells: readonly Cell[]): void => {
  const checks = unique(cells.map(({ check }) => check));
  const pages = unique(cells.map(({ page }) => page));
  const width = Math.max(...pages.map((page) => page.length));
  console.log(`\n${browser}`);
  for (const [at, check] of checks.entries()) console.log(`${' '.repeat(width + 1)}${'│ '.repeat(at)}${check}`);
  for (const page of pages) {
    const signsOfPage = checks.map((check) => {
      const cell = cells.find((one) => one.page === page && one.check === check);
      return cell ? signs[cell.outcome] : ' ';
    });
    console.log(`${page.padEnd(width)} ${signsOfPage.join(' ')}`);
  }
};

/** Prints what it adds up to; answers how many cells failed. */
export const printSum = (cells: readonly Cell[]): number => {
  const count = (outcome: Cell['outcome']): number => cells.filter((cell) => cell.outcome === outcome).length;
  const reasons = cells.filter(({ outcome }) => outcome === 'not for it');
  console.log('\n✓ passed  ✗ failed  – not for this page');
  for (const line of unique(reasons.map(({ page, check, reason }) => `– ${page}, ${check}: ${reason}`)))
    console.log(line);
  console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
  return count('failed');
};
