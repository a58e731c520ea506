import { expect, test } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import type { Report } from '@/utils/coach/types';
import { shownAfter } from '@/utils/watch/shown-label';

const coach = createCoach({ audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] });
const first = (text: string): Report => coach.quick({ text, kind: 'post' });
const last = (text: string): Promise<Report> => coach.considered({ text, kind: 'post' });
const salesy = 'We are thrilled to announce our award-winning heart team. Book now! Limited spots!';
const needsCare = first('Jane Doe, MRN 4471823, born 3 May 1961, was seen in room 12 on Tuesday.');

test('until the coach has considered, the label follows the first answers', () => {
  const begun = first('We are');
  expect(shownAfter(undefined, begun)).toBe(begun);
  const next = first(salesy);
  expect([begun.label, next.label]).toEqual(['neutral', 'broadcast']);
  expect(shownAfter(begun, next)).toBe(next);
});

test('a considered label rests while somebody types on, until the next one', async () => {
  const considered = await last(salesy);
  expect(shownAfter(considered, first(`${salesy} Tea is`))).toBe(considered);
  const next = await last(`${salesy} Tea is ready.`);
  expect(shownAfter(considered, next)).toBe(next);
});

test('care that is needed is said at once', async () => {
  expect(needsCare.hold).toBe(true);
  expect(shownAfter(await last(salesy), needsCare)).toBe(needsCare);
});
