import { toPlain } from '../../language/plain';
import { atTheEnd } from '../insert';
import { towardsTheirOwn, whoCanLook } from '../plain/their-own';
import type { Act } from '../rewrite';
import { spelled } from '../spelling';
import type { Family } from '../way';

/** Give direction anyone can use, wherever they get their care. */
export const giveDirection: Family = function* (spot) {
  const { topic } = spot;
  if (topic?.direction === undefined || spot.view.draft.kind === 'reply') return;
  yield atTheEnd(spot, topic.direction, move);
};

const move = 'Give a step that works anywhere';

/** The step in place of a sentence that asked for something else. */
export const directInstead: Act = {
  move,
  replaces: true,
  *rewrite({ topic, view }) {
    if (topic?.direction !== undefined && view.draft.kind === 'post') yield spelled(topic.direction, view.settings);
  },
};

/** The same direction at the end of an answer that lost what it answered with. */
export const pointOn: Family = function* (spot) {
  const { context = '', text } = spot.view.draft;
  const who = whoCanLook(toPlain(`${context} ${text}`), spot.view.settings);
  yield atTheEnd(spot, `I can’t tell from here; please ask ${who}.`, pointToTheirOwn.move);
};

export const pointToTheirOwn: Act = { move: 'Point to who can really check', rewrite: towardsTheirOwn };
