import { describe, expect, test } from 'vitest';
import { siteHosts } from './network/pages';
import { seesUnderline, writeIn } from './page';
import { browserName, setUp } from './setting';

const setting = setUp();

/** What the browsers themselves ask for when they start, whatever is installed in them. */
const browsersOwn = {
  chromium: /(^|\.)(google|googleapis|gvt1|gstatic)\.com(:\d+)?$/u,
  firefox: /(^|\.)(mozilla|firefox)\.(com|net|org)(:\d+)?$/u,
}[browserName];

describe('The network', () => {
  test('nothing is asked for but the pages themselves: not while writing, not in the card, not on our pages', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box');
    await seesUnderline(tab, 'award-winning');
    await tab.press('Alt+Shift+KeyB');
    for (const path of ['practice.html', 'options.html', 'welcome.html']) {
      const page = await setting.browser.open(setting.browser.extensionPage(path));
      await page.until('the page', () => document.querySelector('h1')?.textContent, undefined);
      await page.close();
    }
    const known = siteHosts.map((host) => `${host}:443`);
    const asked = new Set(setting.network.connections);
    expect(asked).toContain('x.com:443');
    expect([...asked].filter((host) => !known.includes(host) && !browsersOwn.test(host))).toEqual([]);
  });

  test('the package itself holds no address a draft could go to', async () => {
    const page = await setting.browser.open(setting.browser.extensionPage('options.html'));
    const answer = await page.run(async () => {
      const tries = ['https://x.com/textarea', 'https://example.com/'].map((url) =>
        fetch(url).then(
          () => url,
          () => 'refused',
        ),
      );
      return Promise.all(tries);
    }, undefined);
    expect(answer).toEqual(['refused', 'refused']);
  });
});
