import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinEdits, splitEdit } from '@/utils/editors/hunks';
import { graphemeAfter, graphemeBefore, narrow, type TextEdit, withReplaced } from '@/utils/editors/text-edit';

const text = array(
  constantFrom('thrilled', 'proud', 'a', ' ', '\n', '👩🏽‍⚕️', '👩🏿‍⚕️', '🇬🇧', '🇺🇸', 'e\u0301', 'e', 'é', '.', 'ab'),
  { maxLength: 12 },
).map((parts) => parts.join(''));

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const boundaries = (of: string): Set<number> =>
  new Set([...graphemes.segment(of)].map(({ index }) => index).concat(of.length));

/** A text, a span at grapheme boundaries, and what goes there. */
const change = tuple(text, nat(), nat(), text).map(([before, one, other, insert]) => {
  const places = [...boundaries(before)];
  const [a, b] = [places[one % places.length] ?? 0, places[other % places.length] ?? 0];
  return { before, span: { from: Math.min(a, b), to: Math.max(a, b) }, insert };
});

const applied = (before: string, edits: readonly TextEdit[]): string =>
  [...edits].reverse().reduce((now, edit) => withReplaced(now, edit, edit.insert), before);

describe('narrowing an edit', () => {
  test('changes nothing about what comes out', () => {
    assert(
      property(change, ({ before, span, insert }) => {
        expect(applied(before, [narrow(before, span, insert)])).toBe(withReplaced(before, span, insert));
      }),
    );
  });

  test('never cuts an emoji, a flag or an accented letter', () => {
    assert(
      property(change, ({ before, span, insert }) => {
        const edit = narrow(before, span, insert);
        const places = boundaries(before);
        expect([places.has(edit.from), places.has(edit.to)]).toEqual([true, true]);
      }),
    );
  });

  test.each([
    ['We are thrilled', 'We are glad', { from: 7, to: 15, insert: 'glad' }],
    ['award winning ward', 'winning ward', { from: 0, to: 6, insert: '' }],
    ['We are proud', 'We are very proud', { from: 7, to: 7, insert: 'very ' }],
    ['Thanks 👩🏽‍⚕️!', 'Thanks 👩🏿‍⚕️!', { from: 7, to: 14, insert: '👩🏿‍⚕️' }],
    ['same', 'same', { from: 4, to: 4, insert: '' }],
  ])('%s → %s', (before, after, expected) => {
    expect(narrow(before, { from: 0, to: before.length }, after)).toEqual(expected);
  });
});

describe('splitting an edit', () => {
  test('changes nothing about what comes out, joined or not', () => {
    assert(
      property(change, ({ before, span, insert }) => {
        const hunks = splitEdit(before, { ...span, insert });
        expect(applied(before, hunks)).toBe(withReplaced(before, span, insert));
        const joined = joinEdits(before, hunks, (from, to) => (from + to) % 2 === 0);
        expect(applied(before, joined)).toBe(withReplaced(before, span, insert));
      }),
    );
  });

  test('leaves the words alone that both have', () => {
    const before = 'Thank you @Anna Okafor for';
    const hunks = splitEdit(before, { from: 0, to: before.length, insert: 'Many thanks, @Anna Okafor, for all' });
    const name = { from: before.indexOf('@'), to: before.indexOf(' for') };
    expect(hunks.filter(({ from, to }) => from < name.to && to > name.from)).toEqual([]);
  });
});

test.each([
  ['abc', 3, 2, undefined],
  ['a👩🏽‍⚕️', 8, 1, undefined],
  ['a\nb', 2, undefined, 3],
  ['', 0, undefined, undefined],
  ['🇬🇧🇺🇸', 4, 0, 8],
])('the graphemes beside %j at %i', (line, at, before, after) => {
  expect([graphemeBefore(line, at), graphemeAfter(line, at)]).toEqual([before, after]);
});
