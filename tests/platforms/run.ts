import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepTable } from '../set-up/matrix-page';
import { sumOf } from '../set-up/outcomes';
import { startChromium } from './browsers/chromium';
import { startFirefox } from './browsers/firefox';
import type { Browser, Tab } from './browsers/tab';
import { build, type Scripts } from './build';
import { subjectOf } from './checks/check';
import { everyCheck } from './checks/every';
import { expectFound, expectPost } from './checks/reading';
import { genericCells, placeCells } from './generic';
import { type Cell, printSum, tableOf } from './matrix';
import { type SitePage, sitePages } from './pages';
import { type Variant, variants } from './variants';

const { values: options } = parseArgs({
  options: { browser: { type: 'string' }, site: { type: 'string' }, keep: { type: 'boolean', default: false } },
});

const starts = { chromium: startChromium, firefox: startFirefox };

const wanted = (list: string | undefined, id: string): boolean => list === undefined || list.split(',').includes(id);

const sourceOf = (file: string): string => readFileSync(join(import.meta.dirname, 'fixtures', `${file}.html`), 'utf8');

const cellOf = async (page: string, check: string, run: () => Promise<void>): Promise<Cell> => {
  try {
    await run();
    return { page, check, outcome: 'passed' };
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    console.log(`  ${page} · ${check}: ${reason}`);
    return { page, check, outcome: 'failed', reason };
  }
};

/** Runs every check of a page; those that leave it as it was share one. */
const runPage = async (browser: Browser, page: SitePage, scripts: Scripts): Promise<Cell[]> => {
  const cells: Cell[] = [];
  let tab: Tab | undefined;
  for (const check of everyCheck) {
    const notFor = check.notFor?.(page);
    if (notFor) {
      cells.push({ page: page.file, check: check.name, outcome: 'not for it', reason: notFor });
      continue;
    }
    const open = tab ?? (await browser.open(page.address, sourceOf(page.file)));
    tab = open;
    cells.push(await cellOf(page.file, check.name, async () => check.run(await subjectOf(page, open, scripts))));
    if (!check.spoils) continue;
    await open.close();
    tab = undefined;
  }
  await tab?.close();
  return cells;
};

const changed = (variant: Variant): string => {
  let html = sourceOf(variant.file);
  for (const [from, to] of variant.changes) {
    if (!html.includes(from)) throw new Error(`${variant.file} has no «${from}».`);
    html = html.replace(from, () => to);
  }
  return html;
};

const runVariant = async (browser: Browser, variant: Variant, page: SitePage, scripts: Scripts): Promise<Cell> =>
  cellOf(variant.file, variant.name, async () => {
    const tab = await browser.open(page.address, changed(variant));
    try {
      const { boxes } = await subjectOf({ ...page, boxes: variant.boxes ?? page.boxes }, tab, scripts);
      for (const [at, box] of boxes.entries()) {
        const look = await box.look();
        const expected = variant.expected?.[at] ?? look.expected;
        expectFound({ ...look, expected }, page.site);
        expectPost({ ...look, expected }, variant.expected?.[at] ? {} : box.known);
      }
    } finally {
      await tab.close();
    }
  });

const runBrowser = async (name: keyof typeof starts, scripts: Scripts): Promise<Cell[]> => {
  const browser = await starts[name]();
  const cells: Cell[] = [];
  const others: Cell[] = [];
  try {
    for (const page of sitePages.filter(({ site }) => wanted(options.site, site))) {
      cells.push(...(await runPage(browser, page, scripts)));
      for (const variant of variants.filter(({ file }) => file === page.file)) {
        others.push(await runVariant(browser, variant, page, scripts));
      }
    }
    if (options.site === undefined) {
      others.push(...(await placeCells(browser, scripts, cellOf)), ...(await genericCells(browser, scripts, cellOf)));
    }
  } finally {
    await browser.close();
  }
  const all = [...cells, ...others];
  const rest = others.map(({ page, check, outcome }) => `${outcome === 'passed' ? '✓' : '✗'} ${page}: ${check}`);
  const table = `${browser.version}\n${tableOf(cells)}\n${rest.join('\n')}`;
  console.log(`\n${table}`);
  if (options.keep) keepTable(`Sites × checks in ${name}`, `${table}\n\n${sumOf(all)}`);
  return all;
};

const main = async (): Promise<void> => {
  const scripts = await build();
  const cells: Cell[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    if (wanted(options.browser, name)) cells.push(...(await runBrowser(name, scripts)));
  }
  process.exitCode = printSum(cells) === 0 ? 0 : 1;
};

await main();
