import { describe, expect, it } from 'vitest';
import { openingsIn, openingsOf } from '@/utils/coach/advice/openings';
import { topics } from '@/utils/coach/advice/topic';
import { toPlain } from '@/utils/coach/language/plain';
import { allDrafts } from './law-drafts';

describe('how words begin', () => {
  it.each([
    ['heart|stroke', ['hea', 'str']],
    ['(?:new |our )?ward', ['new', 'our', 'war']],
    ['(?<!wine )glass(?:es)?', ['gla']],
    ['c-?sections?', ['c-s', 'cse']],
    ['m[eé]n', ['men', 'mén']],
    ['er|a&e', ['a&e', 'er']],
    ['\\d+ years', ['']],
    ['fib(?:er|re)', ['fib']],
    ['p(?:a)?ed', ['pae', 'ped']],
  ])('%s', (pattern, expected) => expect([...openingsOf(pattern)].sort()).toEqual(expected));

  it('leaves out no topic that a draft names', () => {
    const entries = topics.map(({ id, words }) => ({
      id,
      openings: [...openingsOf(words)],
      pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'mu'),
    }));
    const missed = allDrafts()
      .filter((_, index) => index % 40 === 0)
      .map(({ draft }) => toPlain(draft.text))
      .flatMap((plain) => {
        const begins = openingsIn(plain);
        const skipped = entries.filter(({ openings }) => !openings.some((one) => begins.has(one)));
        return skipped.filter(({ pattern }) => pattern.test(plain)).map(({ id }) => `${id}: ${plain}`);
      });
    expect(missed).toEqual([]);
  });
});
