import { expect, test } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import type { Draft } from '@/utils/coach/types';
import { type Note, notesFrom, remapNotes } from '@/utils/watch/notes';
import { editBetween } from '@/utils/watch/remap';

const coach = createCoach({ audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] });
const draft: Draft = { text: 'We are thrilled to announce our award-winning team. Book now!', kind: 'post' };
let named = 0;
const name = (): string => `note-${++named}`;
const waysOf = (notes: readonly Note[]): unknown[] =>
  notes.flatMap(({ finding }) => (finding ? [[finding.quote, finding.replacements, finding.moves]] : []));

test('until the next ways on have come, a finding keeps those it had, and its id', async () => {
  const before = notesFrom(await coach.advised(draft), [], name);
  const now = notesFrom(coach.quick(draft), before, name);
  expect(waysOf(now)).toEqual(waysOf(before));
  expect(now.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test('ways on are those of the last advised answer, and gone with words that are gone', async () => {
  const before = notesFrom(await coach.advised(draft), [], name);
  const text = draft.text.replace('award-winning ', '');
  const edit = editBetween(draft.text, text);
  if (!edit) throw new Error('These texts differ.');
  const advised = await coach.advised({ ...draft, text });
  const now = notesFrom(advised, remapNotes(before, edit), name);
  expect(waysOf(now)).toEqual(waysOf(notesFrom(advised, [], name)));
  expect(now.some(({ finding }) => finding?.quote.includes('award-winning'))).toBe(false);
});
