import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tab } from './browsers/tab';
import { clickOurs, placeOf, says, seesUnderline, writeIn } from './page';
import { browserName, setUp } from './setting';

/** Pictures, to be looked at. */
const folder = resolve('.output/screens', browserName);
mkdirSync(folder, { recursive: true });

/** Where an entry of the guide stands in its window, once it is the one that was asked for. CSS pixels. */
function targeted(tab: Tab, id: string): Promise<{ readonly top: number }> {
  return tab.until(
    `${id}, gone to`,
    (wanted) => {
      const target = document.querySelector(':target');
      const { top } = target?.getBoundingClientRect() ?? { top: innerHeight };
      return target?.id === wanted && top >= 0 && top < innerHeight ? { top } : undefined;
    },
    id,
  );
}

describe.each(['light', 'dark'] as const)('The guide in %s colours', (colours) => {
  const setting = setUp({ colours });

  test('opens from the card at what the card is about', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box');
    await seesUnderline(tab, 'award-winning');
    const { x, y } = await placeOf(tab, 'award-winning');
    await tab.click(x, y);
    await says(tab, '.card', 'Self-praise and superlatives');
    await tab.picture(resolve(folder, `card with more, ${colours}.png`));
    await clickOurs(tab, '.card [data-do="more"]');
    const guide = await setting.browser.opened(setting.browser.extensionPage('guide.html#self-praise'));
    expect((await targeted(guide, 'self-praise')).top).toBeLessThan(100);
    await guide.picture(resolve(folder, `guide at an entry, ${colours}.png`));
    await guide.close();
    await tab.close();
  });

  test('opens from the settings, and goes on from there with the keyboard', async () => {
    const tab = await setting.browser.open(setting.browser.extensionPage('options.html'));
    const link = await tab.until(
      'a link to jargon',
      () => {
        const found = document.querySelector('a[href$="#jargon"]');
        found?.scrollIntoView({ block: 'center' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      undefined,
    );
    await tab.picture(resolve(folder, `options, categories, ${colours}.png`));
    await tab.click(link.x, link.y);
    await targeted(tab, 'jargon');
    await tab.press('Tab');
    const next = await tab.run(() => document.activeElement?.closest('article')?.id, undefined);
    expect(next).toBe('jargon');
    await tab.close();
  });

  test.each([
    ['whole', 1280, 800],
    ['200 percent', 640, 400],
    ['narrow', 320, 640],
  ] as const)('fits a window, %s', async (name, width, height) => {
    const tab = await setting.browser.open(setting.browser.extensionPage('guide.html'));
    await tab.resize(width, height);
    await tab.until('the guide, drawn', () => document.querySelector('article') !== null, undefined);
    await tab.picture(resolve(folder, `guide, ${colours}, ${name}.png`));
    expect(await tab.run(() => document.documentElement.scrollWidth - innerWidth, undefined)).toBeLessThanOrEqual(0);
    await tab.close();
  });
});
