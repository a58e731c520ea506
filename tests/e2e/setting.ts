import process from 'node:process';
import { afterAll, beforeAll } from 'vitest';
import { builtFolder } from '../set-up/build';
import { openChromium } from './browsers/chromium';
import { openFirefox } from './browsers/firefox';
import type { Browser, BrowserOptions, Tab } from './browsers/tab';
import { type Network, startNetwork } from './network/recorder';

/** Which browser this run is for. */
export const browserName = process.env.BEDSIDE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** A browser with the extension, and all of the network it has. */
export interface Setting {
  readonly browser: Browser;
  readonly network: Network;
  /** Opens one of our local pages under the name of a site. */
  page(path: string, host?: string): Promise<Tab>;
}

/** One browser for the tests of a file. */
export function setUp(options: Omit<BrowserOptions, 'proxy'> = {}): Setting {
  let browser: Browser | undefined;
  let network: Network | undefined;
  beforeAll(async () => {
    network = await startNetwork();
    const open = browserName === 'firefox' ? openFirefox : openChromium;
    browser = await open(builtFolder[browserName], { ...options, proxy: network.proxy });
  });
  afterAll(async () => {
    await browser?.close();
    await network?.close();
  });
  return {
    get browser() {
      return there(browser);
    },
    get network() {
      return there(network);
    },
    page: (path, host = 'x.com') => there(browser).open(`https://${host}${path}`),
  };
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The browser is there only while tests run.');
  return thing;
}
