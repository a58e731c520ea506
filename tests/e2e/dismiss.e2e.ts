import { describe, expect, test } from 'vitest';
import type { Tab } from './browsers/tab';
import { clickOurs, placeOf, sees, seesNoUnderline, seesUnderline, writeIn } from './page';
import { setUp } from './setting';

const setting = setUp();

const text = 'Meet our award-winning team. Our world-class ward is open to you. ';

async function openCardAt(tab: Tab, words: string): Promise<void> {
  const { x, y } = await placeOf(tab, words);
  await tab.click(x, y);
  await sees(tab, '.card');
}

async function dismiss(tab: Tab, words: string, reach: string): Promise<void> {
  await openCardAt(tab, words);
  await clickOurs(tab, '[data-do=dismiss]');
  await clickOurs(tab, `[data-reach=${reach}]`);
  await sees(tab, '[data-do=undo]');
}

describe('Setting a finding aside', () => {
  test('here: it goes in this draft alone, and Undo in the card brings it back', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box', text);
    await seesUnderline(tab, 'world-class');
    await dismiss(tab, 'award-winning', 'here');
    await seesNoUnderline(tab, 'award-winning');
    await seesUnderline(tab, 'world-class');
    await clickOurs(tab, '[data-do=undo]');
    await seesUnderline(tab, 'award-winning');
    await tab.close();
  });

  test('this phrase: it goes in every draft, stands in the settings, and Undo there brings it back', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box', text);
    await dismiss(tab, 'award-winning', 'phrase');
    await seesNoUnderline(tab, 'award-winning');
    const other = await setting.page('/rich');
    await writeIn(other, '#rich', text);
    await seesUnderline(other, 'world-class');
    await seesNoUnderline(other, 'award-winning');
    await other.close();

    const options = await setting.browser.open(setting.browser.extensionPage('options.html'));
    await undoInSettings(options, 'award-winning');
    await tab.front();
    await seesUnderline(tab, 'award-winning');
    await options.close();
    await tab.close();
  });

  test('this kind: all of its kind go, and Undo in the card brings them back', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box', text);
    await dismiss(tab, 'award-winning', 'category');
    await seesNoUnderline(tab, 'award-winning');
    await seesNoUnderline(tab, 'world-class');
    await clickOurs(tab, '[data-do=undo]');
    await seesUnderline(tab, 'world-class');
    await tab.close();
  });

  test('what is set aside in an open draft stands in the settings, and Undo there reaches the page', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box', text);
    await dismiss(tab, 'world-class', 'here');
    await seesNoUnderline(tab, 'world-class');
    const options = await setting.browser.open(setting.browser.extensionPage('options.html'));
    await undoInSettings(options, 'world-class');
    await tab.front();
    await seesUnderline(tab, 'world-class');
    await options.close();
    await tab.close();
  });
});

async function undoInSettings(options: Tab, phrase: string): Promise<void> {
  await options.until(
    `«${phrase}» in the settings`,
    (wanted) => {
      const rows = [...document.querySelectorAll('[data-section=set-aside] li')];
      const button = rows.find((row) => row.textContent?.includes(wanted))?.querySelector('button');
      button?.click();
      return button;
    },
    phrase,
  );
  const rows = await options.until(
    'the row to go',
    (wanted) => {
      const section = document.querySelector('[data-section=set-aside]');
      return section && !section.textContent?.includes(wanted)
        ? { left: section.querySelectorAll('li').length }
        : undefined;
    },
    phrase,
  );
  expect(rows.left).toBeGreaterThanOrEqual(0);
}
