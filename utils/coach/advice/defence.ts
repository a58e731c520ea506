import { toPlain } from '../language/plain';
import type { Draft, Finding } from '../types';
import type { Change } from './change';
import { factsOf } from './facts';
import type { Slot } from './slot';
import { isToComplaint } from './tells';

const done: Pick<Change, 'move' | 'why' | 'category'> = {
  move: 'Let the apology stand',
  why: 'What argues beside an apology takes it back.',
  category: 'defensive',
};

/** What a house says in its defence, where nobody is offered anything. */
const aboutUs =
  /^(?:and |but |so |please |also,? )*(?:our|we|all our|the (?:nurses?|staff|team|doctors?|department|hospital|clinic|practice|reception(?:ist)?)|as an? |i can assure)\b/u;
const defends =
  /\b(?:polic(?:y|ies)|protocols?|guidance|guidelines|procedures?|standards?|to the letter|work(?:s|ed|ing)? (?:\p{L}+ )?hard|(?:their|our|its|her|his) (?:very )?best|(?:highly )?trained|qualified|accredited|certified|(?:extremely|very|so|incredibly) busy|short[- ]staffed|understaffed|prides?|proud|committed|commitment|dedicated|striv(?:e|es|ing)|professional(?:s|ism)?|every (?:patient|day|visit)|all (?:our )?patients|hundreds|thousands|great care|seriously)\b/u;
const gives =
  /\b(?:you(?:'re| are)? (?:can|may|could|able|welcome)|if you|i'll|we'll|i will|we will|(?:i've|i have|we've|we have) (?:asked|changed|moved|stopped|spoken|started|put|told|sent)|should(?:n't)? have|sorry|apolog\p{L}+|thank|from (?:monday|tomorrow|today|next))\b/u;
const takenBack =
  /^(?<head>[^.!?]*?\b(?<word>sorry|apologi[sz]e|apologies|understand|hear you|appreciate)\b[^.!?,;]*?)[,;]? (?:but|however|though|although|even though|that said|having said that)\b(?<tail>[^.!?]*)[.!?]*$/u;

/** In an answer to a complaint that argued, what still argues beside what was put right goes as well. */
export function withoutDefence(slots: readonly Slot[], draft: Draft, findings: readonly Finding[]): readonly Slot[] {
  const argued = findings.filter(({ category }) => arguing.includes(category));
  if (draft.kind !== 'reply' || argued.length === 0 || !isToComplaint(draft, findings)) return slots;
  const kept = slots.map((slot, index) => {
    const isLeft = slot.isLeantOn && (slots[index + 1]?.text ?? '') !== '';
    if (slot.text === '' || slot.gives) return slot;
    const apology = sorryBefore(slot.text);
    if (apology !== undefined) return { ...slot, text: `${apology}.`, done };
    return !isLeft && argues(slot, argued) ? { ...slot, text: '', done } : slot;
  });
  // Where most of it argued, the rest was said in the same breath.
  const isMost = kept.filter(({ text }) => text === '').length * 2 > kept.length;
  return isMost ? kept.map((slot) => (isSaidAlong(slot) ? { ...slot, text: '', done } : slot)) : kept;
}

const isSaidAlong = ({ text, gives: builds, done: changed }: Slot): boolean =>
  text !== '' &&
  !builds &&
  changed === undefined &&
  !isGiving(text) &&
  (!text.includes('?') || /^\S+(?: \S+)?$/u.test(text.trim()));

const arguing: readonly Finding['category'][] = ['defensive', 'non-apology', 'canned-response', 'blame-lecture'];
/** Of these a whole sentence goes where nothing in it can be used. */
const against: readonly Finding['category'][] = ['defensive', 'blame-lecture'];

/** «Sorry for the wait, though it does say …»: the apology, where nothing is given after it. */
function sorryBefore(text: string): string | undefined {
  const { head, word } = takenBack.exec(toPlain(text))?.groups ?? {};
  if (head === undefined || !/^(?:sorry|apolog)/u.test(word ?? '') || isGiving(text.slice(head.length)))
    return undefined;
  return text.slice(0, head.length);
}

function argues({ placed, text, done: changed }: Slot, argued: readonly Finding[]): boolean {
  const plain = toPlain(text);
  if (isGiving(text)) return false;
  const isFound = argued.some(
    ({ category, from, to }) =>
      against.includes(category) && from < placed.from + placed.sentence.text.length && placed.from < to,
  );
  if (changed === undefined && isFound) return true;
  return understands.test(plain) || takenBack.test(plain) || (aboutUs.test(plain) && defends.test(plain));
}

/** Whether a stretch states or offers something that people can hold on to. */
function isGiving(text: string): boolean {
  return gives.test(toPlain(text)) || factsOf(text).some((fact) => /[\d@#/]/u.test(fact));
}

/** «We understand billing can feel overwhelming.»: what was heard is said in better words beside it. */
const understands =
  /^(?:we|i) (?:can |do |fully |completely |totally )*(?:understand|appreciate|recogni[sz]e|hear you|value)\b(?:[^.!?]){0,70}[.!?]*$/u;
