import { describe, expect, test } from 'vitest';
import { createMailbox } from '@/utils/messages/mailbox';

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
};

describe('A mailbox', () => {
  test('hands out what came before anybody read, in order', async () => {
    const mailbox = createMailbox<number>();
    for (const value of [1, 2, 3]) mailbox.put(value);
    mailbox.close();
    expect(await all(mailbox)).toEqual([1, 2, 3]);
  });

  test('hands out what comes while somebody waits', async () => {
    const mailbox = createMailbox<string>();
    const reading = all(mailbox);
    mailbox.put('one');
    await Promise.resolve();
    mailbox.put('two');
    mailbox.close();
    expect(await reading).toEqual(['one', 'two']);
  });

  test('takes nothing more once it is closed', async () => {
    const mailbox = createMailbox<number>();
    mailbox.close();
    mailbox.put(1);
    expect(await all(mailbox)).toEqual([]);
  });
});
