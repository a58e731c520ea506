import { describe, expect, test } from 'vitest';
import { seesNoUnderline, seesUnderline, textOf, writeIn } from './page';
import { browserName, setUp } from './setting';

const setting = setUp();

describe.runIf(browserName === 'chromium')('The extension comes new while somebody writes', () => {
  test('the old script falls silent, the new one takes over, the draft is untouched', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box', 'Meet our award-winning team. ');
    await seesUnderline(tab, 'award-winning');
    await setting.browser.reloadExtension();
    await tab.front();
    await tab.type('Book now! ', 5);
    await seesUnderline(tab, 'Book now');
    await seesUnderline(tab, 'award-winning');
    const hosts = await tab.run(() => document.querySelectorAll('bedside-manner').length, undefined);
    expect(hosts).toBe(1);
    expect(await textOf(tab, '#box')).toBe('Meet our award-winning team. Book now! ');
    await tab.close();
  });
});

describe.runIf(browserName === 'chromium')('The extension is switched off in the browser', () => {
  test('nothing of it is left in the page, and switched on again it comes back without a reload', async () => {
    const tab = await setting.page('/textarea');
    await writeIn(tab, '#box', 'Meet our award-winning team. ');
    await seesUnderline(tab, 'award-winning');
    await setting.browser.setEnabled(false);
    await tab.front();
    await seesNoUnderline(tab, 'award-winning');
    const left = await tab.run(
      () => document.querySelectorAll('bedside-manner, bedside-mirror, bedside-lines').length,
      undefined,
    );
    expect(left).toBe(0);
    await setting.browser.setEnabled(true);
    await tab.front();
    await seesUnderline(tab, 'award-winning');
    expect(await textOf(tab, '#box')).toBe('Meet our award-winning team. ');
    await tab.close();
  });
});
