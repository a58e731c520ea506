import type { DraftView } from '../language/draft-view';
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
  /\b(?:drips?|infusions?|powders?|creams?|serums?|gumm(?:y|ies)|patch(?:es)?|oils?|teas?|supplements?|vitamins?|collagen|probiotics?|lasers?|lights?|devices?|pills?|tablets?|treatments?|therap(?:y|ies)|injections?|pellets?|shots?|diets?|cleanses?|detox|peels?|fillers?|masks?|pillows?|mattress(?:es)?|kits?|tests?)\b/u;

/** Something that was not there before. */
const newThing =
  /\bnew (?<what>(?:(?!and\b|or\b|for\b|in\b)\p{L}+ ){0,2}?(?:clinic|cent(?:er|re)|suite|wing|tower|pavilion|lab|hub|campus|garden|library|playground|chapel|caf[eé]|lounge|gym|studio|van|bus|pharmacy|nursery|program(?:me)?|service|pathway|class|course|group|helpline|scanner|mri|machine|app|portal|website|unit|ward|room|building|entrance|kiosk))\b/u;

/** The sentences that claim something, in plain text. */
const claimed = (view: DraftView): string =>
  view.sentences
    .filter(({ from, sentence }) =>
      view.found('unsupported-claim').some((span) => span.from < from + sentence.text.length && from < span.to),
    )
    .map(({ sentence }) => sentence.plain)
    .join(' ');

/** «drip» → «drips». */
const pluralOf = (word: string): string =>
  /s$/u.test(word)
    ? word
    : /[^aeiou]y$/u.test(word)
      ? word.replace(/y$/u, 'ies')
      : /(?:ch|sh|x)$/u.test(word)
        ? `${word}es`
        : `${word}s`;

/** Open questions that follow from what a draft does, whatever it is about: each answerable by a stranger. */
export function* questionsForItsDeed({ kinds, view }: Spot): Iterable<string> {
  const plain = view.sentences.map(({ sentence }) => sentence.plain).join(' ');
  const has = (...ids: readonly Parameters<typeof kinds.has>[0][]) => ids.some((id) => kinds.has(id));
  // Who is scolded or frightened is not asked what they like.
  const against = ['blame-lecture', 'fear-appeal', 'defensive'] as const;
  if (against.some((id) => view.found(id).length > 0)) return;
  if (has('feedback-fishing') && care.test(plain)) yield ofCare;
  const thing = product.exec(claimed(view))?.[0];
  if (has('unsupported-claim') && thing !== undefined)
    yield `What have you heard about ${pluralOf(thing)}, good or bad?`;
  if (has('self-praise') && care.test(plain)) yield 'What matters most to you when somebody looks after you?';
  if (has('corporate-voice') && care.test(plain)) yield 'What do you most want from a place that looks after you?';
  const place = newThing.exec(plain)?.groups?.what;
  if (has('announcement') && place !== undefined) yield `What would you like to know about the new ${place}?`;
}

const shown = ['self-praise', 'announcement', 'no-audience'] as const;

/** Whoever shows a prize talks of being good: good at what is the reader’s to say. */
export function* afterHonours({ kinds, view }: Spot): Iterable<string> {
  const plain = view.sentences.map(({ sentence }) => sentence.plain).join(' ');
  if (!shown.some((id) => kinds.has(id)) || !honoured.test(plain)) return;
  if (workplace.test(plain)) yield 'What makes a place good to work in, for you?';
  const named = view.sentences
    .map(({ sentence }) => sentence.plain)
    .filter((one) => honoured.test(one))
    .join(' ');
  const who = carers.exec(named)?.groups?.who ?? (/\bdrs?\b/u.test(named) ? 'doctor' : undefined);
  if (who !== undefined) yield `What matters most to you in ${articleFor(who)} ${who}?`;
  else if (care.test(plain)) yield 'What matters most to you when somebody looks after you?';
}
