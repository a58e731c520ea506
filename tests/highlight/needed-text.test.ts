import { expect, test } from 'vitest';
import { fillsLines, movedFrom, neededUntil } from '@/utils/highlight/needed-text';

/** What of `text` is laid out for a mark that ends before the bar. */
const needed = (text: string, isFilled: boolean): string => {
  const end = text.indexOf('|');
  const whole = text.replace('|', '');
  return whole.slice(0, neededUntil(whole, end, isFilled));
};

test.each([
  ['up to the end of the word', 'Our award-winning| team is here', 'Our award-winning'],
  ['with a word that is typed on', 'Our award-win|ning team is here', 'Our award-winning'],
  ['up to the end of its line', 'Our team|\nis here', 'Our team'],
  ['all of it where nothing follows', 'Our team|', 'Our team'],
  ['past a mark that may not begin a line', 'Our team| ! And more', 'Our team !'],
  ['past a bracket that may not end a line', 'Our (| team is here', 'Our ( team'],
  ['past a space that ties words together', 'Our team|\u00a0is here', 'Our team\u00a0is'],
  ['with all of a line in which letters run from the right', 'Our team| is here שלום\nmore', 'Our team is here שלום'],
])('a mark needs the text %s', (_, text, wanted) => {
  expect(needed(text, true)).toBe(wanted);
});

test('where lines are not filled from the left, a mark needs all of its line', () => {
  expect(needed('Our award-winning| team is here\nand here', false)).toBe('Our award-winning team is here');
});

const usual = { direction: 'ltr', 'text-align': 'start', 'text-align-last': 'auto' };

test.each([
  [{}, true],
  [{ 'text-align': 'left', 'text-wrap-style': 'auto' }, true],
  [{ 'text-align': 'justify' }, false],
  [{ 'text-align': 'center' }, false],
  [{ 'text-align-last': 'right' }, false],
  [{ 'text-wrap-style': 'balance' }, false],
  [{ direction: 'rtl' }, false],
])('lines of %o are filled one after the other: %s', (style, wanted) => {
  expect(fillsLines(Object.entries<string>({ ...usual, ...style }))).toBe(wanted);
});

test.each([
  [
    'the words before the one before it',
    'Our award-winning team is h|ere\nand there',
    'Our award-winning team ',
    'is here\nand there',
  ],
  [
    'nothing, of a line in which letters run from the right',
    'One\nOur team שלום is h|ere',
    'One\n',
    'Our team שלום is here',
  ],
  ['the lines before it', 'Our team\ni|s here', 'Our team\n', 'is here'],
  ['nothing of the first word', 'O|ur team', '', 'Our team'],
])('a change leaves in place %s', (_, text, stays, moves) => {
  const at = text.indexOf('|');
  const whole = text.replace('|', '');
  const { word } = movedFrom(whole, at);
  expect([whole.slice(0, word), whole.slice(word)]).toEqual([stays, moves]);
});
