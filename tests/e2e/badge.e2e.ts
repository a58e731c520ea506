import { describe, expect, test } from 'vitest';
import type { Tab } from './browsers/tab';
import { clickOurs, type Shown, salesy, says, sees, seesNot, seesUnderline, writeIn } from './page';
import { setUp } from './setting';

const setting = setUp();

async function written(path: string, box: string): Promise<Tab> {
  const tab = await setting.page(path);
  await writeIn(tab, box);
  await seesUnderline(tab, 'award-winning');
  return tab;
}

function boxOf(tab: Tab, selector: string): Promise<Shown['box']> {
  return tab.run((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`There is no ${wanted} on this page.`);
    // Of a heading the words count, not the empty end of its line.
    const range = document.createRange();
    range.selectNodeContents(element);
    const { x, y, width, height } = (element.localName === 'h1' ? range : element).getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}

function overlap(one: Shown['box'], other: Shown['box']): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

describe('The badge', () => {
  test.each([
    [1280, 800],
    [660, 700],
    [400, 700],
  ])('in a window %i wide covers neither the box, nor the button that sends, nor a heading', async (width, height) => {
    const tab = await setting.page('/textarea');
    await tab.resize(width, height);
    await writeIn(tab, '#box');
    const { box } = await sees(tab, '.badge');
    for (const selector of ['#box', '#send', 'h1']) expect(overlap(box, await boxOf(tab, selector))).toBe(false);
    await tab.close();
  });

  test('says the label and the count in words, and opens the receipt with what works first', async () => {
    const tab = await written('/textarea', '#box');
    await says(tab, '.badge.broadcast', `${salesy.length} of 280`);
    const badge = await sees(tab, '.badge.broadcast');
    expect(badge.label).toMatch(/Broadcast, \d+ things? to look at/u);
    await clickOurs(tab, '.badge');
    await says(tab, '.panel', '“award-winning”');
    const { text } = await sees(tab, '.panel');
    expect(text.indexOf('What works already')).toBeLessThan(text.indexOf('What stands in its way'));
    await tab.press('Escape');
    await tab.click(5, 5);
    await seesNot(tab, '.panel');
    await tab.close();
  });

  test('a click in the list goes to the words and opens their card', async () => {
    const tab = await written('/textarea', '#box');
    await clickOurs(tab, '.badge');
    await clickOurs(tab, '.panel .note.fix');
    await sees(tab, '.card');
    const selected = await tab.run(() => {
      const box = document.querySelector('textarea');
      return box?.value.slice(box.selectionStart, box.selectionEnd);
    }, undefined);
    expect(['award-winning', 'Book now', 'Book now!']).toContain(selected);
    await tab.close();
  });

  test('stays where it is dragged, on the next page too, and a drag opens nothing', async () => {
    const tab = await written('/textarea', '#box');
    const { box } = await sees(tab, '.badge');
    const start = { x: box.x + 20, y: box.y + box.height / 2 };
    await tab.drag(start, { x: start.x - 60, y: start.y + 200 });
    const moved = await tab.until(
      'the badge in its new place',
      (before) => {
        const badge = document.querySelector('bedside-manner')?.shadowRoot?.querySelector('.badge');
        const now = badge?.getBoundingClientRect();
        return now && now.y > before + 150 ? { x: now.x, y: now.y } : undefined;
      },
      box.y,
    );
    await seesNot(tab, '.panel');
    await tab.close();

    const next = await written('/textarea', '#box');
    const again = (await sees(next, '.badge')).box;
    expect(Math.abs(again.x - moved.x)).toBeLessThan(3);
    expect(Math.abs(again.y - moved.y)).toBeLessThan(3);
    await next.close();
  });

  test('goes back to its own place, and the next page is coached as before', async () => {
    const tab = await written('/textarea', '#box');
    await clickOurs(tab, '.badge');
    await clickOurs(tab, '[data-do=badge-back]');
    await tab.close();
    // Lines come only where the site is still on.
    const next = await written('/textarea', '#box');
    const { box } = await sees(next, '.badge');
    expect(overlap(box, await boxOf(next, '#box'))).toBe(false);
    await next.close();
  });

  test('can be hidden, and shown again in the settings', async () => {
    const tab = await written('/textarea', '#box');
    await clickOurs(tab, '.badge');
    await clickOurs(tab, '[data-do=hide-badge]');
    await seesNot(tab, '.badge');
    const options = await setting.browser.open(setting.browser.extensionPage('options.html'));
    await options.until(
      'the switch of the badge',
      () => {
        const labels = [...document.querySelectorAll('label.switch')];
        const input = labels.find((label) => label.textContent?.includes('badge'))?.querySelector('input');
        input?.click();
        return input;
      },
      undefined,
    );
    await tab.front();
    await sees(tab, '.badge');
    await options.close();
    await tab.close();
  });
});
