import { concernOf, moodOf, plainSorry } from '../concern';
import { afterGreeting } from '../insert';
import { ownedApology, plainApology } from '../plain/apology';
import { stockSaid, theirTopic } from '../plain/canned';
import { standardInstead } from '../plain/policy';
import { standardNotCare, toThePost } from '../plain/privacy';
import type { Act } from '../rewrite';
import type { Family } from '../way';

/** Acknowledge: say what it is like, for anyone, before anything else. */
export const acknowledge: Family = function* (spot) {
  const { draft } = spot.view;
  if (draft.kind !== 'reply') return;
  const concern = concernOf(draft);
  const mood = moodOf(draft);
  if (concern !== undefined) yield afterGreeting(spot, concern.standard, move);
  if (mood === 'complaint') yield afterGreeting(spot, plainSorry(draft), move);
  if (mood === 'praise') yield afterGreeting(spot, 'What a kind thing to write.', move);
  yield afterGreeting(spot, mood === 'question' ? 'I’m glad you asked.' : 'Thank you for writing this.', move);
};

const move = 'Acknowledge it first';

export const nameTheirTopic: Act = { move: 'Name their topic', rewrite: theirTopic, opens: true };
export const sayWhatWasMeant: Act = { move: 'Say what the phrase meant', rewrite: stockSaid };
export const apologise: Act = { move: 'Apologise for the thing itself', rewrite: plainApology, opens: true };
export const ownIt: Act = { move: 'Cut “if” and “any”', rewrite: ownedApology };
export const findTheirPoint: Act = {
  move: 'Find the part that’s right',
  rewrite: standardInstead,
  opens: true,
  replaces: true,
};
export const answerThePost: Act = { move: 'Answer the post, not the record', rewrite: toThePost };
export const nameTheStandard: Act = {
  move: 'Talk about the standard, not their care',
  rewrite: standardNotCare,
  opens: true,
  replaces: true,
};
