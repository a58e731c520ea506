import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Check, Subject } from './check';
import { underlines } from './underline';

const oneLine = ({ breaks }: { breaks: string }): string | undefined => (breaks === 'none' ? 'one line' : undefined);
const plain = ({ chips }: { chips: boolean }): string | undefined => (chips ? undefined : 'plain text');
const chipped = 'Thank you @Anna Okafor for #stroke care, see our page today.';

export const hardBreaks: Check = {
  id: 'hard breaks kept',
  notFor: oneLine,
  run: async (subject) => {
    await subject.write('First thrilled\n\nSecond proud\nThird');
    await subject.apply('thrilled', 'glad');
    await subject.apply('proud', 'moved');
    await subject.holds('First glad\n\nSecond moved\nThird');
    await subject.type('!');
    await subject.holds('First glad\n\nSecond moved!\nThird');
  },
};

export const softBreaks: Check = {
  id: 'soft breaks kept',
  notFor: ({ breaks }) => (breaks === 'both' ? undefined : 'no soft breaks'),
  run: async (subject) => {
    await subject.write('First thrilled\vSecond proud\v\vThird');
    await subject.apply('thrilled', 'glad');
    await subject.apply('proud', 'moved');
    await subject.apply('Third', 'Last');
    await subject.holds('First glad\nSecond moved\n\nLast');
  },
};

export const insertBreaks: Check = {
  id: 'insert line breaks',
  notFor: oneLine,
  run: async (subject) => {
    const text = 'We opened a ward. Call now! Thanks';
    await subject.write(text);
    await subject.apply('Call now!', 'What would help you?\n\nTell us here.');
    await subject.undo();
    await subject.holds(text);
    await subject.apply('Thanks', 'Thanks\nAnna');
    await subject.type('!');
    await subject.holds(`${text}\nAnna!`);
  },
};

export const acrossBreaks: Check = {
  id: 'replace over a break',
  notFor: oneLine,
  run: async (subject) => {
    await subject.write('First thrilled\nSecond proud');
    await subject.apply('thrilled\nSecond', 'and');
    await subject.undo();
    await subject.holds('First thrilled\nSecond proud');
  },
};

const withChips = async (subject: Subject): Promise<string[]> => {
  await subject.tab.page('putChips');
  await subject.holds(chipped);
  const chips = await subject.tab.page<string[]>('chips');
  ok(chips.length >= 2, `mention and link are there: ${JSON.stringify(chips)}`);
  return chips;
};

export const chipsBeside: Check = {
  id: 'mentions, links kept',
  notFor: plain,
  run: async (subject) => {
    const chips = await withChips(subject);
    await subject.apply('Thank you', 'Thanks to');
    await subject.apply('care', 'work');
    await subject.apply('today', 'soon');
    deepStrictEqual(await subject.tab.page('chips'), chips);
    await subject.undo();
    await subject.holds(chipped.replace('Thank you', 'Thanks to').replace('care', 'work'));
    deepStrictEqual(await subject.tab.page('chips'), chips);
  },
};

export const chipsInside: Check = {
  id: 'rewrite around chips',
  notFor: plain,
  run: async (subject) => {
    const chips = await withChips(subject);
    await subject.apply('Thank you @Anna Okafor for', 'Many thanks, @Anna Okafor, for all');
    await subject.apply('care, see our page today.', 'work; have a look at our page soon.');
    deepStrictEqual(await subject.tab.page('chips'), chips);
  },
};

export const chipUnderlined: Check = {
  id: 'underline over chips',
  notFor: plain,
  run: async (subject) => {
    await withChips(subject);
    await subject.tab.ask('follow', ['you @Anna Okafor for', 'see our page'], 'fix');
    await underlines(subject, 'you @Anna Okafor for');
    await underlines(subject, 'see our page');
  },
};

export const composing: Check = {
  id: 'IME not interrupted',
  cannot: (browser) => (browser === 'firefox' ? 'WebDriver BiDi cannot compose characters' : undefined),
  run: async (subject) => {
    const { tab } = subject;
    ok(tab.protocol);
    await subject.write('thrilled ');
    await tab.ask('follow', ['thrilled', 'にほ'], 'fix');
    for (const text of ['に', 'にほ', 'にほん']) {
      await tab.protocol.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await tab.probe('drawn');
      deepStrictEqual(await tab.probe('painted', 'fix'), ['thrilled'], 'marks change while composing');
    }
    await tab.protocol.send('Input.insertText', { text: '日本' });
    await subject.holds('thrilled 日本');
    await subject.type('!');
    await subject.holds('thrilled 日本!');
  },
};

export const longPaste: Check = {
  id: 'paste 5,000 words',
  cannot: (_, { family }) =>
    family === 'codemirror' ? 'CodeMirror keeps only the lines in sight in the page' : undefined,
  run: async (subject) => {
    const { tab } = subject;
    const words = Array.from({ length: 4999 }, (_, index) => (index === 2500 ? 'thrilled' : `word${index % 97}`));
    const text = `${words.join(' ')} proud`;
    await tab.ask('follow', ['thrilled', 'proud'], 'fix');
    await tab.probe('paste', text);
    await subject.holds(text);
    await subject.eventually('what is painted', async () => (await tab.probe('painted', 'fix')).sort(), [
      'proud',
      'thrilled',
    ]);
    await subject.apply('thrilled', 'glad');
    await subject.eventually('what is painted', () => tab.probe('painted', 'fix'), ['proud']);
  },
};

export const selectAllDelete: Check = {
  id: 'select all, delete',
  run: async (subject) => {
    const { tab } = subject;
    await subject.write(subject.fixture.breaks === 'none' ? 'We are thrilled' : 'We are thrilled\nand proud');
    await tab.ask('follow', ['thrilled', 'proud'], 'fix');
    await tab.press('Control+a');
    await subject.settled();
    await tab.press('Delete');
    await subject.holds('');
    await subject.eventually('what is painted', () => tab.probe('painted', 'fix'), []);
    await subject.write('thrilled again');
    await underlines(subject, 'thrilled');
  },
};

export const removed: Check = {
  id: 'composer removed',
  run: async (subject) => {
    const { tab } = subject;
    await subject.write('We are thrilled');
    await tab.ask('follow', ['thrilled'], 'fix');
    await underlines(subject, 'thrilled');
    await tab.probe('removeEditor');
    await subject.eventually('boxes', () => tab.ask('boxes', 'thrilled/0'), []);
    deepStrictEqual(await tab.ask('hit', 100, 140), []);
    strictEqual(await tab.ask('replace', { from: 7, to: 15 }, 'glad', 'We are thrilled'), 'refused');
    await tab.ask('stop');
  },
};

/** 300 characters as a quick typist writes them, underlined all the while. */
export const cadence: Check = {
  id: '300 keys at 25 ms',
  run: async (subject) => {
    const { tab, fixture } = subject;
    const sentence = 'We are thrilled to say how proud our ward is of you all. ';
    const full = sentence.repeat(6).slice(0, 300).trimEnd();
    const text = fixture.breaks === 'none' ? full : full.replace('. We', '.\nWe');
    await tab.ask('follow', ['thrilled', 'proud'], 'fix');
    await tab.type(text, 25);
    await subject.holds(text);
    const painted = (await tab.probe('painted', 'fix')).length;
    strictEqual(painted, text.split(/thrilled|proud/).length - 1);
  },
};
