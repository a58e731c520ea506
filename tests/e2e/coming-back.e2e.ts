import { expect, test } from 'vitest';
import { focusBox, seesUnderline, textOf, writeIn } from './page';
import { browserName, setUp } from './setting';

const setting = setUp({ keepsPages: true });

test.runIf(browserName === 'chromium')('a draft goes on being read on a page somebody comes back to', async () => {
  const tab = await setting.page('/textarea');
  await writeIn(tab, '#box', 'Meet our award-winning team. ');
  await seesUnderline(tab, 'award-winning');
  const watchReturn = () => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'kept' : 'loaded';
    });
  };
  await tab.run(watchReturn, undefined);
  await tab.goto('https://x.com/plain');
  await tab.back();
  // Otherwise this test would say nothing.
  await tab.until('the very page that was left', () => document.title === 'kept', undefined);
  await focusBox(tab, '#box');
  await tab.type('Book now! ', 5);
  await seesUnderline(tab, 'Book now');
  expect(await textOf(tab, '#box')).toBe('Meet our award-winning team. Book now! ');
  await tab.close();
});
