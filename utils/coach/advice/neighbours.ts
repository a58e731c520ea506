import { toPlain } from '../language/plain';
import type { CategoryId, Draft, Finding } from '../types';
import { assures } from './assures';
import { factsOf } from './facts';
import { pointToTheirOwn } from './families/give-direction';
import { isFoundIn } from './found-in';
import { isTold, sendsToSomebody } from './plain/their-own';
import type { Slot } from './slot';
import { informs } from './spare';

/** «Word got round!»: so short a sentence, or one that leant on it, goes with the one it was said of. */
export function withoutOrphans(slots: readonly Slot[]): readonly Slot[] {
  const kept: Slot[] = [];
  for (const now of slots) {
    const before = kept.at(-1);
    const slot = before !== undefined && isGone(before) ? withoutItsEmoji(now, before) : now;
    const { words } = slot.placed.sentence;
    const isShort = words > 0 && words <= fewWords && !informs.test(slot.placed.sentence.plain);
    // «Otherwise …», «Sling, six weeks.»: what leant on the sentence before would hang in the air.
    const isAlone = before !== undefined && isGone(before) && (isShort || before.isLeantOn);
    kept.push(
      (isAlone || lostItsPerson(slot, kept)) &&
        isLoose(slot, before) &&
        !(now === slots.at(-1) && signs.test(slot.text)) &&
        before?.done
        ? { ...slot, text: '', done: before.done }
        : slot,
    );
  }
  const last = kept.findLast((slot) => slot.text !== '');
  return last === undefined || /[:,–—-]\s*$/u.test(last.text) ? slots : kept;
}

const fewWords = 3;

/** «🏉 I run …», «⭐⭐⭐»: what closed a sentence that went goes with it. */
function withoutItsEmoji(slot: Slot, { text: before, done }: Slot): Slot {
  const letter = slot.text.search(/\p{L}|$/u);
  const closing = emojiOnly.test(slot.text.slice(0, letter)) ? slot.text.slice(0, letter) : undefined;
  if (before !== '' || done === undefined || closing === undefined || slot.done !== undefined) return slot;
  return { ...slot, text: slot.text.slice(closing.length), done };
}

/** Nothing a sentence is made of: no digit, quotation mark or bracket. */
const emojiOnly = /^(?=.*\p{Extended_Pictographic})[^\p{L}\d“"'‘(#@⟦]+$/u;

/** «His producer kept him talking»: who he was went with another sentence. */
function lostItsPerson({ placed: { sentence } }: Slot, before: readonly Slot[]): boolean {
  return (
    /^(?:he|she|his|her|him)\b/u.test(sentence.plain) &&
    before.some((slot) => slot.text === '' && somebody.test(slot.placed.sentence.plain)) &&
    !before.some((slot) => somebody.test(toPlain(slot.text)))
  );
}

/** Whoever a «he» or a «she» can be. */
const somebody =
  /\b(?:he|she|his|her|him|man|woman|lady|gentleman|guy|bloke|fella|girl|boy|kid|child|baby|mum|mom|dad|nan|gran\p{L}*|mother|father|wife|husband|son|daughter|sister|brother|friend|colleague|nurse|doctor|dr|mrs?|ms|miss|resident|patient|someone|somebody|teacher|farmer|driver|student|bride|neighbou?r|parent)\b/u;

/** A house’s offer or news tells of no patient, whatever a reading of it says. */
export const tellsOfSomebody = (plain: string): boolean =>
  somebody.test(plain) ||
  /\b(?:they|people|couple|family|families|client|customer|\d{1,3}[- ]?(?:yo|y\/o|yrs?|years?))\b/u.test(plain);

/** «Áine, front office»: whoever wrote it. */
const signs = /^[–—-]?\s*\p{Lu}[^.!?]*$/u;

/** Nothing of it is left, or something else stands in its place. */
const isGone = ({ text, done }: Slot): boolean => text === '' || done?.move === pointToTheirOwn.move;

/** Unchanged, without a fact, a question or a gift: it may go with what it leans on. Where advice went, so may what it named. */
function isLoose({ placed, done, gives }: Slot, before?: Slot): boolean {
  const { text } = placed.sentence;
  const isAdvice = before?.done?.move === pointToTheirOwn.move || before?.done?.category === 'patient-identifier';
  const facts = factsOf(text).filter((fact) => !isAdvice || /[@#/“"]/u.test(fact));
  const isNeeded = /\bsorry\b/iu.test(text) || sendsToSomebody(toPlain(text));
  return done === undefined && !gives && !isNeeded && !/[?\d]/u.test(text) && facts.length === 0;
}

/** Whether all that leans on a sentence may go with it. */
export function mayGoWithIt(slots: readonly Slot[], index: number): boolean {
  const next = slots[index + 1];
  if (next === undefined || slots[index]?.isLeantOn !== true) return true;
  return (next.text === '' || isLoose(next)) && mayGoWithIt(slots, index + 1);
}

/** Where the coach points to somebody who can look, a neighbour that knows already says the opposite. */
export function withoutAssurances(slots: readonly Slot[], draft: Draft, findings: readonly Finding[]): readonly Slot[] {
  const pointing = slots.find(({ done }) => done?.move === pointToTheirOwn.move);
  if (pointing?.done === undefined || draft.kind === 'post') return slots;
  const { done } = pointing;
  return slots.map((slot) =>
    slot.done === undefined &&
    (isTreating(slot, findings) ||
      contradicts(slot, pointing) ||
      ((!/\d/u.test(slot.text) || isTold(slot.placed.sentence.plain)) &&
        (assures.test(slot.placed.sentence.plain) || isSelling(slot, findings))) ||
      (slots.indexOf(slot) > slots.indexOf(pointing) && isIdle(slot)))
      ? { ...slot, text: '', done }
      : slot,
  );
}

const isTreating = ({ placed }: Slot, findings: readonly Finding[]): boolean =>
  placed.sentence.tokens[0]?.tags.has('Verb') === true &&
  !sendsToSomebody(placed.sentence.plain) &&
  isFoundIn(placed, findings, ['individual-advice']);

/** «If it’s not gone by Thursday» after «today». */
const contradicts = ({ placed }: Slot, pointing: Slot): boolean =>
  /\b(?:today|now)\b/u.test(pointing.text) &&
  /\bif (?:it|that|they|this)(?:'s|s|'re| is| has| are)? (?:not|n't|still|isn't|hasn't|doesn't)\b/u.test(
    placed.sentence.plain,
  );

const sold: readonly CategoryId[] = ['unsupported-claim', 'undisclosed-endorsement', 'sales-cta', 'promo-offer'];

const isSelling = ({ placed }: Slot, findings: readonly Finding[]): boolean => isFoundIn(placed, findings, sold);

/** «Have a cocktail for me», «get yourself the Pro»: behind such a turn it is said to nobody. */
function isIdle({ text, gives, placed }: Slot): boolean {
  return (
    !gives &&
    bids.test(placed.sentence.plain) &&
    !/[?@#/“"]/u.test(text) &&
    !signs.test(text.trim()) &&
    !kind.test(toPlain(text)) &&
    !/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(text)
  );
}

const bids =
  /^(?:and |so |just |then |now )*(?:give|eat|drink|cut|switch|rub|apply|avoid|rest|ice|skip|double|get|grab|have|try|use|put|take|do|buy|pop|we wish)\b/u;
const kind =
  /\b(?:sorry|thanks?|thank you|hope|hard|rough|awful|scary|frightening|worr\p{L}+|you (?:can|could|may|might)|if you|i'm (?:at|in|on|here)|i (?:can|will|don't)|i'll|we're open|ask|ring|call|bring|tell|cheers|take care|love|xx?)\b/u;

/** «Want to know if you qualify?»: the next sentence answers. */
export const asksBefore = (slots: readonly Slot[], index: number): boolean =>
  /\?\s*$/u.test(slots[index - 1]?.text ?? '');

/** «Did you know …? And that …?»: what goes on with a question needs it. */
export const losesItsQuestion = (text: string, slots: readonly Slot[], index: number): boolean =>
  slots[index]?.text.endsWith('?') === true &&
  !text.endsWith('?') &&
  /^and that\b/iu.test(slots[index + 1]?.text ?? '');

/** Whether another sentence points to somebody already: twice is once too often. */
export function pointsAlready(slots: readonly Slot[], index: number): boolean {
  return slots.some(
    ({ text, done }, place) =>
      place !== index && text !== '' && (done?.move === pointToTheirOwn.move || pointsToSomebody(text)),
  );
}

/** Whether a text says whom to ask or call; a number that helps is one only where it is no part of a larger one. */
export function pointsToSomebody(text: string): boolean {
  return points.test(toPlain(text));
}

const points =
  /\b(?:(?:ask|call|ring|phone|tell|see|talk to|speak to|check with|message|book|go to|get to)(?: [\p{L}']+){0,3} (?:prescri(?:bes|ber|bing)|pharmacists?|doctors?|gps?|midwi(?:fe|ves)|obs?|ob-gyn|nurses?|clinics?|surgery|dentists?|optician|physio|therapist|er|ed|a&e|emergency (?:room|department)|health visitor|school nurse|nurse line|team)|(?:pharmacists?|doctors?|clinics?|gps?|midwi(?:fe|ves)|dentists?|opticians?|nurses?) can)\b|(?<![\p{L}\d$£]|\d[,.])(?:911|999|111|112|000|811|988)(?![\p{L}\d]|[,.]\d)/u;
