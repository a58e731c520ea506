import type { Look } from '../driver/answer';
import { ask, type Box, type Check, expectSame } from './check';

const kinds: Record<string, object> = {
  'post-title': { kind: 'post', part: 'title' },
  // Reddit's Markdown box on the page for a new post.
  any: { kind: 'post' },
};

/** The box is found, and it is known what is written in it. */
export const expectFound = ({ expected, found }: Look, site: string): void => {
  if (expected.kind === 'none') {
    expectSame('composer', found, null);
    return;
  }
  const { kind, part, platform, isTarget, degraded } = found ?? {};
  const asked = kinds[expected.kind] ?? { kind: expected.kind };
  const isLost = expected.kind === 'reply' && expected.text === null && expected.to === undefined && degraded;
  expectSame(
    'composer',
    { kind, part, platform, isTarget, degraded: isLost ? undefined : degraded },
    {
      ...{ kind: undefined, part: undefined },
      ...asked,
      platform: site,
      isTarget: true,
      degraded: undefined,
    },
  );
  if (expected.to) expectSame('answers', found?.answers, expected.to === 'video' ? 'post' : expected.to);
};

/** The post being answered is read whole and clean; where none is answered, none is read. */
export const expectPost = ({ expected, found }: Look, known: Box['known']): void => {
  expectSame('author', found?.author ?? null, expected.author);
  const text = found?.context ?? null;
  if (expected.text === null || !text?.includes(expected.text)) expectSame('text', text, expected.text);
  if (known.text !== undefined) expectSame('text', text, known.text);
};

export const found: Check = {
  name: 'found, and told what it is',
  async run({ boxes, page }) {
    for (const box of boxes) expectFound(await box.look(), page.site);
  },
};

export const answered: Check = {
  name: 'reads the post being answered',
  async run({ boxes }) {
    for (const box of boxes) expectPost(await box.look(), box.known);
  },
};

export const limit: Check = {
  name: 'limit, counted as the site counts',
  async run({ boxes }) {
    for (const { look, known } of boxes) {
      const { found: composer } = await look();
      expectSame('limit', composer?.limit, known.limit);
      expectSame('length', composer?.length, known.length);
    }
  },
};

export const mounted: Check = {
  spoils: true,
  name: 'the same with the real editor, written in',
  async run({ boxes, page, tab, scripts }) {
    for (const frame of new Set(boxes.map((box) => box.frame))) {
      await frame.run(scripts.mount);
      await ask(frame, 'mountAll');
    }
    for (const box of boxes) {
      expectSame('focus', await ask(box.frame, 'focus', box.index), true);
      await tab.type('q');
      await ask(box.frame, 'holds', box.index, 'q');
      expectFound(await box.look(), page.site);
      expectPost(await box.look(), box.known);
    }
  },
};
