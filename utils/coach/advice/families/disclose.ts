import { blank } from '../blanks';
import { atTheStart } from '../insert';
import type { Family } from '../way';

/** Something was given: then the field’s own word comes first. */
export const deal =
  /\b(?:code|gifted|sponsor\p{L}*|affiliate|ambassador|partner\p{L}*|collab\p{L}*|(?:sent|gave|left|couriered|let) (?:me|us)|reps?|samples?|on (?:them|the house)|discount|off|free|half price)\b/iu;

/** Speak as a person with ties: what one was given or paid comes first, or that it was nothing. */
export const disclose: Family = function* (spot) {
  yield atTheStart(
    spot,
    deal.test(spot.view.draft.text)
      ? `#ad: ${blank('what you were paid or given, and by whom')}.`
      : `My own view: ${blank('what you were paid or given for this, or that it was nothing')}.`,
    'Disclose first, in plain words',
  );
};
