import { speaksOfPatient } from '../../categories/patient-context';
import { blank } from '../blanks';
import { atTheStart } from '../insert';
import { fillIn } from '../only-the-writer';
import type { Spot } from '../spot';
import type { Family } from '../way';

/**
 * Of somebody’s story in a post: what must not be posted as it is. `isSure` where more than a reading found them; a
 * reading also takes colleagues, neighbours and cooks for patients.
 */
export const askForTheirYes = (isSure: boolean): Family =>
  function* (spot) {
    if (spot.view.draft.kind === 'reply' || !mayBeKnown(spot, isSure)) return;
    // A reading hears the blank along with the story: one of these it takes for no more than that.
    for (const asked of theirYes) yield atTheStart(spot, blank(asked), fillIn);
  };

const theirYes = [
  'Their written yes to this, or the same with nobody in it',
  'Their written yes, or nobody in it',
  'Ask them first, in writing',
] as const;

/** Somebody is told of who did not ask for it. */
const mayBeKnown = ({ view }: Spot, isSure: boolean): boolean =>
  view.sentences.some(({ sentence }) =>
    isSure
      ? speaksOfPatient(sentence) || (oneOfThem.test(sentence.plain) && inCare.test(sentence.plain))
      : (withTheirAge.test(sentence.plain) && inCare.test(sentence.plain)) ||
        (oneOfThem.test(sentence.plain) && treated.test(sentence.plain)),
  );
const withTheirAge = /\b\d{1,2} ?(?:yo|y\/o|m\/o|yrs? old|years? old|-year-old)\b|, \d{2},/u;
/** What happens to nobody who only works there. */
const treated =
  /\b(?:chemo|in labour|labour,|bleed(?:ing)?|bled|surgery|operat(?:ed|ion)|diagnos(?:ed|is)|cancer|leuk\p{L}+|stroke|heart attack|overdos\p{L}+|sepsis|came in with|admitted|seizures?|icu|resus|transplant|mets|postpartum)\b/u;
const oneOfThem =
  /\b(?:\d{1,2} ?(?:yo|y\/o|m\/o)|mrs?|ms|he|she|his|her|him|man|woman|lady|gentleman|guy|lad|lass|girl|boy|kid|child|baby|mum|mom|mam|dad|mother|father|wife|husband|son|daughter|(?:an?|my|our|one) patient(?! portal))\b/u;
const inCare =
  /\b(?:seen|came (?:in|to|back)|in the chair|wards?|bays?|bed \d+|room \d+|rang the bell|theatre|surgery|scan(?:ned)?|treated|operated|bled|livers?|breathing|heart|stroke|cancer|tumou?r|toes?|scars?|diagnos\p{L}+|delivered|born|sessions?|patients?|discharged|stitches|biopsy|chemo|meds|tablets|diabet\p{L}+|dementia|dressings?|hearing aids?|hearing|insulin)\b/u;
