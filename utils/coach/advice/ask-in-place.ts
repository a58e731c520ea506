import type { CategoryId } from '../types';
import { blank } from './blanks';
import type { Act } from './rewrite';

/** What only the writer can put where a sentence should not stand as it is. */
const wanted: Readonly<Partial<Record<CategoryId, string>>> = {
  'patient-identifier': blank('The same with nobody in it, or with their written yes'),
  'individual-advice': `Who can check this with you: ${blank('whom people can ask, and how')}.`,
  'unsupported-claim': `What is known about it: ${blank('what people can expect, and where to read it')}.`,
  'fear-appeal': `What lowers the risk: ${blank('one step anyone can take')}.`,
  'blame-lecture': `What can make it easier: ${blank('one thing that has helped people')}.`,
  'self-praise': `What that changes for you: ${blank('one thing people will notice')}.`,
  'corporate-voice': `In plain words: ${blank('what this means for the people it is for')}.`,
  'promo-offer': `Good to know first: ${blank('what it costs, whom it suits and whom not')}.`,
  'urgency-scarcity': `Good to know first: ${blank('what it costs, whom it suits and whom not')}.`,
  'feedback-fishing': `What I’d really like to hear: ${blank('one thing you can learn from')}.`,
  'engagement-bait': `What I’d really like to hear: ${blank('one thing you can learn from')}.`,
};

const tagged =
  /\btag (?:an?|the|your|that one) (?<who>nurse|doctor|teacher|midwife|carer|caregiver|therapist|colleague|coach|volunteer|paramedic|neighbou?r|physio|surgeon|pharmacist) who (?<what>(?!need|should|want|still|would|could|has to|is )[^.!?,;]+?)\s*[.!]*\s*\p{Extended_Pictographic}*\s*$/iu;

/** In place of a sentence of a post that nothing else can mend: the writer is asked for what should stand there. */
export const askInPlace: Act = {
  move: 'Add what only you know',
  replaces: true,
  *rewrite({ finding }, { text: said }) {
    // «Tag a nurse who made a difference»: whom, and what they did, can be told.
    const { who, what } = tagged.exec(said)?.groups ?? {};
    if (finding.category === 'engagement-bait' && who !== undefined && what !== undefined)
      yield `Which ${who} ${what}, and what did they do?`;
    const text = wanted[finding.category];
    if (text !== undefined) yield text;
  },
};
