import { toPlain } from '../language/plain';
import type { Draft } from '../types';
import { factsOf } from './facts';
import { pointToTheirOwn } from './families/give-direction';
import type { Slot } from './slot';

/** «Word got round!»: so short a sentence, or one that leant on it, goes with the one it was said of. */
export function withoutOrphans(slots: readonly Slot[]): readonly Slot[] {
  const kept: Slot[] = [];
  for (const slot of slots) {
    const before = kept.at(-1);
    const { words } = slot.placed.sentence;
    const isShort = words > 0 && words <= fewWords;
    // «Otherwise …», «Sling, six weeks.»: what leant on the sentence before would hang in the air.
    const isAlone = before !== undefined && isGone(before) && (isShort || before.isLeantOn);
    kept.push(
      isAlone && isLoose(slot, before) && !(slot === slots.at(-1) && signs.test(slot.text)) && before.done
        ? { ...slot, text: '', done: before.done }
        : slot,
    );
  }
  const last = kept.findLast((slot) => slot.text !== '');
  return last === undefined || /[:,–—-]\s*$/u.test(last.text) ? slots : kept;
}

const fewWords = 3;

/** «Áine, front office»: whoever wrote it. */
const signs = /^[–—-]?\s*\p{Lu}[^.!?]*$/u;

/** Nothing of it is left, or something else stands in its place. */
const isGone = ({ text, done }: Slot): boolean => text === '' || done?.move === pointToTheirOwn.move;

/** Unchanged, without a fact, a question or a gift: it may go with what it leans on. Where advice went, so may what it named. */
function isLoose({ placed, done, gives }: Slot, before?: Slot): boolean {
  const { text } = placed.sentence;
  const isAdvice = before?.done?.move === pointToTheirOwn.move;
  const facts = factsOf(text).filter((fact) => !isAdvice || /[@#/“"]/u.test(fact));
  return done === undefined && !gives && !/[?\d]/u.test(text) && facts.length === 0;
}

/** Whether all that leans on a sentence may go with it. */
export function mayGoWithIt(slots: readonly Slot[], index: number): boolean {
  const next = slots[index + 1];
  if (next === undefined || slots[index]?.isLeantOn !== true) return true;
  return (next.text === '' || isLoose(next)) && mayGoWithIt(slots, index + 1);
}

/** Where the coach points to somebody who can look, a neighbour that knows already says the opposite. */
export function withoutAssurances(slots: readonly Slot[], draft: Draft): readonly Slot[] {
  const pointing = slots.find(({ done }) => done?.move === pointToTheirOwn.move);
  if (pointing?.done === undefined || draft.kind === 'post') return slots;
  const { done } = pointing;
  return slots.map((slot) =>
    slot.done === undefined && assures.test(slot.placed.sentence.plain) && !/\d/u.test(slot.text)
      ? { ...slot, text: '', done }
      : slot,
  );
}

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
  /\b(?:(?:ask|call|ring|phone|tell|see|talk to|speak to|check with|message|book|go to|get to)(?: [\p{L}']+){0,3} (?:prescri(?:bes|ber|bing)|pharmacists?|doctors?|gps?|midwi(?:fe|ves)|obs?|ob-gyn|nurses?|clinics?|surgery|dentists?|optician|physio|therapist|er|ed|a&e|emergency (?:room|department)|health visitor|school nurse|nurse line)|(?:pharmacists?|doctors?|clinics?|gps?|midwi(?:fe|ves)|dentists?|opticians?|nurses?) can)\b|(?<![\p{L}\d$£]|\d[,.])(?:911|999|111|112|000|811|988)(?![\p{L}\d]|[,.]\d)/u;

const assures =
  /\b(?:you(?:'ll| will) be (?!able|asked|seen)|exactly what you want|(?:a )?good signs?|nothing sinister|(?:that's|that is|is|are|totally|perfectly|completely|quite) (?:fine|normal|harmless|nothing)|will be fine|you're fine|nothing to (?:worry|lose)|no worries|don't worry|don't stress|no need|(?:don't|won't) need to|most likely|sounds like|textbook|can wait)\b/u;
