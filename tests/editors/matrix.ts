import { countOf, type Outcome, signs, sumOf, unique } from '../set-up/outcomes';
import { contract } from './contract';
import { fixtures } from './fixtures';

/** One cell of the matrix. */
export interface Result {
  readonly browser: string;
  readonly editor: string;
  readonly check: string;
  readonly outcome: Outcome;
  readonly reason?: string;
}

/** The editors of one browser's results, each letter of their names above their column, by the checks. */
export const tableOf = (results: readonly Result[]): string => {
  const editors = unique(fixtures.map(({ id }) => id)).filter((id) => results.some(({ editor }) => editor === id));
  const checks = contract.map(({ id }) => id).filter((id) => results.some(({ check }) => check === id));
  const width = Math.max(...checks.map((check) => check.length));
  const letters = Math.max(...editors.map((editor) => editor.length));
  const names = Array.from(
    { length: letters },
    (_, line) => ' '.repeat(width + 1) + editors.map((editor) => editor.padStart(letters)[line]).join(' '),
  );
  const rows = checks.map((check) => {
    const cells = editors.map((editor) => {
      const result = results.find((one) => one.editor === editor && one.check === check);
      return result ? signs[result.outcome] : ' ';
    });
    return `${check.padEnd(width)} ${cells.join(' ')}`;
  });
  return [...names, ...rows].join('\n');
};

/** Prints the table and what could not be run; answers how many failed. */
export const printMatrix = (results: readonly Result[]): number => {
  for (const browser of unique(results.map((result) => result.browser))) {
    console.log(`\n${browser}\n${tableOf(results.filter((result) => result.browser === browser))}`);
  }
  console.log('\n✓ passed  ✗ failed  – not for this editor  · this browser cannot run it');
  const cannot = results.filter(({ outcome }) => outcome === 'cannot');
  for (const line of unique(
    cannot.map(({ browser, check, editor, reason }) => `· ${browser}, ${check}, ${editor}: ${reason}`),
  ))
    console.log(line);
  console.log(`\n${sumOf(results)}`);
  return countOf(results, 'failed');
};
