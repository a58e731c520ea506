import { expect, it } from 'vitest';
import { categories } from '@/utils/coach/categories/index';
import { signals } from '@/utils/coach/signals/index';
import { sources } from '@/utils/coach/sources';

it.each([...categories, ...signals])(
  '$id names sources that exist and says why',
  ({ sources: named, why, message, whenNot }) => {
    expect(named.filter((key) => sources[key] === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
    for (const text of [why, message, whenNot]) expect(text).toMatch(/[.?”]$/);
  },
);

it.each(categories)('$id speaks kindly and shows three ways on', ({ moves, message }) => {
  expect(message).not.toMatch(/\b(?:error|wrong|invalid|bad|must)\b/i);
  expect(moves.length).toBe(3);
});
