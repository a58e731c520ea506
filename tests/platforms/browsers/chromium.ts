import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../set-up/browsers.mjs';
import { extensionOutput } from '../build';
import type { Browser, Tab } from './tab';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  `--disable-extensions-except=${extensionOutput}`,
  `--load-extension=${extensionOutput}`,
];

const tabOf = (page: Page): Tab => ({
  frames: async () => page.frames().map((frame) => ({ run: (expression) => frame.evaluate(expression) })),
  type: (text) => page.keyboard.type(text),
  close: () => page.close(),
});

const serveOnly = async (context: BrowserContext, pages: ReadonlyMap<string, string>): Promise<void> => {
  await context.route('**/*', (route) => {
    const body = pages.get(route.request().url());
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
};

export const startChromium = async (): Promise<Browser> => {
  const profile = mkdtempSync(join(tmpdir(), 'bedside-sites-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? 'chromium',
    headless: false,
    args: flags,
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const pages = new Map<string, string>();
  await serveOnly(context, pages);
  return {
    name: 'chromium',
    version: `Chromium ${context.browser()?.version() ?? ''}`,
    open: async (address, html) => {
      pages.set(address, html);
      const page = await context.newPage();
      await page.goto(address);
      return tabOf(page);
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
