import { describe, expect, it } from 'vitest';
import { countFor } from '@/utils/platforms/count/counts';
import { linkEndings } from '@/utils/platforms/link-endings';
import type { CountName } from '@/utils/platforms/site';

const medic = '👩🏽‍⚕️';
const flag = '🇬🇧';

/** Text, and its length in each way that differs from `graphemes`. */
const rows: readonly (readonly [text: string, graphemes: number, others: Partial<Record<CountName, number>>])[] = [
  ['', 0, {}],
  ['Hello, ward 7.', 14, {}],
  ['One\n\ntwo', 8, {}],
  ['dots…', 5, { weighted: 6, bytes: 7 }],
  ['“quotes”', 8, { bytes: 12 }],
  ['cafe\u0301', 4, { 'code-points': 5, units: 5, bytes: 6 }],
  ['日本語', 3, { weighted: 6, bytes: 9 }],
  ['👍', 1, { weighted: 2, 'emoji-bytes': 4, units: 2, bytes: 4 }],
  [medic, 1, { weighted: 2, 'emoji-bytes': 17, 'code-points': 5, units: 7, bytes: 17 }],
  [`a${flag}b`, 3, { weighted: 4, 'emoji-bytes': 10, 'code-points': 4, units: 6, bytes: 10 }],
  ['1️⃣ done', 6, { weighted: 7, 'emoji-bytes': 12, 'code-points': 8, units: 8, bytes: 12 }],
  ['see nhs.uk/stroke', 17, { weighted: 27 }],
  ['see https://nhs.uk/', 19, { weighted: 27, fediverse: 27, 'short-links': 10 }],
  ['https://www.cdc.gov/heart-disease/signs?lang=en#top', 51, { weighted: 23, fediverse: 23, 'short-links': 27 }],
  ['(https://nhs.uk/stroke).', 24, { weighted: 26, fediverse: 26, 'short-links': 16 }],
  ['@anna@hospital.social thank you', 31, { weighted: 31, fediverse: 15 }],
  ['write to anna@hospital.org', 26, {}],
];

const names: readonly CountName[] = [
  'weighted',
  'short-links',
  'fediverse',
  'emoji-bytes',
  'code-points',
  'units',
  'bytes',
];

describe.each(rows)('%j', (text, graphemes, others) => {
  it(`is ${graphemes} graphemes`, () => {
    expect(countFor('graphemes')(text)).toBe(graphemes);
    expect([...new Intl.Segmenter('en').segment(text)].length).toBe(graphemes);
  });

  it.each(names)('in %s', (name) => {
    expect(countFor(name, linkEndings)(text)).toBe(others[name] ?? graphemes);
  });
});
