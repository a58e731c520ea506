import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tab } from './browsers/tab';
import { clickOurs, placeOf, type Shown, says, sees, seesUnderline, writeIn } from './page';
import { browserName, setUp } from './setting';

/** Pictures of every screen, to be looked at. */
const folder = resolve('.output/screens', browserName);
mkdirSync(folder, { recursive: true });

/** A window of 1280 × 800, and what is left of it at 200 %. CSS pixels. */
const windows = [
  ['whole', 1280, 800],
  ['200 percent', 640, 400],
] as const;

const pages = ['practice', 'options', 'welcome', 'popup'] as const;

/** How far the page reaches beyond the window, CSS pixels. */
function overflow(tab: Tab): Promise<number> {
  return tab.run(() => document.documentElement.scrollWidth - innerWidth, undefined);
}

function isInside({ x, y, width, height }: Shown['box'], across: number, down: number): boolean {
  return x >= 0 && y >= 0 && x + width <= across && y + height <= down;
}

/** A picture of what a person sees when everything has arrived. */
async function takePicture(tab: Tab, name: string): Promise<void> {
  await tab.until(
    'everything at rest',
    () => document.getAnimations().every((one) => one.playState !== 'running'),
    undefined,
  );
  await tab.picture(resolve(folder, `${name}.png`));
}

describe.each(['light', 'dark'] as const)('In %s colours', (colours) => {
  const setting = setUp({ colours });

  test.each(windows)('our own pages fit a window at %s', async (name, width, height) => {
    for (const page of pages) {
      const tab = await setting.browser.open(setting.browser.extensionPage(`${page}.html`));
      await tab.resize(width, height);
      await tab.until(`${page}, drawn`, () => document.querySelector('main h1, main h2'), undefined);
      if (page === 'practice')
        await tab.until(
          'the receipt',
          () => document.querySelector('.receipt-side')?.textContent?.includes('of 100'),
          undefined,
        );
      await takePicture(tab, `${page}, ${colours}, ${name}`);
      expect(await overflow(tab), page).toBeLessThanOrEqual(0);
      await tab.close();
    }
  });

  test.each(windows)('badge, card and receipt stand inside a window at %s', async (name, width, height) => {
    const tab = await setting.page('/textarea');
    await tab.resize(width, height);
    await writeIn(tab, '#box');
    await seesUnderline(tab, 'award-winning');
    expect(isInside((await sees(tab, '.badge')).box, width, height)).toBe(true);
    const { x, y } = await placeOf(tab, 'award-winning');
    await tab.click(x, y);
    await sees(tab, '.card .ways button');
    expect(isInside((await sees(tab, '.card')).box, width, height)).toBe(true);
    await takePicture(tab, `card, ${colours}, ${name}`);
    await tab.click(3, 3);
    await clickOurs(tab, '.badge');
    await says(tab, '.panel', 'Broadcast');
    expect(isInside((await sees(tab, '.panel')).box, width, height)).toBe(true);
    await takePicture(tab, `receipt, ${colours}, ${name}`);
    await tab.close();
  });
});
