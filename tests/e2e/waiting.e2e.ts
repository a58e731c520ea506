import { expect, test } from 'vitest';
import { setUp } from './setting';

const setting = setUp();

// The waiting of the tests themselves: a switch that was not yet thrown would be blamed on what comes after it.
test('what is waited for is there when the wait ends, also where the page needs a turn to answer', async () => {
  const tab = await setting.page('/plain');
  const answer = await tab.until(
    'the third answer',
    async (wanted) => {
      const { dataset } = document.body;
      dataset.answers = `${dataset.answers ?? ''}I`;
      await Promise.resolve();
      return dataset.answers === wanted && dataset.answers;
    },
    'III',
  );
  expect(answer).toBe('III');
  await tab.close();
});

test('a page that goes to another while it is asked is asked there', async () => {
  const tab = await setting.page('/plain');
  const path = await tab.until(
    'the other page',
    (wanted) => {
      // On its way a tab may show an empty page.
      if (location.pathname === '/plain') location.assign(wanted);
      return location.pathname === wanted && document.readyState === 'complete' && location.pathname;
    },
    '/textarea',
  );
  expect(path).toBe('/textarea');
  await tab.close();
});
