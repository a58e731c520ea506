import type { Look } from '../driver/answer';
import type { SitePage } from '../pages';
import { ask, type Check, expectSame } from './check';

const isPrivate = (kind: string | undefined): boolean => kind === 'message';

/** Found by what every page has, said so, and nothing taken for the post being answered. */
const expectDegraded = ({ expected, found }: Look, { site, byMark }: SitePage): void => {
  const { platform, degraded, context, author } = found ?? {};
  expectSame(
    'composer',
    { platform, degraded, context, author },
    {
      // Where only marks told the site, a page without them is any page.
      platform: byMark ? 'generic' : site,
      degraded: byMark ? undefined : true,
      context: undefined,
      author: undefined,
    },
  );
  expectSame('private', isPrivate(found?.kind), isPrivate(expected.kind));
};

export const rebuilt: Check = {
  spoils: true,
  name: 'page rebuilt: still found, and says so',
  notFor: ({ onlyByRule }) => onlyByRule,
  async run({ boxes, page }) {
    for (const frame of new Set(boxes.map((box) => box.frame))) await ask(frame, 'rebuild', 'everything');
    for (const box of boxes) expectDegraded(await box.look(), page);
  },
};

export const postLost: Check = {
  spoils: true,
  name: 'posts rebuilt: no other post is taken instead',
  async run({ boxes, page }) {
    for (const frame of new Set(boxes.map((box) => box.frame))) await ask(frame, 'rebuild', 'posts');
    for (const box of boxes) {
      const { expected, found } = await box.look();
      const { context, author, platform } = found ?? {};
      expectSame(
        'composer',
        { platform, context, author },
        { platform: page.site, context: undefined, author: undefined },
      );
      expectSame('private', isPrivate(found?.kind), isPrivate(expected.kind));
      if (expected.text !== null) expectSame('degraded', found?.degraded, true);
    }
  },
};

const optOuts = [
  ['data-gramm', 'false'],
  ['data-enable-grammarly', 'false'],
  ['data-bedside', 'off'],
] as const;

export const optedOut: Check = {
  name: 'opted out: left alone',
  async run({ boxes }) {
    for (const { frame, index, look } of boxes) {
      for (const [name, value] of optOuts) {
        await ask(frame, 'set', index, name, value);
        expectSame(name, (await look()).found, null);
        await ask(frame, 'unset', index, name);
      }
      await ask(frame, 'set', index, 'spellcheck', 'false');
      expectSame('spellcheck', (await look()).found !== null, true);
      await ask(frame, 'unset', index, 'spellcheck');
    }
  },
};
