import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories } from '@/utils/coach/categories/index';
import { forOneByte, isOneByte } from '@/utils/coach/language/one-byte';
import { toPlain } from '@/utils/coach/language/plain';
import { signals } from '@/utils/coach/signals/index';

describe('a pattern for texts of one byte a character', () => {
  it('takes the same characters', () => {
    const patterns = [
      /\p{L}/u,
      /[\p{L}\d'-]/u,
      /[^\p{L}]/u,
      /\p{Lu}/u,
      /(?<![@\p{L}\d])[\]x\p{Lu}]/u,
      /\\p{1}/u,
      /\p{L}/iu,
    ];
    for (const pattern of patterns) {
      for (let code = 0; code < 256; code += 1) {
        const character = String.fromCharCode(code);
        expect([pattern.source, code, forOneByte(pattern).test(character)]).toEqual([
          pattern.source,
          code,
          pattern.test(character),
        ]);
      }
    }
  });

  it('finds the same places in drafts', () => {
    const lines = readFileSync('corpus/cases.jsonl', 'utf8').trim().split('\n');
    const texts = lines.map((line) => toPlain((JSON.parse(line) as { text: string }).text)).filter(isOneByte);
    expect(texts.length).toBeGreaterThan(50);
    const rules = [...categories, ...signals].flatMap((owner) => owner.rules);
    for (const rule of rules) {
      if (!('pattern' in rule)) continue;
      const narrow = forOneByte(rule.pattern);
      for (const text of texts) expect([...text.matchAll(narrow)]).toEqual([...text.matchAll(rule.pattern)]);
    }
  }, 60_000);
});
