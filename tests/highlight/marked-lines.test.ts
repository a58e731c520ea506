import { describe, expect, test } from 'vitest';
import { markedLines } from '@/utils/highlight/marked-lines';
import type { Mark, PaintStyle } from '@/utils/highlight/painter';

const mark = (style: PaintStyle, from: number, to: number): Mark => ({ id: `${style}-${from}`, style, from, to });

/** Lines with the marked words in brackets. */
const written = (text: string, marks: readonly Mark[]): string[] =>
  markedLines(text, marks).map((line) =>
    line.map((part) => (part.styles.length > 0 ? `[${part.styles}|${part.text}]` : part.text)).join(''),
  );

describe('A text in lines, each cut where marks begin and end', () => {
  test.each<[what: string, text: string, marks: Mark[], lines: string[]]>([
    ['nothing marked', 'one\ntwo', [], ['one', 'two']],
    ['words inside a line', 'a fine day', [mark('fix', 2, 6)], ['a [fix|fine] day']],
    ['a whole line', 'fine', [mark('tip', 0, 4)], ['[tip|fine]']],
    ['words over a line break', 'so fine\na day', [mark('fix', 3, 9)], ['so [fix|fine]', '[fix|a] day']],
    ['an empty line inside a mark', 'a\n\nb', [mark('hold', 0, 4)], ['[hold|a]', '', '[hold|b]']],
    ['the open one on top', 'fine day', [mark('fix', 0, 4), mark('active', 0, 4)], ['[fix,active|fine] day']],
    [
      'a mark inside another',
      'a fine day',
      [mark('strength', 0, 10), mark('tip', 2, 6)],
      ['[strength|a ][strength,tip|fine][strength| day]'],
    ],
    ['two that overlap', 'abcdef', [mark('tip', 0, 4), mark('fix', 2, 6)], ['[tip|ab][tip,fix|cd][fix|ef]']],
    ['two of one style', 'abcd', [mark('tip', 0, 4), mark('tip', 0, 4)], ['[tip|abcd]']],
    ['a mark behind the text', 'ab', [mark('tip', 1, 9)], ['a[tip|b]']],
  ])('%s', (_, text, marks, lines) => {
    expect(written(text, marks)).toEqual(lines);
  });
});
