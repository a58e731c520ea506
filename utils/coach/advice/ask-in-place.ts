import { speaksOfPatient } from '../categories/patient-context';
import { toPlain } from '../language/plain';
import type { CategoryId } from '../types';
import { blank, hasBlanks } from './blanks';
import { wereAsked } from './consent';
import { hasWords, isFreeOfNext, keepsTooLittle, tellsWhereOrWhen } from './may-go';
import { speaksOfDeath } from './nature';
import { tellsOfSomebody } from './neighbours';
import { fillIn, onlyTheWriter } from './only-the-writer';
import type { Act } from './rewrite';
import type { Slot } from './slot';
import type { Spot } from './spot';

/** What only the writer can put where a sentence should not stand as it is. */
const wanted: Readonly<Partial<Record<CategoryId, string | ((draft: string) => string)>>> = {
  'patient-identifier': blank('The same story with nobody in it, or with their written yes'),
  'individual-advice': onlyTheWriter.whoChecks,
  'unsupported-claim': `What is known about it: ${blank('what people can expect, and where to read it')}.`,
  'fear-appeal': onlyTheWriter.aStep,
  'blame-lecture': onlyTheWriter.whatHelps,
  'self-praise': `What changes for you: ${blank('one thing people will notice')}.`,
  'corporate-voice': onlyTheWriter.plainWords,
  'promo-offer': onlyTheWriter.beforeDeciding,
  'urgency-scarcity': onlyTheWriter.beforeDeciding,
  'feedback-fishing': onlyTheWriter.toLearnFrom,
  'engagement-bait': onlyTheWriter.question,
};

const tagged =
  /\btag (?:an?|the|your|that one) (?<who>nurse|doctor|teacher|midwife|carer|caregiver|therapist|colleague|coach|volunteer|paramedic|neighbou?r|physio|surgeon|pharmacist) who (?<what>(?!need|should|want|still|would|could|has to|is )[^.!?,;]+?)\s*[.!]*\s*\p{Extended_Pictographic}*\s*$/iu;

/** In place of a sentence of a post that nothing else can mend: the writer is asked for what should stand there. */
export const askInPlace: Act = {
  move: fillIn,
  replaces: true,
  *rewrite({ finding, kinds, view }, { text: said }) {
    // «Tag a nurse who made a difference»: whom, and what they did, can be told.
    const { who, what } = tagged.exec(said)?.groups ?? {};
    if (finding.category === 'engagement-bait' && who !== undefined && what !== undefined)
      yield `Which ${who} ${what}, and what did they do?`;
    const draft = view.draft.text;
    // What begs to be shared for fear’s sake owes people a step.
    if (finding.category === 'engagement-bait' && speaksOfDeath(draft)) yield onlyTheWriter.aStep;
    if (begging.includes(finding.category) && kinds.has('promo-offer')) yield onlyTheWriter.beforeDeciding(draft);
    const text = wanted[finding.category];
    if (text !== undefined) yield typeof text === 'string' ? text : text(draft);
  },
};

const begging: readonly CategoryId[] = ['engagement-bait', 'feedback-fishing'];

/** Readings of these are too often wrong to take a sentence away for. */
const needRule: readonly CategoryId[] = ['unsupported-claim', 'self-praise', 'promo-offer', 'urgency-scarcity'];

/** Whether the writer may be asked for what should stand in place of a sentence: at most once a draft. */
export function mayAskInPlace(slots: readonly Slot[], index: number, { finding, kinds }: Spot): boolean {
  const slot = slots[index];
  if (slot === undefined || slot.isLeantOn || slot.gives || !isFreeOfNext(slots, index)) return false;
  if (slots.some(({ text }) => hasBlanks(text)) || keepsTooLittle(slots, index)) return false;
  if (tellsWhereOrWhen(slot.placed.sentence.text)) return false;
  // What a house writes stiffly may still be needed.
  if (finding.category === 'corporate-voice' && !slot.isEmptyTalk) return false;
  // Ties are asked for first.
  if (kinds.has('undisclosed-endorsement')) return false;
  if (finding.layer !== 'rules' && needRule.includes(finding.category)) return false;
  if (finding.category === 'patient-identifier') {
    // Where the tale goes on, the writer is asked before it and not in its middle.
    const goesOn = slots.slice(index + 1).some(({ text }) => text !== '' && tellsOfSomebody(toPlain(text)));
    if (goesOn || wereAsked(slots) || !speaksOfPatient(slot.placed.sentence)) return false;
  }
  return slots.some(({ text }, at) => at !== index && hasWords(text));
}
