import { blank } from '../blanks';
import { afterSentence } from '../insert';
import type { Act } from '../rewrite';
import type { Family } from '../way';

const credited = `${blank('a colleague’s first name')} ${blank('what she or he did, in a few words')}.`;
const move = 'Credit a person for one specific act';

/** Credit a person for a specific act: praise that is not for ourselves. */
export const credit: Family = function* (spot) {
  yield afterSentence(spot, credited, move);
};

export const creditSomebody: Act = {
  move,
  replaces: true,
  *rewrite() {
    yield credited;
  },
};
