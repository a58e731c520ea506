import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Check } from './check';
import { underlines } from './underline';

const only =
  (id: string) =>
  (fixture: { id: string }): string | undefined =>
    fixture.id === id ? undefined : `about ${id}`;

export const feedRecycles: Check = {
  id: 'feed: composer comes and goes',
  notFor: only('feed'),
  run: async (subject) => {
    const { tab } = subject;
    await subject.write('We are thrilled');
    await tab.ask('follow', ['thrilled'], 'fix');
    await tab.page('scrollFeed', 90);
    await underlines(subject, 'thrilled');
    await tab.page('scrollFeed', 6000);
    await subject.eventually('boxes', () => tab.ask('boxes', 'thrilled/0'), []);
    // The feed hears of its scrolling with the next frame.
    await subject.eventually('whether the composer is there', () => tab.page('isThere'), false);
    strictEqual(await tab.ask('replace', { from: 7, to: 15 }, 'glad', 'We are thrilled'), 'refused');
    await tab.ask('stop');
    await tab.page('scrollFeed', 0);
    await subject.eventually(
      'the composer that came back',
      async () => {
        await tab.page('focus');
        return tab.ask('open');
      },
      'textarea',
    );
    await tab.ask('follow', ['thrilled'], 'fix');
    await underlines(subject, 'thrilled');
    await subject.apply('thrilled', 'glad');
  },
};

export const severalAtOnce: Check = {
  id: 'several: each its own',
  notFor: only('several'),
  run: async (subject) => {
    const { tab } = subject;
    await subject.write('We are thrilled');
    await tab.ask('follow', ['thrilled'], 'fix');
    for (const [index, slot] of ['field', 'plain'].entries()) {
      await tab.page('focusOther', index);
      await tab.ask('open', slot);
      await tab.type('So proud and thrilled');
      await tab.ask('follow', ['proud', 'thrilled'], 'fix');
    }
    deepStrictEqual((await tab.probe('painted', 'fix')).length, 5);
    await tab.ask('use', 'main');
    await subject.apply('thrilled', 'glad');
    deepStrictEqual(await tab.page('others'), ['So proud and thrilled', 'So proud and thrilled']);
    await subject.eventually('what is painted', async () => (await tab.probe('painted', 'fix')).length, 4);
  },
};
