import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories } from '@/utils/coach/categories/index';
import { CueIndex } from '@/utils/coach/language/cues/cue-index';
import { cuesOf } from '@/utils/coach/language/cues/pattern-cues';
import { toPlain } from '@/utils/coach/language/plain';
import { signals } from '@/utils/coach/signals/index';

const rules = [...categories, ...signals].flatMap((owner) =>
  owner.rules.flatMap((rule) => ('pattern' in rule ? [rule.pattern] : [])),
);

describe('one pattern', () => {
  it.each<[RegExp, string, boolean]>([
    [/\b(?:we|i) (?:are )?proud to\b/gu, 'we are proud to say', true],
    [/\b(?:we|i) (?:are )?proud to\b/gu, 'proud to say', false],
    [/\b\w+ proud to\b/gu, 'ever so proud to', true],
    [/\bled\b/gu, 'she called', false],
    [/\bled\b/gu, 'she led.', true],
    [/apologi[sz]e/gu, 'we apologize', true],
    [/apologi[sz]e/gu, 'an apology', false],
    [/(?:book|call)(?: us)? now/gu, 'call now', true],
    [/(?:book|call)(?: us)? now/gu, 'call them', false],
    [/\bcall\b.{0,20}\btoday\b/gu, 'today we call', true],
    [/\bcall\b.{0,20}\btoday\b/gu, 'today we came', false],
    [/\bcall\b.{0,20}\btoday\b|\bbook\b/gu, 'a book', true],
    [/^so\b/gu, 'so it is', true],
    [/^so\b/gu, 'is it so', false],
    [/👇 ?now$/gu, 'look 👇 now', true],
    [/👇? ?here/gu, 'look here', true],
    [/👇|⭐/gu, 'no such sign', false],
    [/[a-z]+/gu, 'anything', true],
    [/(?:free)?/gu, 'anything', true],
    [/(?<=we )|\d+/gu, 'anything', true],
  ])('%s may match «%s»: %s', (pattern, text, may) => {
    const index = new CueIndex([cuesOf(pattern)]);
    expect(index.candidates(text)).toEqual(may ? [0] : []);
  });
});

describe('the patterns of all rules', () => {
  it('are never kept from what they would find', { timeout: 60_000 }, () => {
    const index = new CueIndex(rules.map(cuesOf));
    const texts = ['corpus/cases.jsonl', 'corpus/near-misses.jsonl'].flatMap((file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text),
    );
    for (const text of texts) {
      const plain = toPlain(text);
      const candidates = new Set(index.candidates(plain));
      const matching = rules.flatMap((pattern, number) => (plain.match(pattern) === null ? [] : [number]));
      expect(matching.filter((number) => !candidates.has(number))).toEqual([]);
    }
  });

  it('have cues nearly all, so that a sentence pays for few', () => {
    const open = rules.filter((pattern) => cuesOf(pattern) === undefined);
    expect(open.length / rules.length).toBeLessThan(0.05);
  });
});
