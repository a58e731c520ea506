import { describe, expect, test } from 'vitest';
import type { Tab } from './browsers/tab';
import { sees, seesNot, seesNoUnderline, seesUnderline, writeIn } from './page';
import { setUp } from './setting';

const setting = setUp();

interface ExtensionApi {
  readonly tabs: { query(question: { url: string }): Promise<{ id?: number }[]> };
}

/** The popup in a tab of its own, about the first tab of a site. */
async function openPopup(host = 'x.com'): Promise<Tab> {
  const finder = await setting.browser.open(setting.browser.extensionPage('options.html'));
  const id = await finder.run(async (url) => {
    // Pages of the extension have its powers; the browsers only call them by two names.
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const [tab] = (await (browser ?? chrome)?.tabs.query({ url })) ?? [];
    return tab?.id;
  }, `https://${host}/*`);
  await finder.close();
  return setting.browser.open(setting.browser.extensionPage(`popup.html?tab=${id}`));
}

async function clickIn(tab: Tab, selector: string): Promise<void> {
  await tab.until(
    selector,
    (wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    },
    selector,
  );
}

/** Presses Tab until the focus is on `last`; gives the names of all stops on the way. */
async function walk(tab: Tab, last: RegExp): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    await tab.press('Tab');
    const stop = await tab.run(() => {
      const focus = document.activeElement;
      const label = focus?.closest('label')?.textContent ?? focus?.textContent ?? '';
      return focus === document.body ? 'out' : `${focus?.className} ${label}`.trim();
    }, undefined);
    if (stop === 'out' || stops.includes(stop)) break;
    stops.push(stop);
    if (last.test(stop)) break;
  }
  return stops;
}

describe('The popup', () => {
  test('shows the draft in the tab as it grows: label, receipt, findings, strengths', async () => {
    const page = await setting.page('/textarea');
    await writeIn(page, '#box');
    await seesUnderline(page, 'award-winning');
    const popup = await openPopup();
    const text = await popup.until('the draft', () => document.querySelector('[data-draft]')?.textContent, undefined);
    expect(text).toContain('“award-winning”');
    expect(text).toContain('What works already');
    await page.front();
    await page.type('Only a few spots left, act now! ');
    await popup.front();
    await popup.until(
      'the new words',
      () => document.querySelector('[data-draft]')?.textContent?.includes('act now'),
      undefined,
    );
    await popup.close();
    await page.close();
  });

  test('a click in its list selects the words in the page', async () => {
    const page = await setting.page('/textarea');
    await writeIn(page, '#box');
    await seesUnderline(page, 'award-winning');
    const popup = await openPopup();
    await popup.until(
      'the finding in the list',
      () => {
        const notes = [...document.querySelectorAll<HTMLElement>('.note')];
        const note = notes.find((one) => one.textContent?.includes('“award-winning”'));
        note?.click();
        return note !== undefined;
      },
      undefined,
    );
    await page.until(
      'the words selected',
      () => {
        const box = document.querySelector('textarea');
        return box?.value.slice(box.selectionStart, box.selectionEnd) === 'award-winning';
      },
      undefined,
    );
    await popup.close();
    await page.close();
  });

  test('is walked with Tab alone, each stop with a name, and a note opens with Enter', async () => {
    const page = await setting.page('/textarea');
    await writeIn(page, '#box');
    await seesUnderline(page, 'award-winning');
    const popup = await openPopup();
    await popup.until('the draft', () => document.querySelector('[data-draft]'), undefined);
    const stops = await walk(popup, /award-winning/u);
    await popup.press('Enter');
    await page.until(
      'words selected',
      () => {
        const box = document.querySelector('textarea');
        return box && box.selectionEnd > box.selectionStart;
      },
      undefined,
    );
    await popup.front();
    // Past the last stop the focus is the browser's own, where a driver's keys do not go: nothing comes after that.
    stops.push(...(await walk(popup, /Settings/u)));
    for (const wanted of [/x\.com/u, /award-winning/u, /Pause/u, /Practi[cs]e/u, /Settings/u])
      expect(stops.join('\n')).toMatch(wanted);
    await popup.close();
    await page.close();
  });

  test('turns the coach off on this site and on again, with the page open', async () => {
    const page = await setting.page('/textarea');
    await writeIn(page, '#box');
    await seesUnderline(page, 'award-winning');
    const popup = await openPopup();
    await clickIn(popup, '.site input');
    await page.front();
    await seesNoUnderline(page, 'award-winning');
    await seesNot(page, '.badge');
    await popup.front();
    await clickIn(popup, '.site input');
    await page.front();
    await seesUnderline(page, 'award-winning');
    await sees(page, '.badge');
    await popup.close();
    await page.close();
  });

  test('pauses everywhere, and goes on again', async () => {
    const page = await setting.page('/rich');
    await writeIn(page, '#rich');
    await seesUnderline(page, 'award-winning');
    const popup = await openPopup();
    await clickIn(popup, '[data-do=pause]');
    await page.front();
    await seesNoUnderline(page, 'award-winning');
    const other = await setting.page('/textarea', 'www.facebook.com');
    await writeIn(other, '#box');
    await seesNoUnderline(other, 'award-winning');
    await popup.front();
    await clickIn(popup, '[data-do=resume]');
    await page.front();
    await seesUnderline(page, 'award-winning');
    await popup.close();
    await other.close();
    await page.close();
  });
});
