import { expect, test } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import type { Report } from '@/utils/coach/types';
import { type Shown, shownAfter } from '@/utils/watch/shown-label';

const coach = createCoach({ audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] });
const answerTo = (text: string): Report => coach.quick({ text, kind: 'post' });
const begun = answerTo('We are');
const salesy = answerTo('We are thrilled to announce our award-winning heart team. Book now! Limited spots!');
const needsCare = answerTo('Jane Doe, MRN 4471823, born 3 May 1961, was seen in room 12 on Tuesday.');

test('the drafts of this table say what their names say', () => {
  expect([begun.label, salesy.label, needsCare.hold]).toEqual(['neutral', 'broadcast', true]);
});

test.each<[string, Shown | undefined, Report, boolean, Report]>([
  ['the first answer of all is shown', undefined, begun, false, begun],
  ['a first answer gives way to the next', { report: begun, isConsidered: false }, salesy, false, salesy],
  ['a considered answer rests while somebody types', { report: salesy, isConsidered: true }, begun, false, salesy],
  ['care that is needed is said at once', { report: salesy, isConsidered: true }, needsCare, false, needsCare],
  ['the next considered answer is shown', { report: begun, isConsidered: true }, salesy, true, salesy],
])('%s', (_, before, answer, isConsidered, shown) => {
  expect(shownAfter(before, answer, isConsidered).report).toBe(shown);
});
