import { toPlain } from '../language/plain';
import { splitIntoSentences } from '../language/split';
import type { CategoryId, Draft, Report, SignalId } from '../types';
import { spotOf } from './advise';
import { hasBlanks } from './blanks';
import { type Change, withChanges } from './change';
import { afraid, concernOf, isBereaved, isMixed, isPraise, type Mood, moodOf, tellsATale } from './concern';
import { acknowledge } from './families/acknowledge';
import { askBack } from './families/ask';
import { pointOn } from './families/give-direction';
import { nextStep } from './families/next-step';
import { enough, type Lifting, placeBefore, withWay } from './lifting';
import { pointsToSomebody } from './neighbours';
import { hasContact } from './plain/contact';
import { viewOf } from './rewrite-sentences';
import type { Spot } from './spot';
import { helpsText, isNoLower } from './verify';
import type { Family, Way } from './way';

/** One family of moves for an answer, and when what it brings is missing. */
interface Step {
  readonly family: Family;
  readonly why: string;
  readonly isMissing: (report: Report, work: Lifting, text: string) => boolean;
}

const formLetter: readonly CategoryId[] = [
  'canned-response',
  'non-apology',
  'defensive',
  'handoff-only',
  'corporate-voice',
  'confirms-patient',
  'blame-lecture',
];
/** A form letter whatever was written. */
const stock: readonly CategoryId[] = ['canned-response', 'non-apology', 'handoff-only'];
/** What is taken out whether or not it answered. */
const holds: readonly CategoryId[] = [
  'individual-advice',
  'confirms-patient',
  'patient-identifier',
  'unsupported-claim',
];
const heard: readonly SignalId[] = ['acknowledgement', 'specific-apology'];
const onward: readonly SignalId[] = ['owned-next-step', 'useful-direction', 'safe-private-channel'];

const hasSome = ({ strengths }: Report, ids: readonly SignalId[]) =>
  strengths.some(({ signal }) => ids.includes(signal));
const isThin = (mood: Mood, { relationship }: Report) => mood === 'praise' && relationship < enough;
/** A complaint, or anything told that got a form letter for an answer. */
const gotFormLetter = ({ draft, before }: Lifting, text: string) =>
  draft.context !== undefined &&
  (moodOf(draft) === 'complaint'
    ? before.findings.some(({ category }) => formLetter.includes(category))
    : moodOf(draft) === 'other' &&
      before.findings.some(
        ({ category }) =>
          stock.includes(category) || (category === 'defensive' && text.length < draft.text.length * mostlyGone),
      ));
/** Where so little of the argument is left, an answer can begin anew. */
const mostlyGone = 0.5;
/** A question whose answer was taken out, so that nothing answers it any more. */
const isLeftUnanswered = ({ draft, before }: Lifting, text: string) =>
  moodOf(draft) === 'question' &&
  before.findings.some(({ category }) => holds.includes(category)) &&
  text !== draft.text &&
  !pointsToSomebody(text) &&
  wordsOfItsOwn(text) < aSentence;
const wordsOfItsOwn = (text: string) =>
  splitIntoSentences(text)
    .filter((sentence) => !/[!?]\s*$/u.test(sentence.text))
    .reduce((sum, sentence) => sum + (sentence.text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0), 0);
const aSentence = 6;
/** Thanks from somebody bereaved, and nobody said sorry. */
const isMourned = ({ draft, before }: Lifting, text: string) =>
  before.label === 'broadcast' && isBereaved(draft) && !consoles.test(text);
const consoles = /\bsorry\b|\bcondolences\b/iu;
/** Sent on without a word before it. */
const isBarePointer = ({ draft, before }: Lifting, text: string) =>
  moodOf(draft) !== 'praise' &&
  before.findings.some(({ category }) => holds.includes(category)) &&
  /^(?:(?:hi|hello|hey|dear)\b[^.!?,]{0,25}[,!.] )?(?:I can’t tell from here|please don’t (?:change|post))/iu.test(
    text,
  );
/** Somebody told of being afraid, or asked for fear, and was not heard. */
const isAfraid = ({ draft, before }: Lifting) =>
  (moodOf(draft) === 'other' || moodOf(draft) === 'question') &&
  before.label !== 'relational' &&
  (afraid.test(toPlain(draft.context ?? '')) || concernOf(draft)?.id === 'worn-out');
const isLetDown = (work: Lifting, now: Report, text: string) =>
  gotFormLetter(work, text) ||
  (Math.min(work.before.relationship, now.relationship) < enough &&
    work.draft.context !== undefined &&
    moodOf(work.draft) === 'complaint');

/** An answer acknowledges first, then says what happens next; where nothing else carries it, it asks back. */
const steps: readonly Step[] = [
  {
    family: acknowledge,
    why: 'People want to know they were heard before they hear anything else.',
    isMissing: (report, work, text) =>
      isMourned(work, text) ||
      (!hasSome(report, heard) &&
        !soundsHeard.test(moodOf(work.draft) === 'praise' ? text : withoutStock(text, work.before)) &&
        (text === '' ||
          isLetDown(work, report, text) ||
          isThin(moodOf(work.draft), report) ||
          isBarePointer(work, text) ||
          isAfraid(work))),
  },
  {
    family: nextStep,
    why: 'People want to know what happens next, who does it, and by when.',
    isMissing: (report, work, text) =>
      gotFormLetter(work, text) &&
      isOfHouse(work.draft) &&
      // Who mourns waits for no report, but who complains does.
      (!isBereaved(work.draft) || moodOf(work.draft) === 'complaint') &&
      !isAfraid(work) &&
      (!isMixed(toPlain(work.draft.context ?? '')) || work.before.label === 'broadcast') &&
      !hasSome(report, onward) &&
      !hasBlanks(text) &&
      // Who asks them something waits for their answer first.
      !/\?\s*$/u.test(text) &&
      !promised.test(text),
  },
  {
    family: pointOn,
    why: 'Who asked something should not be left without a way on.',
    isMissing: (_report, work, text) => isLeftUnanswered(work, text),
  },
  {
    family: askBack,
    why: 'A question back lets the other person lead.',
    isMissing: (report, { before, draft }, text) =>
      before.label === 'broadcast' &&
      report.relationship < enough &&
      !hasBlanks(text) &&
      // Whom to ask, and how, stands there.
      !(moodOf(draft) === 'question' && (hasContact(text) || pointsToSomebody(text))) &&
      !reachUs.test(text) &&
      !(isBereaved(draft) && consoles.test(text)),
  },
];

/**
 * Whether the post speaks of a house or of whoever works there: of what happened elsewhere nobody here can report back,
 * and who complained of nothing waits for no report.
 */
const isOfHouse = (draft: Draft) =>
  house.test(toPlain(draft.context ?? '')) ||
  (moodOf(draft) === 'complaint' && /\b(?:we|our|us|hospital|clinic|ward|department|trust)\b/iu.test(draft.text));
const house =
  /\b(?:you(?:r|rs)?|y'all|u|ur|staff|nurses?|doctors?|drs?|receptionists?|reception|front desk|clinics?|hospitals?|surgery|practice|office|billing|bill(?:ed)?|wards?|er|ed|a&e|appointments?|bookings?|website|portal|charged|on hold|waiting room|consultant|dentist|physio|psychiatrist|pharmacy|prescription|refill|discharged|switchboard|ambulance|paramedics?|midwi(?:fe|ves)|parking|corridor|hallway|review|(?:they|nobody|no one) (?:keeps?|told|tells?|said|never|won't|refused?|came|calls?|called|listen\p{L}*))\b/u;

/** «She’ll be at yours by ten tomorrow»: somebody does something already, at a time. */
const promised =
  /\b(?:i|we|he|she|they)[’']?(?:ll|ve| will| have| am|[’']m)\b[^.!?]{0,90}\b(?:tomorrow|today|tonight|this (?:morning|afternoon|evening|week)|by (?:\w+day|noon|ten|nine|\d)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|first thing)\b/iu;

/** Thanks or an apology that a reading may not count, and that need no second. */
const soundsHeard =
  /\bI[’']m (?:so )?sorry\b|\bsorry (?:for|about|that)\b|\b(?:thanks|thank you) (?:so much )?(?:for|to)\b|^(?:(?:hi|hey|hello)[^.!?,]*[.!?,] )?(?:oh |ah |aw+ |och )?(?:cheers|thanks|thank you|congrat\p{L}*|(?:so |very )?(?:glad|happy|lovely|pleased|chuffed))\b|\b(?:made|makes) (?:us|me|my|our|the (?:whole|entire))\b|\b(?:grin|beam|blush)\p{L}*|\bwhat a (?:pleasure|joy|lovely)\b|\bnobody should\b|\bNobody[’']s details should\b/iu;

const reachUs = /\b(?:call|ring|text|message|dm|email) us\b|\bgive us a (?:call|ring|bell)\b/iu;

/** Without the phrases that thank everybody alike. */
function withoutStock(text: string, { findings }: Report): string {
  return findings
    .filter(({ category }) => category === 'canned-response')
    .reduce((rest, { quote }) => rest.replace(quote, ' '), text);
}

/** Adds what an answer lacks, each only where it makes nothing worse. */
export async function liftReply(changes: readonly Change[], work: Lifting): Promise<Change[]> {
  let now = [...changes];
  if (work.before.findings.length === 0 || tellsATale(work.draft)) return now;
  // Thanks for thanks, in which no rule found anything, are warm enough.
  if (isPraise(work.draft) && now.length === 0 && work.before.findings.every(({ layer }) => layer === 'encoder'))
    return now;
  for (const step of steps) now = await stepped(now, step, work);
  return now;
}

async function stepped(changes: Change[], { family, why, isMissing }: Step, work: Lifting): Promise<Change[]> {
  const { draft, settings, before, look, consider, fits } = work;
  const now = { ...draft, text: withChanges(draft.text, changes) };
  const report = await consider(now);
  const finding = report.findings[0] ?? before.findings[0];
  if (finding === undefined || !isMissing(report, work, now.text)) return changes;
  const spot: Spot = spotOf({ ...finding, from: 0, to: 0 }, viewOf(now, settings, look(now)));
  const added = putIn(why, finding.category);
  for (const way of family(spot)) {
    const more = way.to > way.from ? withWay(changes, way, { why, category: finding.category }) : added(changes, way);
    const after = { ...draft, text: withChanges(draft.text, more) };
    if (!fits(after.text) || !helpsText(now, after.text, look)) continue;
    // A blank is read along by the recogniser: it must only not be worse than the draft was.
    if (isNoLower(hasBlanks(way.text) ? before : report, await consider(after))) return more;
  }
  return changes;
}

/** As a sentence between two of the draft’s own. */
const putIn =
  (why: string, category: CategoryId) =>
  (changes: readonly Change[], { from: at, text: written, move }: Way): Change[] => {
    const from = placeBefore(changes, at);
    const isSpaced = changes.some((other) => other.to === from && /\s$/u.test(other.text));
    const change: Change = { from, to: from, text: isSpaced ? written.trimStart() : written, move, why, category };
    return at === 0 ? [change, ...changes] : [...changes, change];
  };
