import { describe, expect, it } from 'vitest';
import { makeSentence } from '@/utils/coach/language/make-sentence';
import { wholePhrase } from '@/utils/coach/language/whole-phrase';
import type { CoachSettings } from '@/utils/coach/types';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };

/** What stands between bars, and the words it is stretched to. */
const cases: readonly (readonly [text: string, stretched: string])[] = [
  // A short clause is taken whole.
  ['Our midwives are kind, and |your new favorite| chair is waiting.', 'your new favorite chair is waiting'],
  ['It is on page four, in case |you missed| it.', 'in case you missed it'],
  // In a long one no phrase is cut in two.
  [
    'Seed cycling involves consuming certain seeds during |specific phases of| the menstrual cycle to help regulate hormones every month',
    'specific phases of the menstrual cycle',
  ],
  [
    'In those years, our three teams |looked after people| from all four counties and from every walk of life there is',
    'our three teams looked after people',
  ],
  [
    'Everybody who came in that winter with a fever or with a bad cough |was seen within| the hour by one of us',
    'a bad cough was seen within the hour',
  ],
  // What already reads by itself stays.
  ['|Nine places, two left|', 'Nine places, two left'],
];

describe('the whole phrase', () => {
  it.each(cases)('%s', (marked, stretched) => {
    const from = marked.indexOf('|');
    const text = marked.replaceAll('|', '');
    const phrase = wholePhrase(makeSentence(text, 'post', settings), { from, to: marked.lastIndexOf('|') - 1 });
    expect(text.slice(phrase.from, phrase.to)).toBe(stretched);
  });
});
