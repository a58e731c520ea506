import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../set-up/browsers.mjs';
import { quiet, stopWorker } from '../../set-up/launch';
import { answering, eventually } from './eventually';
import type { Browser, BrowserOptions, Tab } from './tab';

/** End to end nothing at all may leave but what the pages ask for; the proxy sees the rest. */
const silent = [
  ...quiet,
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater',
  '--no-pings',
  '--proxy-bypass-list=<-loopback>',
];

/** Chromium with the unpacked extension of `folder`. */
export async function openChromium(folder: string, options: BrowserOptions): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'bedside-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? 'chromium',
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    colorScheme: options.colours ?? 'light',
    proxy: { server: options.proxy },
    ...(options.keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [...silent, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Addresses of extensions have no origin of their own for `URL`.
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  await closeWelcome(context);
  return {
    name: 'chromium',
    async open(url) {
      const page = await context.newPage();
      const tab = tabOf(page);
      if (url !== undefined) await tab.goto(url);
      return tab;
    },
    async opened(url) {
      const isIt = (page: Page) => page.url() === url;
      const page = context.pages().find(isIt) ?? (await context.waitForEvent('page', isIt));
      await page.waitForLoadState();
      return tabOf(page);
    },
    extensionPage: (path) => `${origin}/${path}`,
    stopBackground: async () => {
      const page = await context.newPage();
      await stopWorker(context, page);
      await page.close();
    },
    reloadExtension: () => reload(context, origin),
    setEnabled: (enabled) => setEnabled(context, origin, enabled),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page the extension opens when it is new comes to the front by itself; tests begin when it has been. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.waitForLoadState();
  await page.close();
}

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // A page that was kept does not load again.
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    // Playwright's own types say the same with more words.
    run: (work, given) => page.evaluate(work as never, given as never),
    // Playwright's own waiting takes the promise of an answer for the answer.
    until: (what, work, given) => eventually(what, () => page.evaluate(answering(work, given)) as never),
    type: (text, cadence = 0) => page.keyboard.type(text, { delay: cadence }),
    press: (keys) => page.keyboard.press(keys),
    move: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    },
    picture: async (path) => void (await page.screenshot({ path })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** What the browser's own page of extensions can do; the types know nothing of it. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: { updateProfileConfiguration(profile: { inDeveloperMode: boolean }): Promise<void> };
    readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  };
}

/** Works on the browser's page of extensions, as a person would. */
async function onExtensionsPage<Given>(
  context: BrowserContext,
  work: (given: Given) => Promise<void>,
  given: Given,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(work as never, given as never);
  await page.close();
}

async function reload(context: BrowserContext, origin: string): Promise<void> {
  // Without this the browser leaves a reloaded extension that was never published switched off.
  const developer = (inDeveloperMode: boolean) =>
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode });
  await onExtensionsPage(context, developer, true);
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const gone = page.waitForEvent('close');
  const back = context.waitForEvent('serviceworker');
  // The page goes with the extension it belongs to, in the middle of this sentence.
  await page.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await Promise.all([gone, back]);
}

function setEnabled(context: BrowserContext, origin: string, enabled: boolean): Promise<void> {
  const work = ([id, on]: readonly [string, boolean]) =>
    (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, on);
  return onExtensionsPage(context, work, [new URL(origin).host, enabled] as const);
}
