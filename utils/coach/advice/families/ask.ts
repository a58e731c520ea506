import { atTheEnd } from '../insert';
import { questionsFor } from '../question';
import type { Act } from '../rewrite';
import { spelled } from '../spelling';
import type { Family } from '../way';

const move = 'Ask one open question';

/** Ask one open, answerable question about the reader's life, at the end of the draft. */
export const ask: Family = function* (spot) {
  for (const question of questionsFor(spot)) yield atTheEnd(spot, question, move);
};

/** The question in place of a sentence that asked for something else. */
export const askInstead: Act = {
  move,
  replaces: true,
  *rewrite(spot) {
    for (const question of questionsFor(spot)) yield spelled(question, spot.view.settings);
  },
};
