import { toPlain } from '../../language/plain';
import type { Draft } from '../../types';
import { afraid, concernOf, isBereaved, isMixed, moodOf, plainSorry, plainThanks } from '../concern';
import { afterGreeting } from '../insert';
import { ownedApology, plainApology } from '../plain/apology';
import { standardFor, stockSaid, theirTopic } from '../plain/canned';
import { standardInstead } from '../plain/policy';
import { standardNotCare, toThePost } from '../plain/privacy';
import type { Act } from '../rewrite';
import type { Family } from '../way';

/** Acknowledge: say what it is like, for anyone, before anything else. */
export const acknowledge: Family = function* (spot) {
  const { draft } = spot.view;
  if (draft.kind !== 'reply') return;
  for (const sentence of said(draft)) {
    const way = afterGreeting(spot, sentence, move);
    if (way !== undefined) yield way;
  }
};

const move = 'Acknowledge it first';

function* said(draft: Draft): Iterable<string> {
  const concern = concernOf(draft);
  const mood = moodOf(draft);
  if (isBereaved(draft) && /\bthank/iu.test(draft.text)) yield 'I’m so sorry for your loss.';
  if (isBereaved(draft) && mood === 'question') yield 'I’m so sorry.';
  const isBoth = isMixed(toPlain(draft.context ?? ''));
  const isScared = afraid.test(toPlain(draft.context ?? ''));
  if (mood === 'complaint' && isScared && concern === undefined)
    yield 'It makes sense to be scared, and I’m glad you wrote.';
  if (concern !== undefined && !isBoth) yield standardFor(draft, concern);
  if (mood === 'complaint') yield plainSorry(draft);
  if (mood === 'praise') yield plainThanks(draft);
  if (mood === 'question' && afraid.test(toPlain(draft.context ?? '')))
    yield 'Not knowing is hard, and I’m glad you asked.';
  if (mood === 'other' && afraid.test(toPlain(draft.context ?? '')))
    yield 'It makes sense to be scared, and I’m glad you wrote.';
  yield mood === 'question' ? 'I’m glad you asked.' : 'Thank you for writing this.';
  if (mood === 'other') yield plainSorry(draft);
}

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
