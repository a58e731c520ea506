import { parseArgs } from 'node:util';
import { keepTable } from '../set-up/matrix-page';
import { sumOf } from '../set-up/outcomes';
import { startChromium } from './browsers/chromium';
import { startFirefox } from './browsers/firefox';
import type { Browser, Tab } from './browsers/tab';
import { buildDriver } from './build-driver';
import { buildPages, pagesOutput } from './build-pages';
import { type Check, Subject } from './checks/check';
import { contract } from './contract';
import { type Fixture, fixtures } from './fixtures';
import { printMatrix, type Result, tableOf } from './matrix';
import { serve } from './serve';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string' },
    editor: { type: 'string' },
    check: { type: 'string' },
    workers: { type: 'string', default: '2' },
    keep: { type: 'boolean', default: false },
  },
});

const starts = { chromium: startChromium, firefox: startFirefox };

/** A page that does not come up, which has nothing to do with what is checked, gets one more tab; that is said aloud. */
const open = async (browser: Browser, url: string): Promise<Tab> => {
  try {
    return await browser.open(url);
  } catch (problem) {
    console.log(`  ${url} did not come up and is opened once more: ${String(problem).split('\n')[0]}`);
    await browser.renew();
    return browser.open(url);
  }
};

const runOne = async (browser: Browser, url: string, fixture: Fixture, check: Check): Promise<Result> => {
  const cell = { browser: browser.name, editor: fixture.id, check: check.id };
  const notFor = check.notFor?.(fixture);
  if (notFor) return { ...cell, outcome: 'not for it', reason: notFor };
  const cannot = check.cannot?.(browser.name, fixture);
  if (cannot) return { ...cell, outcome: 'cannot', reason: cannot };
  try {
    const tab = await open(browser, url);
    await tab.page('focus');
    await tab.ask('open');
    await check.run(new Subject(tab, fixture));
    return { ...cell, outcome: 'passed' };
  } catch (problem) {
    const lines = String(problem instanceof Error ? problem.message : problem).split('\n');
    const reason = lines
      .filter((line) => line.trim() !== '')
      .join(' ')
      .slice(0, 400);
    // What went astray here is no business of the next check.
    await browser.renew();
    return { ...cell, outcome: 'failed', reason };
  }
};

const wanted = (list: string | undefined, id: string): boolean => list === undefined || list.split(',').includes(id);

interface Job {
  readonly fixture: Fixture;
  readonly check: Check;
}

/** Takes jobs off the list until it is empty, in a browser of its own, so that each page has the focus it needs. */
const work = async (
  name: keyof typeof starts,
  jobs: Job[],
  urlOf: (id: string) => string,
  say: (version: string) => void,
): Promise<Result[]> => {
  const browser = await starts[name]();
  say(browser.version);
  const results: Result[] = [];
  try {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const result = await runOne(browser, urlOf(job.fixture.id), job.fixture, job.check);
      results.push(result);
      if (result.outcome === 'failed') console.log(`  ${result.editor} · ${result.check}: ${result.reason}`);
    }
  } finally {
    await browser.close();
  }
  return results;
};

const runBrowser = async (name: keyof typeof starts, urlOf: (id: string) => string): Promise<Result[]> => {
  const jobs = fixtures
    .filter(({ id }) => wanted(options.editor, id))
    .flatMap((fixture) => contract.map((check) => ({ fixture, check })))
    .filter(({ check }) => options.check === undefined || check.id.includes(options.check));
  const versions = new Set<string>();
  const workers = Array.from({ length: Number(options.workers) }, () =>
    work(name, jobs, urlOf, (version) => versions.add(version)),
  );
  const results = (await Promise.all(workers)).flat();
  if (options.keep)
    keepTable(`Editors × checks in ${name}`, `${[...versions].join()}\n${tableOf(results)}\n\n${sumOf(results)}`);
  return results;
};

const main = async (): Promise<void> => {
  await buildPages();
  await buildDriver();
  const [pages, otherOrigin] = await Promise.all([serve(pagesOutput), serve(pagesOutput)]);
  const urlOf = (id: string): string => `${pages.origin}/${id}.html?other=${otherOrigin.origin}`;
  const results: Result[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    if (wanted(options.browser, name)) results.push(...(await runBrowser(name, urlOf)));
  }
  pages.close();
  otherOrigin.close();
  const failed = printMatrix(results);
  process.exitCode = failed === 0 ? 0 : 1;
};

await main();
