import { contract } from './contract';
import { fixtures } from './fixtures';

/** One cell of the matrix. */
export interface Result {
  readonly browser: string;
  readonly editor: string;
  readonly check: string;
  readonly outcome: 'passed' | 'failed' | 'not for it' | 'cannot';
  readonly reason?: string;
}

const signs = { passed: '✓', failed: '✗', 'not for it': '–', cannot: '·' };

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const printTable = (browser: string, results: readonly Result[]): void => {
  const editors = unique(fixtures.map(({ id }) => id)).filter((id) => results.some(({ editor }) => editor === id));
  const checks = contract.map(({ id }) => id).filter((id) => results.some(({ check }) => check === id));
  const width = Math.max(...checks.map((check) => check.length));
  const letters = Math.max(...editors.map((editor) => editor.length));
  console.log(`\n${browser}`);
  for (let line = 0; line < letters; line += 1) {
    console.log(' '.repeat(width + 1) + editors.map((editor) => editor.padStart(letters)[line]).join(' '));
  }
  for (const check of checks) {
    const cells = editors.map((editor) => {
      const result = results.find((one) => one.editor === editor && one.check === check);
      return result ? signs[result.outcome] : ' ';
    });
    console.log(`${check.padEnd(width)} ${cells.join(' ')}`);
  }
};

/** Prints the table and what could not be run; answers how many failed. */
export const printMatrix = (results: readonly Result[]): number => {
  const browsers = unique(results.map(({ browser }) => browser));
  for (const browser of browsers)
    printTable(
      browser,
      results.filter((result) => result.browser === browser),
    );
  console.log('\n✓ passed  ✗ failed  – not for this editor  · this browser cannot run it');
  const cannot = results.filter(({ outcome }) => outcome === 'cannot');
  for (const line of unique(
    cannot.map(({ browser, check, editor, reason }) => `· ${browser}, ${check}, ${editor}: ${reason}`),
  ))
    console.log(line);
  const count = (outcome: Result['outcome']): number => results.filter((result) => result.outcome === outcome).length;
  console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
  return count('failed');
};
