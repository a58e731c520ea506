import { speaksOfPatient } from '../categories/patient-context';
import type { DraftView, PlacedSentence } from '../language/draft-view';
import { makeSentence } from '../language/make-sentence';
import { makeDraftView } from '../language/make-view';
import { toPlain } from '../language/plain';
import type { Sentence } from '../language/sentence';
import { splitIntoSentences } from '../language/split';
import type { CategoryId, CoachSettings, Draft, Finding, Report, Span, Strength } from '../types';
import { type About, aboutReport } from './about';
import { spotOf } from './advise';
import { isAnswered, withGreeting } from './answered';
import { askInPlace } from './ask-in-place';
import { assures } from './assures';
import { hasBlanks } from './blanks';
import { type Change, withChanges } from './change';
import { isPraise } from './concern';
import { wordsOutside } from './content';
import { withoutDefence } from './defence';
import { keepsFacts } from './facts';
import { askInstead } from './families/ask';
import { drop } from './families/drop';
import { directInstead, pointToTheirOwn } from './families/give-direction';
import { tellLess } from './families/tell-less';
import { mayGoFromPost } from './may-go';
import { mayGoWithIt, pointsAlready, pointsToSomebody, withoutAssurances, withoutOrphans } from './neighbours';
import { isTold, sendsToSomebody } from './plain/their-own';
import { planFor } from './plan';
import { keepsLittle } from './repeats';
import { leavingOut, rewordings } from './rewrite';
import type { Slot } from './slot';
import { beginsAnew, givesSomething, givingSignals, isLeantOn, isSpare } from './spare';
import type { Spot } from './spot';
import { confirmsCare, losesTelling, tells } from './tells';
import { helpsText, type Look, mendsText } from './verify';

/** What stays the same while a draft is reworded. */
interface Work {
  readonly draft: Draft;
  readonly settings: CoachSettings;
  readonly about: About;
  readonly look: Look;
  /** Whether the site takes so much. */
  readonly fits: (text: string) => boolean;
  /** What was tried without success is not tried again. */
  readonly tried: Set<string>;
}

/** A draft can hold only so many findings that a person would still call it theirs. */
const mostSteps = 24;
/** With fewer words of its own than this, a sentence says nothing beside what was found in it. */
const fewest = 3;

/** Rewords sentence by sentence until nothing more can be mended without the writer; each sentence becomes one change. */
export function rewriteSentences(
  draft: Draft,
  settings: CoachSettings,
  look: Look,
  fits: (text: string) => boolean,
  strengths: readonly Strength[] = [],
): Change[] {
  const report = look(draft);
  const view = viewOf(draft, settings, report);
  const { findings } = report;
  const work: Work = { draft, settings, about: aboutReport(view, findings), look, fits, tried: new Set() };
  let slots: readonly Slot[] = view.sentences.map((placed, index) => ({
    placed,
    text: placed.sentence.text,
    isEmptyTalk:
      confirmsCare(draft, findings, placed) ||
      (!tells(draft, findings, placed) &&
        (wordsOutside(findings, placed) < (isNews(findings, placed) ? 2 : fewest) || isSpare(view, findings, placed))),
    isLeantOn: isLeantOn(view, index),
    gives: givesSomething(view, placed) || isKind(strengths, findings, placed),
  }));
  for (let step = 0; step < mostSteps; step += 1) {
    const next = nextStep(work, slots);
    if (next === undefined) break;
    slots = next;
  }
  const settled = withoutDefence(withoutAssurances(slots, draft, findings), draft, findings);
  return changesOf(withGreeting(withoutOrphans(settled), draft), draft.text);
}

/** What the considered reading takes for kind, and no reading for anything else. */
function isKind(
  strengths: readonly Strength[],
  findings: readonly Finding[],
  { from, sentence }: PlacedSentence,
): boolean {
  const isIn = (span: Span) => span.from < from + sentence.text.length && from < span.to;
  return strengths.some((one) => givingSignals.includes(one.signal) && isIn(one)) && !findings.some(isIn);
}

/** Where a sentence tells news or boasts, its one other word may be what the news is about. */
function isNews(findings: readonly Finding[], { from, sentence }: PlacedSentence): boolean {
  return findings.some(
    (finding) =>
      (finding.category === 'announcement' || finding.category === 'self-praise') &&
      finding.from < from + sentence.text.length &&
      from < finding.to,
  );
}

/** The slots after one more finding is mended; undefined when there is none left that can be. */
function nextStep(work: Work, slots: readonly Slot[]): readonly Slot[] | undefined {
  const { draft, settings, look, tried } = work;
  const now = { ...draft, text: withChanges(draft.text, changesOf(slots, draft.text)) };
  const report = look(now);
  const view = viewOf(now, settings, report);
  for (const finding of report.findings) {
    if (finding.to === 0) continue;
    const spot = spotOf(finding, view, work.about);
    const index = slots.findIndex((slot) => slot.text === spot.placed?.sentence.text);
    const key = `${finding.category} ${finding.quote} ${spot.placed?.sentence.text}`;
    if (index === -1 || tried.has(key)) continue;
    tried.add(key);
    const after = mended(work, now, slots, index, spot, report.label === 'broadcast');
    if (after) return after;
  }
  return undefined;
}

/** The slots with one of them reworded so that the finding is gone. */
function mended(
  work: Work,
  now: Draft,
  slots: readonly Slot[],
  index: number,
  spot: Spot,
  isBroadcast: boolean,
): readonly Slot[] | undefined {
  const slot = slots[index];
  if (slot === undefined) return undefined;
  const { finding } = spot;
  const { settings } = work;
  // What sends on to somebody is the way on itself: only what stands beside it may go.
  const isSending =
    finding.category === 'individual-advice' &&
    now.kind === 'reply' &&
    sendsToSomebody(toPlain(slot.text)) &&
    !assures.test(toPlain(slot.text));
  // An answer must not treat or tell of anybody, whatever leans on it.
  const isUrged = now.kind === 'reply' && mustGo(finding);
  // A reading also hears a patient in kind words, or in what is said of the house and those who work there.
  if (now.kind === 'reply' && finding.layer === 'encoder' && mustGo(finding) && isOfNobody(finding, slot, index))
    return undefined;
  const mayPoint = now.kind === 'post' || !pointsAlready(slots, index);
  for (const { act, text } of rewordings(spot, planFor(spot).acts)) {
    if (act.move === pointToTheirOwn.move && !mayPoint) continue;
    // «Same as Brayden in Room 6.»: without the person so short a sentence says nothing.
    if (isUrged && text !== '' && act.move === tellLess.move && slot.placed.sentence.words <= 6) continue;
    if (isSending && (act.move === pointToTheirOwn.move || !sendsToSomebody(toPlain(text)))) continue;
    const isLost = text === '' || act.replaces === true;
    // Who can help, or what is offered, is no defence; thanks passed on are no phrase.
    if (
      isLost &&
      finding.category === 'defensive' &&
      (pointsToSomebody(slot.text) || offersHelp.test(toPlain(slot.text)))
    )
      continue;
    if (isLost && finding.category === 'canned-response' && passesOn.test(toPlain(slot.text)) && isPraise(now))
      continue;
    // A tip that only does without «please» blames nobody.
    if (isLost && finding.category === 'blame-lecture' && finding.layer === 'encoder' && isTip(slot.placed.sentence))
      continue;
    // Whom to ask for is the answer.
    if (isLost && /\bask for (?:dr |nurse )?\p{Lu}/u.test(slot.text) && slot.text === slot.placed.sentence.text)
      continue;
    if (act.opens && slots.slice(0, index).some((other) => other.text !== '' && !isGreeting.test(other.text))) continue;
    const isOutOfPlace =
      (slot.isLeantOn && !isUrged) || (now.kind === 'post' && text !== '' && index < slots.length - 1);
    if (text === '' ? !isUrged && !mayGoWithIt(slots, index) : act.replaces === true && isOutOfPlace) continue;
    const isOther = text !== '' && act.opens !== true && keepsLittle(text, slot.placed.sentence.plain);
    if (isOther && slot.isLeantOn && slots[index + 1]?.text !== '' && !isUrged) continue;
    if (act.move === drop.move && text !== '' && losesTelling(work.draft, settings, finding, slot.text, text)) continue;
    // What answers the question before it stays with it.
    const asked = slots[index - 1];
    if (text === '' && !isUrged && asked?.text.trimEnd().endsWith('?') && slot.placed.sentence.words <= 8) continue;
    if (text === '' && now.kind === 'post') {
      const next = slots[index + 1];
      if (next !== undefined && next.text !== '' && !beginsAnew(next.placed.sentence)) continue;
      if (!mayGoFromPost(finding, slot.placed.sentence)) continue;
    }
    if (now.kind === 'post' && act === drop && finding.layer === 'encoder' && text !== '') continue;
    // A question mends nothing that was said before it.
    if (now.kind === 'post' && (act === askInstead || (act === directInstead && finding.layer === 'encoder'))) continue;
    // Of a post, most must stay.
    if (text === '' && now.kind === 'post' && keepsTooLittle(slots, index)) continue;
    // A post of which nothing is left is none: its last words are for the writer to change.
    if (
      text === '' &&
      now.kind === 'post' &&
      !slots.some((other, at) => (at < index || at > endOfLeaning(slots, index)) && hasWords(other.text))
    )
      continue;
    if (hasBlanks(text) || (isLost && !slot.isEmptyTalk) || slots.some((other) => text !== '' && other.text === text))
      continue;
    const done = slot.done ?? { move: act.move, why: finding.message, category: finding.category };
    const after = slots.with(index, { ...slot, text, done });
    const result = withChanges(work.draft.text, changesOf(after, work.draft.text));
    if (!work.fits(result)) continue;
    // Of an answer nothing need be left: what is missing is put in afterwards.
    if (result === '' && isAnswered(work.draft) && (isUrged || keepsFacts(now.text, ''))) return after;
    const isBetter = mendsText(now, result, finding, work.look) || (act.softens && helpsText(now, result, work.look));
    if (isBetter) return after;
  }
  return now.kind === 'post' && isBroadcast ? asked(work, now, slots, index, spot) : undefined;
}

/** Readings of these are too often wrong to take a sentence away for. */
const needRule: readonly CategoryId[] = ['unsupported-claim', 'self-praise', 'promo-offer', 'urgency-scarcity'];

/** The slots with the writer asked for what should stand in place of one of them; at most once a draft. */
function asked(work: Work, now: Draft, slots: readonly Slot[], index: number, spot: Spot): readonly Slot[] | undefined {
  const slot = slots[index];
  const { finding } = spot;
  if (slot === undefined || slot.isLeantOn || slot.gives || slots.some(({ text }) => hasBlanks(text))) return undefined;
  const next = slots[index + 1];
  if (next !== undefined && next.text !== '' && !beginsAnew(next.placed.sentence)) return undefined;
  // What a house writes stiffly may still be needed.
  if (finding.category === 'corporate-voice' && !slot.isEmptyTalk) return undefined;
  // Ties are asked for first.
  if (spot.kinds.has('undisclosed-endorsement')) return undefined;
  if (finding.layer !== 'rules' && needRule.includes(finding.category)) return undefined;
  if (finding.category === 'patient-identifier' && !speaksOfPatient(slot.placed.sentence)) return undefined;
  if (keepsTooLittle(slots, index) || !slots.some(({ text }, at) => at !== index && hasWords(text))) return undefined;
  for (const { act, text } of rewordings(spot, [askInPlace])) {
    const done = slot.done ?? { move: act.move, why: finding.message, category: finding.category };
    const after = slots.with(index, { ...slot, text, done: { ...done, move: act.move } });
    const result = withChanges(work.draft.text, changesOf(after, work.draft.text));
    if (work.fits(result) && mendsText(now, result, finding, work.look)) return after;
  }
  return undefined;
}

/** What tells of a patient, or treats one. */
const mustGo = ({ category }: Finding): boolean =>
  category === 'patient-identifier' || category === 'confirms-patient' || category === 'individual-advice';

const offersHelp =
  /\b(?:we|i)(?:'ve| have| do|'ll)? (?:offer|have|can|give|keep|run|arrange)\b[^.!?]*\b(?:assistance|help|support|fund|discount|scheme|hardship|payment plan|interpreter|carts?|rooms?|parking|permits?|waiver)/u;
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
function isOfNobody({ category }: Finding, { text }: Slot, index: number): boolean {
  const plain = toPlain(text).replaceAll(
    /\bthank you\b|\bthanks\b|\byou(?:'ve| have) got this\b|\bgood luck to you\b/gu,
    ' ',
  );
  if (category === 'individual-advice') return !isTold(plain) && (index === 0 || !/\byou/u.test(plain));
  return !/\d/u.test(plain) && !theirs.test(plain);
}

const theirs =
  /\b(?:you(?:r|rs|'re|'ve|'ll|'d)?|y'all|he|she|his|her|hers|him|they|their|them|(?:son|daughter|mum|mom|mam|dad|wife|husband|mother|father|baby|kid|boy|girl|child|patients?|clients?|records?|charts?|notes|request|results?|visit|appointment|session|film|scan|photo|file)s?)\b/u;

/** So small a share of its words is no post of the writer’s any more. */
const share = 0.3;

function keepsTooLittle(slots: readonly Slot[], index: number): boolean {
  const words = (text: string) => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  const all = slots.reduce((sum, { placed }) => sum + words(placed.sentence.text), 0);
  const left = slots.reduce((sum, { text }, at) => sum + (at === index ? 0 : words(text)), 0);
  return slots.length > 2 && left < all * share;
}

/** The last sentence that leans on this one, or on one that does. */
function endOfLeaning(slots: readonly Slot[], index: number): number {
  return slots[index]?.isLeantOn === true && index + 1 < slots.length ? endOfLeaning(slots, index + 1) : index;
}

const hasWords = (text: string): boolean => /(?<![#@\p{L}\d])\p{L}{2,}/u.test(text);

/** What may stand before the first thing an answer says. */
const isGreeting = /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,40}[.!,]?$/iu;

/** The whole draft as families see it, made from a report on it. */
export function viewOf(draft: Draft, settings: CoachSettings, report: Report): DraftView {
  const sentences = splitIntoSentences(draft.text).map(({ text, from }) => ({
    sentence: makeSentence(text, draft.kind, settings),
    from,
  }));
  return makeDraftView(draft, settings, sentences, (id) => [
    ...report.findings.filter((finding) => finding.category === id),
    ...report.strengths.filter((strength) => strength.signal === id),
  ]);
}

function changesOf(slots: readonly Slot[], text: string): Change[] {
  const changes: Change[] = [];
  let together: Slot['done'];
  for (const { placed, text: now, done } of slots) {
    if (done === undefined || now === placed.sentence.text) continue;
    const span =
      now === '' ? leavingOut(text, placed) : { from: placed.from, to: placed.from + placed.sentence.text.length };
    const before = changes.at(-1);
    // Neighbours left out share the white space between them; at the end of a line, also what stood before the first.
    if (now === '' && before?.text === '' && before.to >= span.from && /^(?:\n|$)/u.test(text.slice(span.to))) {
      const first = changes.findLastIndex((one, index) => one.text === '' && (changes[index - 1]?.to ?? -1) < one.from);
      const opening = changes[first];
      if (opening?.text === '') changes[first] = { ...opening, from: endOfInk(text, opening.from) };
    }
    const last = changes.at(-1);
    // What leant on a sentence goes or stays with it.
    if (now === '' && last?.text === '' && done === together && last.to >= span.from)
      changes[changes.length - 1] = { ...last, to: span.to };
    else changes.push({ ...done, from: Math.max(span.from, last?.to ?? 0), to: span.to, text: now });
    together = done;
  }
  return changes;
}

/** Where the blanks before a place on its line begin. */
function endOfInk(text: string, at: number): number {
  return at - (/[ \t]+$/u.exec(text.slice(0, at))?.[0].length ?? 0);
}
