import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import puppeteer, { type Browser as Firefox } from 'puppeteer-core';
import { findChromium, findFirefox } from './browsers.mjs';

/** What keeps Chromium to the pages under test: no updates, no reports, no first steps. */
export const quiet: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** Chromium with the unpacked extension of `folder`, or with none, and a profile of its own, which goes with it. */
export async function launchChromium(
  folder: string | undefined,
  options: Options = {},
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'bedside-'));
  const extension = folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? 'chromium',
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    ...options,
    args: [...quiet, ...extension, ...(options.args ?? [])],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Closes the page that greets a new profile: it comes in a tab of its own, a moment after the start, and in front. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = await new Promise<Page>((resolve) => {
    const look = (page: Page): void =>
      void page.waitForURL(/\/welcome\.html$/u, { timeout: 0 }).then(
        () => resolve(page),
        () => undefined, // a tab that is closed before it goes anywhere is not the one
      );
    context.pages().forEach(look);
    context.on('page', look);
  });
  await welcome.close();
}

/** Ends the worker the way the browser does after half a minute without work: its target goes, and comes when it is needed. */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

/** Firefox with the unpacked extension of `folder`, as a person would load it for a while. */
export async function launchFirefox(
  folder: string,
  options: Parameters<typeof puppeteer.launch>[0] = {},
): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    headless: true,
    ...options,
  });
  await browser.installExtension(folder);
  return browser;
}
