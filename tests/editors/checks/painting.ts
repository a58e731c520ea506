import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Check, Subject } from './check';
import { linesOf, showsOnScreen, underlines } from './underline';

const short = 'We are thrilled and proud';

const begin = async (subject: Subject, text = short): Promise<void> => {
  await subject.write(text);
  await subject.tab.ask('follow', ['thrilled', 'proud'], 'fix');
  await underlines(subject, 'thrilled');
};

const onOneLine = (fixture: { breaks: string }): string | undefined =>
  fixture.breaks === 'none' ? 'one line' : undefined;

export const whileTyping: Check = {
  id: 'underline: typing',
  run: async (subject) => {
    await subject.tab.ask('follow', ['thrilled', 'proud'], 'fix');
    await subject.write(short);
    await underlines(subject, 'thrilled');
    await underlines(subject, 'proud');
    await subject.press('Home');
    await subject.type('Oh, ');
    await subject.holds(`Oh, ${short}`);
    await underlines(subject, 'thrilled');
    await underlines(subject, 'proud');
    deepStrictEqual((await subject.tab.probe('painted', 'fix')).sort(), ['proud', 'thrilled']);
  },
};

export const onScreen: Check = {
  id: 'underline: on screen',
  run: async (subject) => {
    await subject.write(short);
    await showsOnScreen(subject, 'thrilled');
  },
};

export const onDarkPage: Check = {
  id: 'underline: dark page',
  run: async (subject) => {
    for (const [property, value] of [
      ['background', '#111318'],
      ['color', '#e8e6e3'],
      ['color-scheme', 'dark'],
    ] as const)
      await subject.tab.probe('style', property, value);
    await subject.write(short);
    await showsOnScreen(subject, 'thrilled');
  },
};

export const inForcedColours: Check = {
  id: 'underline: forced colours',
  cannot: (browser) =>
    browser === 'firefox' ? 'forced colours are a setting of the whole browser, not of a page' : undefined,
  run: async (subject) => {
    await subject.tab.forceColours?.();
    await subject.write(short);
    // A caret cannot be made unseen in forced colours: it goes where the mark is.
    for (let count = 0; count < ' and proud'.length + 2; count += 1) await subject.press('ArrowLeft');
    await subject.settled();
    await showsOnScreen(subject, 'thrilled');
  },
};

export const whenScrolled: Check = {
  id: 'underline: scrolling',
  run: async (subject) => {
    const { tab, fixture } = subject;
    const line = 'a line to fill the box with';
    const filler =
      fixture.breaks === 'none' ? `${line} ${line} ${line}` : Array.from({ length: 9 }, () => line).join('\n');
    await begin(subject, `${filler} thrilled`);
    await tab.probe('scrollPage', 60);
    await underlines(subject, 'thrilled');
    await tab.press(fixture.breaks === 'none' ? 'Home' : 'Control+Home');
    await tab.probe('scrollEditor', 0);
    await tab.probe('drawn');
    const hidden = await tab.ask('boxes', 'thrilled/0');
    const editor = await tab.probe('boxOfEditor');
    ok(
      hidden.every(({ top, bottom }) => top >= editor.top - 1 && bottom <= editor.bottom + 1),
      'a box reaches out of the editor',
    );
    await tab.press(fixture.breaks === 'none' ? 'End' : 'Control+End');
    await tab.probe('scrollEditor', 100_000);
    await underlines(subject, 'thrilled');
  },
};

export const outOfSight: Check = {
  id: 'underline: out of sight',
  notFor: ({ id, breaks, field, family }) =>
    (field && 'painted in its mirror') ||
    (id === 'plaintext-only' && 'all of its text stands in one element') ||
    (breaks === 'none' ? 'one line' : undefined) ||
    (family === 'codemirror' ? 'CodeMirror keeps only the lines in sight in the page' : undefined),
  run: async (subject) => {
    const { tab } = subject;
    const painted = async (): Promise<readonly string[]> => (await tab.probe('painted', 'fix')).sort();
    await tab.ask('follow', ['thrilled', 'proud'], 'fix');
    // The first line may stand in the editor itself, which is always in sight.
    await subject.write(`First\nthrilled${'\n'.repeat(60)}proud`);
    await subject.eventually('what is painted at the end', painted, ['proud']);
    await subject.press('Control+Home');
    await subject.eventually('what is painted at the beginning', painted, ['thrilled']);
    await underlines(subject, 'thrilled');
    await subject.press('Control+End');
    await subject.eventually('what is painted back at the end', painted, ['proud']);
    await underlines(subject, 'proud');
  },
};

export const whenResized: Check = {
  id: 'underline: resizing',
  run: async (subject) => {
    const text = 'It is with joy that we say how thrilled';
    await subject.write(subject.fixture.breaks === 'none' ? 'So thrilled' : text);
    await subject.tab.ask('follow', ['thrilled'], 'fix');
    for (const width of ['230px', '150px', '420px']) {
      await subject.tab.probe('styleBox', 'width', width);
      // A narrower box has more lines than it shows, and stands lower in a narrower feed; the words are on the last line.
      await subject.tab.probe('intoView');
      await subject.tab.probe('scrollEditor', 100_000);
      await underlines(subject, 'thrilled');
    }
    await subject.tab.resize(420, 700);
    await subject.tab.probe('intoView');
    await underlines(subject, 'thrilled');
  },
};

export const whenZoomed: Check = {
  id: 'underline: zoom 200 %',
  run: async (subject) => {
    await begin(subject);
    await subject.tab.probe('styleBox', 'width', '230px');
    await subject.tab.resize(400, 350, 2);
    await subject.tab.probe('intoView');
    await underlines(subject, 'thrilled');
    await subject.tab.resize(800, 700);
    await subject.tab.probe('style', 'zoom', '2');
    await subject.tab.probe('intoView');
    await underlines(subject, 'thrilled');
    await underlines(subject, 'proud');
  },
};

export const whenWrapped: Check = {
  id: 'underline: wrapping',
  notFor: onOneLine,
  run: async (subject) => {
    const phrase = 'so very thrilled and so very proud of every one of the nurses here';
    await subject.write(`We are ${phrase} today`);
    await subject.tab.probe('styleBox', 'width', '260px');
    await subject.tab.ask('follow', [phrase], 'fix');
    await underlines(subject, phrase);
    ok((await linesOf(subject, phrase)) > 1, 'the phrase runs over one line only');
  },
};

export const whenRestyled: Check = {
  id: 'underline: font change',
  run: async (subject) => {
    await begin(subject);
    for (const [property, value] of [
      ['font-size', '23px'],
      ['font-family', 'monospace'],
      ['letter-spacing', '2px'],
    ] as const) {
      await subject.tab.probe('style', property, value);
      await underlines(subject, 'thrilled');
    }
  },
};

export const rightToLeft: Check = {
  id: 'underline: right to left',
  run: async (subject) => {
    await subject.tab.probe('setDirection', 'rtl');
    await subject.write('שלום לכולם, אנחנו נרגשים מאוד היום');
    await subject.tab.ask('follow', ['נרגשים'], 'fix');
    await underlines(subject, 'נרגשים');
    const after = await subject.apply('נרגשים', 'שמחים');
    await subject.type('!');
    await subject.holds(after.replace('שמחים', 'שמחים!'));
  },
};

export const whenMoved: Check = {
  id: 'underline: page moves',
  run: async (subject) => {
    await begin(subject);
    await subject.tab.probe('style', 'padding-top', '90px');
    await underlines(subject, 'thrilled');
    await subject.tab.probe('styleBox', 'transform', 'translate(30px, 20px)');
    await underlines(subject, 'thrilled');
  },
};

export const underMenu: Check = {
  id: 'underline: under a menu',
  notFor: ({ field }) => (field ? 'painted in its mirror' : undefined),
  run: async (subject) => {
    const { tab } = subject;
    await begin(subject, 'We are thrilled and proud ');
    await tab.probe('cover', true);
    await subject.type('so');
    await subject.eventually('lines over the menu', () => tab.probe('drawnLines'), []);
    await tab.probe('cover', false);
    await subject.type('so');
    await underlines(subject, 'thrilled');
  },
};

export const hits: Check = {
  id: 'hit test',
  run: async (subject) => {
    const { tab } = subject;
    await begin(subject);
    const [box] = await tab.ask('boxes', 'proud/0');
    ok(box);
    const middle = (box.top + box.bottom) / 2;
    deepStrictEqual(await tab.ask('hit', (box.left + box.right) / 2, middle), ['proud/0']);
    deepStrictEqual(await tab.ask('hit', box.left - 4, middle), []);
    deepStrictEqual(await tab.ask('hit', 2, 2), []);
  },
};

export const nothingInside: Check = {
  id: 'no node inside',
  run: async (subject) => {
    const { tab } = subject;
    await subject.write(short);
    await tab.probe('watchNodes');
    await tab.ask('follow', ['thrilled', 'proud'], 'fix');
    await underlines(subject, 'thrilled');
    await tab.ask('paint', []);
    await tab.ask('paint', [{ id: 'one', style: 'active', from: 0, to: 6 }]);
    strictEqual(await tab.probe('nodeChanges'), 0);
  },
};

export const leavesNothing: Check = {
  id: 'leaves nothing',
  run: async (subject) => {
    const { tab } = subject;
    await subject.write(short);
    await tab.ask('stop');
    const before = { page: await tab.probe('written'), alive: await tab.ask('alive') };
    strictEqual(await tab.ask('open'), subject.fixture.family);
    await tab.ask('follow', ['thrilled', 'proud'], 'fix');
    await underlines(subject, 'thrilled');
    await tab.ask('stop');
    strictEqual(await tab.probe('written'), before.page);
    deepStrictEqual(await tab.ask('alive'), before.alive);
  },
};

export const focusStays: Check = {
  id: 'focus stays',
  run: async (subject) => {
    const { tab } = subject;
    await begin(subject);
    const caret = await subject.caret();
    await tab.ask('paint', [{ id: 'one', style: 'hold', from: 0, to: 6 }]);
    deepStrictEqual(await subject.caret(), caret);
    await subject.write('!');
  },
};
