import { type Browser as Driven, type KeyInput, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../set-up/browsers.mjs';
import { answering, eventually } from './eventually';
import type { Browser, BrowserOptions, Tab } from './tab';

/** The name the extension has in its manifest, and the address this Firefox gives it. */
const id = 'bedside-manner@bedside-manner.example';
const address = '0b1dc0ac-6a2e-4a0e-9f6d-3f1d5c7b8a90';

const size = { width: 1280, height: 800 };

/** Firefox with the unpacked extension of `folder`. */
export async function openFirefox(folder: string, options: BrowserOptions): Promise<Browser> {
  const [host = '', port = ''] = options.proxy.split(':');
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: size,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
      'network.proxy.type': 1,
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': options.colours === 'dark' ? 0 : 1,
    },
  });
  await browser.installExtension(folder);
  const ours = await welcomePage(browser);
  return {
    name: 'firefox',
    async open(url) {
      if (url?.startsWith('moz-extension:')) return openOwn(browser, ours, url);
      const tab = tabOf(await browser.newPage());
      if (url !== undefined) await tab.goto(url);
      return tab;
    },
    async opened(url) {
      const isIt = async (page: Page) => (await page.evaluate(() => location.href)) === url;
      return tabOf(await eventually(url, () => pageWhere(browser, isIt)));
    },
    extensionPage: (path) => `moz-extension://${address}/${path}`,
    stopBackground: () => Promise.reject(new Error('Nothing outside Firefox can stop its event pages.')),
    reloadExtension: () => Promise.reject(new Error('WebDriver cannot wait for a Firefox extension to come back.')),
    setEnabled: () => Promise.reject(new Error('WebDriver has no switch for Firefox extensions.')),
    close: () => browser.close(),
  };
}

/** The page the extension opens when it is new: it is ready then, and this page can open the others. */
function welcomePage(browser: Driven): Promise<Page> {
  return eventually('the first page of the extension', () =>
    pageWhere(browser, async (page) => (await page.evaluate(() => location.pathname)) === '/welcome.html'),
  );
}

interface OwnTab {
  readonly id: number;
  readonly status: string;
}
interface ExtensionPage {
  readonly browser: {
    readonly tabs: { create(tab: { url: string }): Promise<OwnTab>; get(id: number): Promise<OwnTab> };
  };
}

/**
 * WebDriver may not lead a tab to an extension's page, and never answers when asked about one that is loading; so the
 * extension's own page opens it, and says when it is there.
 */
async function openOwn(browser: Driven, ours: Page, url: string): Promise<Tab> {
  const known = new Set(await browser.pages());
  const id = await ours.evaluate(async (address) => {
    // A page of the extension has the extension's own powers.
    const { tabs } = (globalThis as unknown as ExtensionPage).browser;
    return (await tabs.create({ url: address })).id;
  }, url);
  const status = (tab: number) =>
    ours.evaluate(async (of) => (await (globalThis as unknown as ExtensionPage).browser.tabs.get(of)).status, tab);
  await eventually(url, async () => (await status(id)) === 'complete');
  const page = (await browser.pages()).find((candidate) => !known.has(candidate));
  if (!page) throw new Error(`The browser opened no tab for ${url}`);
  await page.setViewport(size);
  return tabOf(page);
}

async function pageWhere(browser: Driven, isWanted: (page: Page) => Promise<boolean>): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    // A page that is just coming or going cannot be asked.
    if (await isWanted(page).catch(() => false)) return page;
  }
  return undefined;
}

function tabOf(page: Page): Tab {
  const { keyboard, mouse } = page;
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: () => Promise.reject(new Error('WebDriver waits for a page to load, and one that was kept does not.')),
    // Puppeteer's own types say the same with more words.
    run: (work, given) => page.evaluate(work as never, given as never) as never,
    until: (what, work, given) => eventually(what, () => page.evaluate(answering(work, given)) as never),
    type: (text, cadence = 0) => keyboard.type(text, { delay: cadence }),
    async press(keys) {
      // Names of keys are the same in both drivers; only chords are written differently.
      const chord = keys.split('+') as KeyInput[];
      for (const key of chord) await keyboard.down(key);
      for (const key of chord.reverse()) await keyboard.up(key);
    },
    move: (x, y) => mouse.move(x, y, { steps: 3 }),
    click: (x, y) => mouse.click(x, y),
    async drag(from, to) {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 6 });
      await mouse.up();
    },
    picture: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    resize: (width, height) => page.setViewport({ width, height }),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}
