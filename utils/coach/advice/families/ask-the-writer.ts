import type { CategoryId } from '../../types';
import { blank } from '../blanks';
import { atTheEnd } from '../insert';
import { type Nature, natureOf } from '../nature';
import type { Spot } from '../spot';
import type { Family } from '../way';

/** Where nothing in the draft says what could be given, the writer is asked for it. */
export const askTheWriter: Family = function* (spot) {
  if (spot.view.draft.kind === 'reply') return;
  yield atTheEnd(spot, wanted(spot), move);
  // A few words get only a few more.
  yield atTheEnd(spot, blank(spot.kinds.has('link-dump') ? 'What it says' : 'Your question'), move);
};

const move = 'Add what only you know';

const byNature: Readonly<Record<Nature, string>> = {
  grave: `If you need somebody to talk to: ${blank('who is there, and how to reach them')}.`,
  rule: `If this is hard for you: ${blank('whom people can ask, and how')}.`,
  service: `For questions: ${blank('whom people can ask, and how')}.`,
};

function wanted(spot: Spot): string {
  const stands = (id: CategoryId) => spot.view.found(id).length > 0;
  const nature = natureOf(spot);
  // A warning may speak of death; what it lacks is what one can do.
  if (stands('fear-appeal') && nature === 'grave' && spot.view.purpose !== 'condolence') return aStep;
  if (nature !== undefined) return byNature[nature];
  if (stands('fear-appeal')) return aStep;
  if (stands('blame-lecture')) return `What can make it easier: ${blank('one thing that has helped people')}.`;
  if (stands('link-dump')) return `In short: ${blank('what people will find there')}.`;
  // What asks people to come, to give or to apply leaves them with questions of their own.
  if (callsFor.some(stands)) return byNature.service;
  if (stands('engagement-bait')) return `Thank you to ${blank('somebody, and what they did')}.`;
  return blank('One question of your own');
}

const aStep = `What lowers the risk: ${blank('one step anyone can take')}.`;
const callsFor: readonly CategoryId[] = ['sales-cta', 'urgency-scarcity', 'promo-offer'];
