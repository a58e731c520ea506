import { articleFor } from './article';
import type { Spot } from './spot';

const care =
  /\b(?:visits?|clinics?|hospitals?|wards?|care|caring|nurses?|appointments?|stays?|practice|surger(?:y|ies)|surgeons?|doctors?|physicians?|patients?|therap(?:y|ists?)|midwi(?:fe|ves)|dentists?|pharmac(?:y|ist)|waiting room|bedside|hospice)\b/u;
const ofCare = 'What’s one small thing that made a visit or a stay easier for you?';

const honoured =
  /\b(?:ranked|rankings?|#1|number[- ]one|top[- ](?:rated|docs?|doctors?|hospitals?|dentists?|\d+)|best (?:hospitals?|doctors?|dentists?|clinics?)|awards?|awarded|recogni[sz]ed|recognition|accredit\p{L}+|certified|certification|five[- ]stars?|5[- ]stars?|honou?red|designat\p{L}+|cent(?:er|re) of excellence|magnet|leapfrog|(?:been|was|were|are) named|gold seal|platinum)\b/u;
const workplace = /\b(?:employers?|(?:place|places) to work|workplaces?)\b/u;

/** Those who look after people, as a draft names them. */
const carers =
  /\b(?<who>surgeon|dentist|midwife|nurse|pharmacist|therapist|physio|doctor|physician|hospital|clinic|practice|hospice|care home|pharmacy)s?\b/u;

const product =
  /\b(?:drips?|infusions?|powders?|creams?|serums?|gumm(?:y|ies)|patch(?:es)?|oils?|teas?|supplements?|vitamins?|collagen|probiotics?|lasers?|lights?|devices?|pills?|tablets?|treatments?|therap(?:y|ies)|injections?|pellets?|shots?|diets?|cleanses?|detox|peels?|fillers?|masks?|boots?|socks|pillows?|mattress(?:es)?|apps?|kits?|tests?|machines?)\b/u;

/** There is something that was not there before. */
const isNew =
  /\b(?:new|now (?:offer|have|available|open)|launch\p{L}*|introduc\p{L}+|redecorated|moving|moved|opening|opens|expand\p{L}*|partner\p{L}*)\b/u;

/** Open questions that follow from what a draft does, whatever it is about: each answerable by a stranger. */
export function* questionsForItsDeed({ kinds, view }: Spot): Iterable<string> {
  const plain = view.sentences.map(({ sentence }) => sentence.plain).join(' ');
  const has = (...ids: readonly Parameters<typeof kinds.has>[0][]) => ids.some((id) => kinds.has(id));
  // Who is scolded or frightened is not asked what they like.
  const against = ['blame-lecture', 'fear-appeal', 'defensive'] as const;
  if (against.some((id) => view.found(id).length > 0)) return;
  if (has('feedback-fishing') && care.test(plain)) yield ofCare;
  if (has('self-praise', 'announcement', 'no-audience') && honoured.test(plain)) yield* afterHonours(plain);
  if (has('unsupported-claim') && product.test(plain)) yield 'What have you heard about it, and where did you hear it?';
  if (has('self-praise') && care.test(plain)) yield 'What matters most to you when somebody looks after you?';
  if (has('corporate-voice') && care.test(plain)) yield 'What do you most want from a place that looks after you?';
  if (has('announcement') && isNew.test(plain)) yield 'What would you like to know about it?';
}

/** Whoever shows a prize talks of being good: good at what is the reader’s to say. */
function* afterHonours(plain: string): Iterable<string> {
  if (workplace.test(plain)) yield 'What makes a place good to work in, for you?';
  const who = carers.exec(plain)?.groups?.who ?? (/\bdrs?\b/u.test(plain) ? 'doctor' : undefined);
  if (who !== undefined) yield `What matters most to you in ${articleFor(who)} ${who}?`;
  else if (care.test(plain)) yield 'What matters most to you when somebody looks after you?';
}
