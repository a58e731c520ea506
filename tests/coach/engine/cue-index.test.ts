import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories } from '@/utils/coach/categories/index';
import { CueIndex } from '@/utils/coach/engine/cue-index';
import { requiredWords } from '@/utils/coach/engine/required-words';
import { toPlain } from '@/utils/coach/language/plain';
import { signals } from '@/utils/coach/signals/index';

describe('the words a pattern needs', () => {
  it.each([
    [/\b(?:we|i) (?:are )?proud to\b/gu, ['i are pr', 'i proud ', 'we are p', 'we proud']],
    [/\b\w+ proud to\b/gu, [' proud t']],
    [/apologi[sz]e/gu, ['apologis', 'apologiz']],
    [/colou?r/gu, ['color', 'colour']],
    [/(?:book|call)(?: us)? now/gu, ['book now', 'book us ', 'call now', 'call us ']],
    [/x{2,}y/gu, ['x']],
    [/[a-z]+/gu, undefined],
    [/(?:free)?/gu, undefined],
    [/(?<=we )|\d+/gu, undefined],
    [/a|\d/gu, undefined],
  ])('%s', (pattern, words) => {
    const found = requiredWords(pattern);
    expect(found && [...found].sort()).toEqual(words);
  });

  it('never keep a rule from what it would find', { timeout: 30_000 }, () => {
    const rules = [...categories, ...signals].flatMap((owner) =>
      owner.rules.flatMap((rule) => ('pattern' in rule ? [rule.pattern] : [])),
    );
    const index = new CueIndex(rules.map(requiredWords));
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

  it('are known for most rules, so that a sentence pays for few', () => {
    const patterns = [...categories, ...signals].flatMap((owner) =>
      owner.rules.flatMap((rule) => ('pattern' in rule ? [rule.pattern] : [])),
    );
    const open = patterns.filter((pattern) => requiredWords(pattern) === undefined);
    expect(open.length / patterns.length).toBeLessThan(0.15);
  });
});
