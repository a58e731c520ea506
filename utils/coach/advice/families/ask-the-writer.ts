import { speaksOfPatient } from '../../categories/patient-context';
import { toPlain } from '../../language/plain';
import type { CategoryId } from '../../types';
import { blank } from '../blanks';
import { afterSentence, atTheEnd, atTheStart } from '../insert';
import { type Nature, natureOf } from '../nature';
import { fillIn, onlyTheWriter } from '../only-the-writer';
import { hasContact } from '../plain/contact';
import type { Spot } from '../spot';
import type { Family } from '../way';

/** Where nothing in the draft says what could be given, the writer is asked for just that: what is missing most comes first. */
export const askTheWriter: Family = function* (spot) {
  if (spot.view.draft.kind === 'reply') return;
  // What must not be posted as it is comes before all that is.
  if (mayBeKnown(spot)) yield atTheStart(spot, blank(theirYes), fillIn);
  // Where it is shown stands behind what is claimed.
  const [claim] = spot.view.found('unsupported-claim');
  const placed = claim && spot.view.sentences.findLast(({ from }) => from <= claim.from);
  if (placed !== undefined) yield afterSentence({ ...spot, placed }, shown, fillIn);
  yield atTheEnd(spot, wanted(spot), fillIn);
  // A few words get only a few more.
  yield atTheEnd(spot, blank(stands(spot, 'link-dump') ? 'What it says' : 'Your question'), fillIn);
};

const theirYes = 'Their written yes to this, or the same with nobody in it';

/** Somebody is told of who did not ask for it. A reading also takes colleagues, neighbours and cooks for patients. */
function mayBeKnown(spot: Spot): boolean {
  const { kinds, view } = spot;
  const isFound = stands(spot, 'patient-identifier');
  return view.sentences.some(
    ({ sentence }) =>
      ((isFound || kinds.has('patient-identifier')) && speaksOfPatient(sentence)) ||
      (isFound && oneOfThem.test(sentence.plain) && inCare.test(sentence.plain)),
  );
}
const oneOfThem =
  /\b(?:he|she|his|her|him|man|woman|lady|gentleman|guy|lad|lass|girl|boy|kid|child|baby|mum|mom|mam|dad|mother|father|wife|husband|son|daughter|(?:an?|my|our|one) patient(?! portal))\b/u;
const inCare =
  /\b(?:seen|came (?:in|to|back)|in the chair|wards?|bays?|bed \d+|room \d+|rang the bell|theatre|surgery|scan(?:ned)?|treated|operated|bled|livers?|breathing|heart|stroke|cancer|tumou?r|toes?|scars?|diagnos\p{L}+|delivered|born|sessions?|patients?|discharged|stitches|biopsy|chemo)\b/u;

const stands = ({ view }: Spot, id: CategoryId): boolean => view.found(id).length > 0;

const shown = `Where that is shown: ${blank('what people can read about it')}.`;
const contact = `For questions: ${blank('whom people can ask, and how')}.`;
const byNature: Readonly<Record<Nature, string>> = {
  grave: `If you need somebody to talk to: ${blank('who is there, and how to reach them')}.`,
  rule: `If this is hard for you: ${blank('whom people can ask, and how')}.`,
  service: contact,
};

function wanted(spot: Spot): string {
  const has = (...ids: readonly CategoryId[]) => ids.some((id) => stands(spot, id));
  if (has('individual-advice')) return onlyTheWriter.whoChecks;
  if (has('jargon')) return onlyTheWriter.plainWords;
  const nature = natureOf(spot);
  // A warning may speak of death; what it lacks is what one can do.
  if (has('fear-appeal') && spot.view.purpose !== 'condolence') return onlyTheWriter.aStep;
  if (nature !== undefined) return byNature[nature];
  if (has('blame-lecture')) return onlyTheWriter.whatHelps;
  // What begs for praise may ask for an answer it can learn from.
  if (has('feedback-fishing')) return onlyTheWriter.toLearnFrom(we(spot));
  if (has('link-dump') && toRead.test(toPlain(spot.view.draft.text)))
    return `In it: ${blank('one thing people can use')}.`;
  // What asks people to come leaves them with questions of their own; what is sold, with a decision.
  if (has('sales-cta', 'urgency-scarcity', 'promo-offer'))
    return isReached(spot) ? onlyTheWriter.beforeDeciding : contact;
  if (has('announcement') && spot.occasion.late !== undefined && !hasContact(spot.view.draft.text)) return contact;
  if (has('announcement', 'self-praise', 'corporate-voice', 'no-audience'))
    return `What this changes for you: ${blank('one thing people will notice')}.`;
  return blank('One question people can answer from their own lives');
}

/** There is something to open and read. */
const toRead =
  /\b(?:blogs?|articles?|newsletters?|videos?|reels?|podcasts?|episodes?|reports?|guides?|leaflets?|read|watch|listen|figures|plan|paper|study|survey results|page)\b/u;

/** Somebody can be asked already, and there is no day to ask about. */
const isReached = ({ view, occasion }: Spot): boolean => hasContact(view.draft.text) || occasion.late === undefined;

const we = ({ view }: Spot): 'I' | 'we' => (/\b[Ww]e\b|\b[Oo]urs?\b|\bus\b/u.test(view.draft.text) ? 'we' : 'I');
