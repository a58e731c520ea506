import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain } from '@/utils/coach/language/plain';

describe('plain text', () => {
  it.each([
    ['Don’t “Book” — NOW', 'don\'t "book" - now'],
    ['İstanbul’s ER', "İstanbul's er"],
    ['two\u00a0words', 'two words'],
  ])('%j', (text, plain) => expect(toPlain(text)).toBe(plain));

  it('is always as long as what was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => toPlain(text).length === text.length));
  });
});
