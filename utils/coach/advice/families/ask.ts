import { isPraise } from '../concern';
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

export const askingBack = 'Ask back';

/** Ask back: to a post one answers, the question is the other person’s to lead. */
export const askBack: Family = function* (spot) {
  yield atTheEnd(
    spot,
    isPraise(spot.view.draft) ? 'What made the difference for you?' : 'What would help you most right now?',
    askingBack,
  );
};

/** The question in place of a sentence that asked for something else. */
export const askInstead: Act = {
  move,
  replaces: true,
  *rewrite(spot) {
    for (const question of questionsFor(spot)) yield spelled(question, spot.view.settings);
  },
};
