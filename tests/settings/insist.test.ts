import { expect, test } from 'vitest';
import { insist, onceMade } from '@/utils/settings/insist';

/** Fails so many times, then says how often it was asked. */
function failing(times: number): () => Promise<number> {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= times) throw new Error(`No SW ${asked}`);
    return asked;
  };
}

test.each([
  [0, [], 1],
  [1, [0], 2],
  [2, [0, 0, 0], 3],
])('what fails %i times is done again, with pauses %j', async (times, pauses, attempts) => {
  expect(await insist(failing(times), pauses)).toBe(attempts);
});

test('what goes on failing says why at last', async () => {
  await expect(insist(failing(9), [0, 0])).rejects.toThrow('No SW 3');
});

test('what is made is made once, and what failed is made anew', async () => {
  const made = onceMade(failing(1));
  await expect(made()).rejects.toThrow('No SW 1');
  expect(await Promise.all([made(), made()])).toEqual([2, 2]);
  expect(await made()).toBe(2);
});
