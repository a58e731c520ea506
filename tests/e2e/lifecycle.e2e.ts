import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/tab';
import { focusBox, salesy, sees, seesNot, seesUnderline, textOf, writeIn } from './page';
import { browserName, setUp } from './setting';

const setting = setUp();

/** Everything in the page that a script could have left something in; what was typed into boxes is the person's own. */
function wholePage(tab: Tab): Promise<string> {
  return tab.run(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('A page has a root element.');
    for (const box of copy.querySelectorAll('[contenteditable]')) box.textContent = '';
    const marks = [...CSS.highlights.keys()].filter((name) => name.startsWith('bedside')).join();
    const sheets = document.adoptedStyleSheets.length;
    return `${copy.outerHTML}\n${marks}\n${sheets}`;
  }, undefined);
}

describe('A page is left as it was found', () => {
  afterEach(() => pause(false));

  test.each([
    ['/textarea', '#box'],
    ['/rich', '#rich'],
    ['/shadow', '.rich'],
  ])('%s, when the coach is switched off', async (path, box) => {
    const tab = await setting.page(path);
    const before = await wholePage(tab);
    await writeIn(tab, box);
    await seesUnderline(tab, 'award-winning');
    for (let key = 0; key < salesy.length; key += 1) await tab.press('Backspace');
    await seesNot(tab, '.badge');
    await tab.type('Book now!', 5);
    await seesUnderline(tab, 'Book now');
    for (let key = 0; key < 'Book now!'.length; key += 1) await tab.press('Backspace');
    await pause(true);
    await tab.front();
    await tab.until('our element gone', () => document.querySelector('bedside-manner') === null, undefined);
    expect(await wholePage(tab)).toBe(before);
    await tab.close();
  });

  test('nothing is ever put inside the box', async () => {
    const tab = await setting.page('/rich');
    await writeIn(tab, '#rich');
    await seesUnderline(tab, 'award-winning');
    const inside = await tab.run(() => document.querySelector('#rich')?.innerHTML, undefined);
    expect(
      inside
        ?.replaceAll('&nbsp;', ' ')
        .replace(/<br\/?>$/u, '')
        .trim(),
    ).toBe(salesy.trim());
    await tab.close();
  });

  test('a page nobody writes in gets nothing at all', async () => {
    const tab = await setting.page('/plain');
    await tab.click(200, 80);
    expect(
      await tab.run(() => document.querySelector('bedside-manner, bedside-mirror, bedside-lines'), undefined),
    ).toBeNull();
    await tab.close();
  });
});

describe.runIf(browserName === 'chromium')('The background may stop at any moment', () => {
  test('a draft goes on being read when it does', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box', 'Meet our award-winning team. ');
    await seesUnderline(tab, 'award-winning');
    await setting.browser.stopBackground();
    await tab.front();
    await tab.type('Book now! ', 5);
    await seesUnderline(tab, 'Book now');
    await setting.browser.stopBackground();
    await tab.front();
    await tab.press('Alt+Shift+KeyB');
    await sees(tab, '.card');
    expect(await textOf(tab, '#box')).toBe('Meet our award-winning team. Book now! ');
    await tab.close();
  });

  test('it stops in the middle of typing, and not a letter or a line is lost', async () => {
    const tab = await setting.page('/rich');
    await focusBox(tab, '#rich');
    const typing = tab.type(salesy, 40);
    await setting.browser.stopBackground();
    await tab.front();
    await typing;
    await seesUnderline(tab, 'award-winning');
    await seesUnderline(tab, 'Book now');
    expect((await textOf(tab, '#rich')).trim()).toBe(salesy.trim());
    await tab.close();
  });
});

async function pause(on: boolean): Promise<void> {
  const options = await setting.browser.open(setting.browser.extensionPage('options.html'));
  await options.until(
    'the switch that pauses, and what it stored',
    async (wanted) => {
      const labels = [...document.querySelectorAll('label.switch')];
      const input = labels.find((label) => label.textContent?.includes('Pause'))?.querySelector('input');
      if (input && input.checked !== wanted) input.click();
      const { chrome } = globalThis as unknown as WithStorage;
      // What was never switched is not stored.
      const stored = JSON.stringify(await chrome.storage.local.get());
      return input?.checked === wanted && stored.includes('"paused":true') === wanted;
    },
    on,
  );
  await options.close();
}

/** The part of the browser's interface this uses in a page of the extension. */
interface WithStorage {
  readonly chrome: { readonly storage: { readonly local: { get(): Promise<unknown> } } };
}
