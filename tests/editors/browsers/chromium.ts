import type { CDPSession, Frame, Page } from 'playwright-core';
import { launchChromium } from '../../set-up/launch';
import { extensionOutput } from '../build-driver';
import { askPage, askProbe, type Browser, graphemesOf, keyOf, pagePatience, readAnswer, type Tab } from './tab';

/** The frame that holds the editor, once it is there. */
const editorFrame = async (page: Page): Promise<Frame> => {
  const end = performance.now() + pagePatience;
  while (performance.now() < end) {
    for (const frame of page.frames()) {
      if (await frame.evaluate(() => 'page' in window).catch(() => false)) return frame;
    }
    await page.waitForEvent('framenavigated', { timeout: 300 }).catch(() => undefined);
  }
  throw new Error('No frame of this page says that its editor is there.');
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

const size = { width: 800, height: 700 };

const createTab = async (page: Page, protocol: CDPSession): Promise<Tab> => {
  const frame = await editorFrame(page);
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
    forceColours: () => page.emulateMedia({ forcedColors: 'active' }),
  };
};

interface Opened {
  readonly page: Page;
  readonly protocol: CDPSession;
}

export const startChromium = async (): Promise<Browser> => {
  const { context, close } = await launchChromium(extensionOutput, { viewport: size });
  let opened: Opened | undefined;
  const openTab = async (): Promise<Opened> => {
    const page = await context.newPage();
    return { page, protocol: await context.newCDPSession(page) };
  };
  return {
    name: 'chromium',
    version: `Chromium ${context.browser()?.version() ?? ''}`,
    open: async (url) => {
      opened ??= await openTab();
      const { page, protocol } = opened;
      await protocol.send('Emulation.clearDeviceMetricsOverride');
      await page.setViewportSize(size);
      await page.emulateMedia({ forcedColors: null });
      await page.goto(url, { timeout: pagePatience });
      return createTab(page, protocol);
    },
    async renew() {
      await opened?.page.close();
      opened = undefined;
    },
    close,
  };
};
