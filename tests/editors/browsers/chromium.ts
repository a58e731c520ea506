import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page } from 'playwright-core';
import { extensionOutput } from '../build-driver';
import { askPage, askProbe, type Browser, graphemesOf, keyOf, readAnswer, type Tab } from './tab';

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

/** The frame that holds the editor, once it is there. */
const editorFrame = async (page: Page): Promise<Frame> => {
  await page.waitForLoadState('load');
  for (;;) {
    for (const frame of page.frames()) {
      if (await frame.evaluate(() => 'page' in window).catch(() => false)) return frame;
    }
    await page.waitForEvent('framenavigated', { timeout: 300 }).catch(() => undefined);
  }
};

type Sender = (protocol: CDPSession) => Promise<unknown>;

/** One key as the browser gets it from the system; sent without waiting for the one before, as quick typing arrives. */
const keyEvents = (character: string): Sender[] => {
  const isBreak = character === '\n' || character === '\v';
  // What no keyboard has on a key comes from an emoji picker or an input method.
  if (!isBreak && !/[ -~]/.test(character))
    return [(protocol) => protocol.send('Input.insertText', { text: character })];
  const text = isBreak ? '\r' : character;
  const common = {
    key: isBreak ? 'Enter' : character,
    // Only letters, digits and the space have their character's number for a key.
    windowsVirtualKeyCode: isBreak ? 13 : /[a-z0-9 ]/i.test(character) ? character.toUpperCase().charCodeAt(0) : 0,
    modifiers: character === '\v' ? 8 : 0,
    ...(isBreak ? { code: 'Enter' } : {}),
  };
  return [
    (protocol) => protocol.send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, text, unmodifiedText: text }),
    (protocol) => protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common }),
  ];
};

const createTab = async (context: BrowserContext, page: Page): Promise<Tab> => {
  const frame = await editorFrame(page);
  const protocol = await context.newCDPSession(page);
  let calls = 0;
  return {
    browser: 'chromium',
    // The interface says what comes back; the page is outside the types' reach.
    probe: (name, ...args) => frame.evaluate(askProbe, [name, args] as const) as never,
    page: (name, ...args) => frame.evaluate(askPage, [name, args] as const) as never,
    ask: async (name, ...args) => {
      calls += 1;
      return readAnswer(String(await frame.evaluate(askProbe, ['call', [calls, name, args]] as const))) as never;
    },
    type: async (text, cadence) => {
      if (cadence === undefined)
        await Promise.all(
          graphemesOf(text)
            .flatMap(keyEvents)
            .map((send) => send(protocol)),
        );
      else
        for (const character of text) {
          await page.keyboard.press(keyOf(character));
          await page.waitForTimeout(cadence);
        }
    },
    press: (keys) => page.keyboard.press(keys),
    resize: async (width, height, deviceScaleFactor = 1) => {
      await page.setViewportSize({ width, height });
      await protocol.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
    },
    frameOffset: async () => {
      if (frame === page.mainFrame()) return { x: 0, y: 0 };
      const box = await (await frame.frameElement()).boundingBox();
      // The frame's border, as the pages' style gives it by default.
      return { x: (box?.x ?? 0) + 2, y: (box?.y ?? 0) + 2 };
    },
    picture: async () => (await page.screenshot()).toString('base64'),
    protocol: { send: (method, parameters) => protocol.send(method as never, parameters as never) },
    close: () => page.close(),
  };
};

export const startChromium = async (): Promise<Browser> => {
  const profile = mkdtempSync(join(tmpdir(), 'bedside-suite-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    headless: false,
    args: flags,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 800, height: 700 },
  });
  return {
    name: 'chromium',
    version: `Chromium ${context.browser()?.version() ?? ''}`,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return createTab(context, page);
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
