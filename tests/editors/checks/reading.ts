import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Check } from './check';

const emoji = 'Thanks 👩🏽‍⚕️ and 🏳️‍🌈 from 🇬🇧: we are thrilled 🎉 today';
const combining = 'Café in São Paulo: e\u0301toile, n\u0303, thrilled a\u0308 today';

export const detect: Check = {
  id: 'detect',
  run: async ({ tab, fixture }) => strictEqual(await tab.ask('open'), fixture.family),
};

export const read: Check = {
  id: 'read',
  run: async (subject) => {
    const { breaks } = subject.fixture;
    const hard = 'We are thrilled.\n\nOur ward  has two spaces.\nLast line';
    await subject.write(
      breaks === 'none' ? 'We are  thrilled today.' : breaks === 'both' ? `${hard}\vsoft\v\vsofter` : hard,
    );
  },
};

export const readEmpty: Check = {
  id: 'read empty',
  run: async (subject) => {
    await subject.holds('');
    await subject.write('W');
    await subject.press('Backspace');
    await subject.holds('');
  },
};

export const readTrailingBreak: Check = {
  id: 'read last break',
  notFor: ({ breaks }) => (breaks === 'none' ? 'one line' : undefined),
  run: async (subject) => {
    await subject.write('We are thrilled\n');
    await subject.write('\n');
    await subject.write('x');
    if (subject.fixture.breaks === 'both') await subject.write('\v');
  },
};

export const caretRead: Check = {
  id: 'read caret',
  run: async (subject) => {
    const { tab } = subject;
    await subject.write('We are thrilled');
    deepStrictEqual(await subject.caret(), { from: 15, to: 15 });
    for (let count = 0; count < 3; count += 1) await tab.press('ArrowLeft');
    await subject.eventually('the caret', () => subject.caret(), { from: 12, to: 12 });
    await tab.press('Shift+Home');
    await subject.eventually('the selection', () => subject.caret(), { from: 0, to: 12 });
  },
};

export const readEmoji: Check = { id: 'emoji', run: async (subject) => applyBeside(subject, emoji) };
export const readCombining: Check = { id: 'combining marks', run: async (subject) => applyBeside(subject, combining) };

const applyBeside = async (subject: Parameters<Check['run']>[0], text: string): Promise<void> => {
  await subject.write(text);
  await subject.tab.ask('follow', ['thrilled'], 'fix');
  deepStrictEqual(await subject.tab.probe('painted', 'fix'), ['thrilled']);
  await subject.apply('thrilled', 'glad 🫶🏽 and grateful');
  deepStrictEqual(await subject.caret(), caretAfter(text, 'glad 🫶🏽 and grateful'));
  await subject.undo();
  await subject.holds(text);
};

const caretAfter = (text: string, insert: string): { from: number; to: number } => {
  const at = text.indexOf('thrilled') + insert.length;
  return { from: at, to: at };
};

/** A change inside one grapheme's neighbourhood never cuts it. */
export const swapEmoji: Check = {
  id: 'swap emoji',
  run: async (subject) => {
    await subject.write('Thanks 👩🏽‍⚕️ and 👩🏽‍🏫 friends');
    await subject.apply('👩🏽‍⚕️', '👩🏿‍⚕️');
    await subject.apply('👩🏽‍🏫', '');
  },
};
