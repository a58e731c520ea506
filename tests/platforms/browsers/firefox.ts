import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../../set-up/launch';
import { extensionOutput } from '../build';
import type { Browser, Tab } from './tab';

const tabOf = (page: Page): Tab => ({
  frames: async () => page.frames().map((frame) => ({ run: (expression) => frame.evaluate(expression) })),
  type: (text) => page.keyboard.type(text),
  close: () => page.close(),
});

const serveOnly = async (page: Page, address: string, body: string): Promise<void> => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.url() === address ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.abort();
    answer.catch((reason: unknown) => console.warn(`${request.url()}: ${String(reason)}`));
  });
};

export const startFirefox = async (): Promise<Browser> => {
  const browser = await launchFirefox(extensionOutput);
  return {
    name: 'firefox',
    version: await browser.version(),
    open: async (address, html) => {
      const page = await browser.newPage();
      await serveOnly(page, address, html);
      await page.goto(address);
      return tabOf(page);
    },
    close: () => browser.close(),
  };
};
