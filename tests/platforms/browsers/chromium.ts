import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../set-up/launch';
import { extensionOutput } from '../build';
import type { Browser, Tab } from './tab';

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
  const { context, close } = await launchChromium(extensionOutput);
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
    close,
  };
};
