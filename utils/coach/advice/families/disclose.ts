import { blank } from '../blanks';
import { atTheStart } from '../insert';
import type { Family } from '../way';

/** Speak as a person with ties: what one was given or paid comes first. */
export const disclose: Family = function* (spot) {
  yield atTheStart(
    spot,
    `#ad: ${blank('what you were paid or given, and by whom')}.`,
    'Disclose first, in plain words',
  );
};
