import { blank } from '../blanks';
import { atTheEnd } from '../insert';
import type { Family } from '../way';

/** Introduce people to each other: «May I introduce you to someone?» */
export const introduce: Family = function* (spot) {
  const { topic, view } = spot;
  if (view.draft.kind === 'reply') return;
  const people = topic?.people ?? 'people who have been there';
  yield atTheEnd(
    spot,
    `If you’d like to talk with ${people}, meet ${blank('a person or a group, and how to reach them')}.`,
    'Introduce people to each other',
  );
};
