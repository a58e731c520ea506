import { toPlain } from '../language/plain';
import type { Sentence } from '../language/sentence';
import type { Draft, Finding } from '../types';
import { isPraise } from './concern';
import { pointsToSomebody } from './neighbours';
import { isAbout, isTold } from './plain/their-own';
import type { Slot } from './slot';

/** Whether a sentence is needed whatever was found in it. */
export function isNeeded({ category, layer }: Finding, { text, placed }: Slot, now: Draft): boolean {
  const plain = toPlain(text);
  // Who can help, or what is offered, is no defence.
  if (category === 'defensive' && (pointsToSomebody(text) || offersHelp.test(plain) || entitles.test(plain)))
    return true;
  // Who thanks is thanked, in whatever words.
  if (category === 'canned-response' && isPraise(now) && /\b(?:thanks?|thank you)\b/u.test(plain)) return true;
  // Thanks passed on are no phrase.
  if (category === 'canned-response' && passesOn.test(plain) && isPraise(now)) return true;
  // A tip that only does without «please» blames nobody.
  if (category === 'blame-lecture' && layer === 'encoder' && isTip(placed.sentence)) return true;
  // Whom to ask for is the answer.
  return /\bask for (?:dr |nurse )?\p{Lu}/u.test(text) && text === placed.sentence.text;
}

/** What tells of a patient, or treats one. */
export const mustGo = ({ category }: Finding): boolean =>
  category === 'patient-identifier' || category === 'confirms-patient' || category === 'individual-advice';

const offersHelp =
  /\b(?:we|i)(?:'ve| have| do|'ll)? (?:offer|have|can|give|keep|run|arrange)\b[^.!?]*\b(?:assistance|help|support|fund|discount|scheme|hardship|payment plan|interpreter|carts?|rooms?|parking|permits?|waiver)/u;
/** «Patients are eligible for a voucher»: theirs to use, however it is said. */
export const entitles =
  /\b(?:eligible for|entitled to|qualif(?:y|ies) for|can claim|apply for (?:help|a|the))\b|\b(?:vouchers?|refunds?|reimburse\p{L}*|waive[ds]?)\b/u;
const passesOn =
  /\b(?:pass|tell|show|share|forward|read)\b[^.!?]{0,60}\b(?:on to|to (?:the|her|him|them|our)|thanks|comments?|words|them|her|him|crew|team|ward)\b/u;

/** «Put them on first thing»: begins by saying what to do. */
function isTip({ tokens, plain }: Sentence): boolean {
  return (
    tokens[0]?.tags.has('Verb') === true &&
    !/\b(?:your fault|stop (?:it|being|complaining|moaning)|grow up|excuses?|shame|should(?:'ve| have)|lazy|yourself)\b/u.test(
      plain,
    )
  );
}

/** Nothing is told or treated, and nothing is said of the other person or of theirs. */
export function isOfNobody({ category }: Finding, { text }: Slot, index: number, now: Draft): boolean {
  const plain = toPlain(text).replaceAll(
    /\byour (?:message|note|words|comment|post|review|card|letter|thanks)\b|\bthank you\b|\bthanks\b|\byou(?:'ve| have) got this\b|\bgood luck to you\b/gu,
    ' ',
  );
  // In thanks for thanks a reading hears care in every kind word.
  if (category !== 'individual-advice' && isPraise(now) && !isAbout(plain)) return true;
  if (category === 'individual-advice' && forMost.test(plain) && !/\b(?:you|your|he|she|him|her)\b/u.test(plain))
    return true;
  if (category === 'individual-advice') return !isTold(plain) && (index === 0 || !/\byou/u.test(plain));
  return !/\d/u.test(plain) && !theirs.test(plain) && !(pronoun.test(plain) && happens.test(plain));
}

/** «Honey is fine from the first birthday on, most studies say»: said of everybody. */
const forMost =
  /\b(?:most (?:studies|people|children|babies|adults)|studies|for most|usually|in general|from the first|under (?:one|two|\d+)|over \d+)\b/u;
const theirs =
  /\b(?:you(?:r|rs|'re|'ve|'ll|'d)?|y'all|(?:son|daughter|mum|mom|mam|dad|wife|husband|mother|father|baby|kid|boy|girl|child|patients?|clients?|records?|charts?|notes|request|results?|visit|appointment|session|film|scan|photo|file)s?)\b/u;

const pronoun = /\b(?:he|she|his|her|hers|him|they|their|them)\b/u;
/** What happens to people in care. */
const happens =
  /\b(?:came|went (?:home|in|to|under|into|through)|stay(?:ed|s)?|wards?|ops?|operation|surgery|stitches|tablets?|pills?|home|beds?|discharg\p{L}+|admitted|iv|ct|mri|x-ray|treated|seen|booked|due|drip|bloods?|dose|recover\p{L}*|heal\p{L}*)\b/u;
