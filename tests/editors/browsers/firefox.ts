import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { launchFirefox } from '../../set-up/launch';
import { extensionOutput } from '../build-driver';
import { askPage, askProbe, type Browser, keyOf, readAnswer, type Tab } from './tab';

const editorFrame = async (page: Page): Promise<Frame> =>
  page.waitForFrame(async (frame) => frame.evaluate(() => 'page' in window).catch(() => false));

/** `Control+Shift+z` as a person presses it. */
const pressKeys = async (page: Page, keys: string): Promise<void> => {
  const parts = keys === '+' ? [keys] : keys.split('+');
  // The suite names keys as the browsers do.
  const held = parts.slice(0, -1) as KeyInput[];
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(parts.at(-1) as KeyInput);
  for (const key of held.reverse()) await page.keyboard.up(key);
};

const createTab = async (page: Page): Promise<Tab> => {
  const frame = await editorFrame(page);
  let calls = 0;
  return {
    browser: 'firefox',
    // The interface says what comes back; the page is outside the types' reach.
    probe: (name, ...args) => frame.evaluate(askProbe, [name, args] as const) as never,
    page: (name, ...args) => frame.evaluate(askPage, [name, args] as const) as never,
    ask: async (name, ...args) => {
      calls += 1;
      return readAnswer(String(await frame.evaluate(askProbe, ['call', [calls, name, args]] as const))) as never;
    },
    type: async (text, cadence) => {
      for (const part of cadence === undefined ? text.split(/(?<=[\n\v])|(?=[\n\v])/) : text) {
        if (part === '\n' || part === '\v') await pressKeys(page, keyOf(part));
        else await page.keyboard.type(part);
        if (cadence !== undefined) await new Promise((done) => setTimeout(done, cadence));
      }
    },
    press: (keys) => pressKeys(page, keys),
    resize: (width, height, deviceScaleFactor = 1) => page.setViewport({ width, height, deviceScaleFactor }),
    frameOffset: async () => {
      if (frame === page.mainFrame()) return { x: 0, y: 0 };
      const box = await (await frame.frameElement())?.boundingBox();
      // The frame's border, as browsers draw it by default.
      return { x: (box?.x ?? 0) + 2, y: (box?.y ?? 0) + 2 };
    },
    picture: async () => Buffer.from(await page.screenshot()).toString('base64'),
  };
};

const size = { width: 800, height: 700 };

export const startFirefox = async (): Promise<Browser> => {
  const browser = await launchFirefox(extensionOutput, { defaultViewport: size });
  let page: Page | undefined;
  return {
    name: 'firefox',
    version: await browser.version(),
    open: async (url) => {
      page ??= await browser.newPage();
      await page.setViewport(size);
      await page.goto(url);
      return createTab(page);
    },
    async renew() {
      await page?.close();
      page = undefined;
    },
    close: () => browser.close(),
  };
};
