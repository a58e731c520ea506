import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIntoSentences } from '@/utils/coach/language/split';

describe('splitting into sentences', () => {
  it.each([
    ['Dr. Lee is in. Call her.', ['Dr. Lee is in.', 'Call her.']],
    ['One line\nnext line\n\nlast', ['One line', 'next line', 'last']],
    ['Take 2.5 mg b.i.d. with food', ['Take 2.5 mg b.i.d. with food']],
    ['See https://a.example/x?y=1. Then rest.', ['See https://a.example/x?y=1.', 'Then rest.']],
    ['  ', []],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitIntoSentences(text).map((piece) => piece.text)).toEqual(sentences);
  });

  it('gives every sentence its own place, and leaves out nothing but white space', () => {
    const texts = fc.array(
      fc.constantFrom(
        'Hi!',
        'Dr. A',
        '“Quote. It”',
        '\n',
        ' ',
        '🎉',
        '3.5',
        '...',
        'e.g. x',
        'http://a.b/c?d',
        '(so)',
        '\t',
        'a?b',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          texts.map((parts) => parts.join(' ')),
        ),
        (text) => {
          const pieces = splitIntoSentences(text);
          for (const { text: sentence, from } of pieces)
            expect(text.slice(from, from + sentence.length)).toBe(sentence);
          expect(
            pieces
              .map((piece) => piece.text)
              .join('')
              .replaceAll(/\s/gu, ''),
          ).toBe(text.replaceAll(/\s/gu, ''));
        },
      ),
    );
  });
});
