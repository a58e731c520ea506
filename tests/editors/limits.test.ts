import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BrowserName } from './browsers/tab';
import { contract } from './contract';
import { fixtures } from './fixtures';

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** One row for each check, reason and browser; `every` where it goes for all editors. */
function rows(): string[] {
  const found = new Map<string, Set<BrowserName>>();
  for (const browser of browsers) {
    for (const check of contract) {
      const reasons = new Map<string, string[]>();
      for (const fixture of fixtures) {
        const reason = check.cannot?.(browser, fixture);
        if (reason) reasons.set(reason, [...(reasons.get(reason) ?? []), fixture.id]);
      }
      for (const [reason, editors] of reasons) {
        const row = `| ${check.id} | ${editors.length === fixtures.length ? 'every' : editors.join(', ')} | ${reason} |`;
        found.set(row, (found.get(row) ?? new Set()).add(browser));
      }
    }
  }
  return [...found].map(([row, where]) => `| ${where.size === browsers.length ? 'both' : [...where].join()} ${row}`);
}

test('docs/browsers.md lists what cannot be run, no more and no less', () => {
  const [, section = ''] = readFileSync('docs/browsers.md', 'utf8').split(/^## Editors.*$/mu);
  const table = section.split('\n## ')[0] ?? '';
  const listed = table.split('\n').filter((line) => /^\| (?:both|chromium|firefox) \|/u.test(line));
  expect(listed.sort()).toEqual(rows().sort());
});

test('docs/browsers.md gives the reasons the end-to-end suite gives', () => {
  const docs = readFileSync('docs/browsers.md', 'utf8');
  const driver = readFileSync('tests/e2e/browsers/firefox.ts', 'utf8');
  const reasons = [...driver.matchAll(/Promise\.reject\(new Error\('([^']+)'\)\)/gu)].map((match) => match[1] ?? '');
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(docs).toContain(reason);
});
