import { array, assert, constantFrom, nat, property, record, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '@/utils/coach/types';
import { editBetween, remapSpan } from '@/utils/watch/remap';

/** Marks of `before` where they stand in `after`; those whose words were touched are left out. */
const remap = <Marked extends Span>(marks: readonly Marked[], before: string, after: string): Span[] => {
  const edit = editBetween(before, after);
  return marks.flatMap((mark) => (edit ? (remapSpan(mark, edit) ?? []) : mark));
};

const words = array(constantFrom('thrilled', 'proud', 'a', '  ', '\n', '🏳️‍🌈', 'é', '.', ' '), { maxLength: 20 }).map(
  (parts) => parts.join(''),
);

/** A text, a place in it to edit, and a mark somewhere. */
const edited = record({ text: words, insert: string({ maxLength: 6 }), places: tuple(nat(), nat(), nat(), nat()) }).map(
  ({ text, insert, places }) => {
    const [cut, end, from, to] = places.map((place) => place % (text.length + 1)) as [number, number, number, number];
    const edit = { from: Math.min(cut, end), to: Math.max(cut, end) };
    const mark = { id: 'one', from: Math.min(from, to), to: Math.max(from, to) };
    return { before: text, after: text.slice(0, edit.from) + insert + text.slice(edit.to), edit, mark, insert };
  },
);

describe('a mark through an edit', () => {
  test('keeps its words, wherever it ends up', () => {
    assert(
      property(edited, ({ before, after, mark }) => {
        for (const { from, to } of remap([mark], before, after)) {
          expect(after.slice(from, to)).toBe(before.slice(mark.from, mark.to));
        }
      }),
    );
  });

  test('stays the same object when the edit comes well after it', () => {
    assert(
      property(edited, ({ before, after, mark, edit }) => {
        if (mark.to >= edit.from) return;
        expect(remap([mark], before, after)[0]).toBe(mark);
      }),
    );
  });

  test('shifts by what was added before it', () => {
    assert(
      property(words, string({ minLength: 1, maxLength: 5 }), (text, insert) => {
        const before = `${text} thrilled today`;
        const from = text.length + 1;
        const [moved] = remap([{ from, to: from + 8 }], before, `${insert} ${before}`);
        expect(moved).toEqual({ from: from + insert.length + 1, to: from + 9 + insert.length });
      }),
    );
  });

  test('comes out as it was when nothing changed', () => {
    assert(
      property(edited, ({ before, mark }) => {
        expect(remap([mark], before, before)).toEqual([mark]);
      }),
    );
  });
});

const before = 'We are thrilled, and proud';
const thrilled = { from: 7, to: 15 };

test.each([
  ['a letter inside', 'We are thrXilled, and proud', []],
  ['a letter that makes the word longer', 'We are thrilleds, and proud', []],
  ['a letter in front that makes it another word', 'We are enthrilled, and proud', []],
  ['a space behind it', 'We are thrilled , and proud', [thrilled]],
  ['a word behind it', 'We are thrilled now, and proud', [thrilled]],
  ['a word in front of it', 'We are so thrilled, and proud', [{ from: 10, to: 18 }]],
  ['the comma gone', 'We are thrilled and proud', [thrilled]],
  ['the space in front gone', 'We arethrilled, and proud', []],
  ['the word gone', 'We are , and proud', []],
  ['an emoji in front', 'We are 🎉thrilled, and proud', [{ from: 9, to: 17 }]],
  ['everything gone', '', []],
])('after %s', (_, after, expected) => {
  expect(remap([thrilled], before, after)).toEqual(expected);
});
