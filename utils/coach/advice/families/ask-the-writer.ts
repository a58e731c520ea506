import { toPlain } from '../../language/plain';
import type { CategoryId } from '../../types';
import { blank } from '../blanks';
import { afterSentence, atTheEnd } from '../insert';
import { type Nature, natureOf, speaksOfDeath } from '../nature';
import { fillIn, onlyTheWriter, tellsThePrice } from '../only-the-writer';
import { isResearch } from '../research';
import type { Spot } from '../spot';
import type { Family } from '../way';

/** Where nothing in the draft says what could be given, the writer is asked for just that: what is missing most comes first. */
export const askTheWriter: Family = function* (spot) {
  if (spot.view.draft.kind === 'reply') return;
  // Where it is shown stands behind what is claimed.
  const [claim] = spot.view.found('unsupported-claim');
  const placed = claim && spot.view.sentences.findLast(({ from }) => from <= claim.from);
  if (placed !== undefined) yield afterSentence({ ...spot, placed }, shown, fillIn);
  yield atTheEnd(spot, wanted(spot), fillIn);
  if (speaksAsHouse(spot) && isDry(spot) && !hires.test(toPlain(spot.view.draft.text)))
    yield atTheEnd(spot, contact, fillIn);
  yield atTheEnd(spot, onlyTheWriter.question, fillIn);
  // A few words get only a few more.
  yield atTheEnd(spot, blank(stands(spot, 'link-dump') ? 'What it says' : 'Your question'), fillIn);
};

const stands = ({ view }: Spot, id: CategoryId): boolean => view.found(id).length > 0;

const shown = `The evidence: ${blank('what people can read about it')}.`;
const contact = `For questions: ${blank('whom people can ask, and how')}.`;
const byNature: Readonly<Record<Nature, string>> = {
  grave: `If you need somebody to talk to: ${blank('who is there, and how to reach them')}.`,
  rule: `If this is hard for you: ${blank('whom people can ask, and how')}.`,
  service: contact,
};

function wanted(spot: Spot): string {
  const has = (...ids: readonly CategoryId[]) => ids.some((id) => stands(spot, id));
  if (has('individual-advice')) return onlyTheWriter.whoChecks;
  if (has('jargon') && speaksAsHouse(spot)) return onlyTheWriter.plainWords;
  const nature = natureOf(spot);
  // A warning may speak of death; what it lacks is what one can do.
  if (has('fear-appeal') && spot.view.purpose !== 'condolence') return onlyTheWriter.aStep;
  if (nature !== undefined) return byNature[nature];
  if (speaksOfDeath(spot.view.draft.text)) return onlyTheWriter.aStep;
  if (has('blame-lecture')) return onlyTheWriter.whatHelps;
  // What begs for praise may ask for an answer it can learn from.
  if (has('feedback-fishing')) return onlyTheWriter.toLearnFrom(spot.view.draft.text);
  if (has('link-dump') && toRead.test(toPlain(spot.view.draft.text)))
    return `In it: ${blank('one thing people can use')}.`;
  const plain = toPlain(spot.view.draft.text);
  if (hires.test(plain)) return onlyTheWriter.aWeekHere;
  if (leaves.test(plain)) return onlyTheWriter.remembered;
  if (isResearch(plain)) return onlyTheWriter.meansForPeople;
  // What asks people to come leaves them with questions of their own; what is sold, with a decision.
  if (sellsFirst(spot)) return onlyTheWriter.beforeDeciding(spot.view.draft.text);
  return onlyTheWriter.question;
}

/** There is something to open and read. */
const toRead =
  /\b(?:blogs?|articles?|newsletters?|videos?|reels?|podcasts?|episodes?|reports?|guides?|leaflets?|read|watch|listen|figures|plan|paper|study|survey results|page)\b/u;

/** What is sold is what the post is about, and no aside at its end. */
function sellsFirst(spot: Spot): boolean {
  const { view } = spot;
  const sold = (['sales-cta', 'urgency-scarcity', 'promo-offer'] as const).flatMap((id) => view.found(id));
  const isDear =
    tellsThePrice(view.draft.text) || view.found('promo-offer').length > 0 || view.found('urgency-scarcity').length > 0;
  return isDear && (sold.length > 1 || sold.some(({ from }) => from < view.draft.text.length / 2));
}

/** Told in a house’s own words, and nothing is praised or sold. */
const isDry = (spot: Spot): boolean =>
  (stands(spot, 'jargon') || stands(spot, 'corporate-voice')) &&
  !(['announcement', 'self-praise', 'sales-cta', 'promo-offer', 'engagement-bait'] as const).some((id) =>
    stands(spot, id),
  );

/** No «I» in it: what a house gives out. */
const speaksAsHouse = ({ view }: Spot): boolean => !/\b(?:I|[Mm]y)\b/u.test(view.draft.text);

const hires =
  /\b(?:(?:we're|we are|now) (?:hiring|recruiting)|hiring|recruiting|join our team|sign-on bonus|vacanc(?:y|ies)|job openings?)\b/u;

/** Somebody goes. */
const leaves =
  /\b(?:retir(?:es|ing|ement)|hangs? up (?:his|her|their)|last (?:day|shift) (?:with|at|for)|farewell|for the last time)\b/u;
