import type { DraftView, PlacedSentence } from '../language/draft-view';
import { makeSentence } from '../language/make-sentence';
import { makeDraftView } from '../language/make-view';
import { toPlain } from '../language/plain';
import { splitIntoSentences } from '../language/split';
import type { CoachSettings, Draft, Finding, Report, SignalId, Span, Strength } from '../types';
import { type About, aboutReport } from './about';
import { spotOf } from './advise';
import { isAnswered, withGreeting } from './answered';
import { askInPlace, mayAskInPlace } from './ask-in-place';
import { assures } from './assures';
import { hasBlanks } from './blanks';
import { type Change, withChanges } from './change';
import { changesOf } from './changes-of';
import { moodOf } from './concern';
import { wordsOutside } from './content';
import { withoutDefence } from './defence';
import { keepsFacts } from './facts';
import { drop } from './families/drop';
import { pointToTheirOwn } from './families/give-direction';
import { leaveChoice } from './families/leave-choice';
import { isFoundIn } from './found-in';
import { suitsPost } from './may-go';
import {
  asksBefore,
  losesItsQuestion,
  mayGoWithIt,
  pointsAlready,
  withoutAssurances,
  withoutOrphans,
} from './neighbours';
import { sendsToSomebody, urgent } from './plain/their-own';
import { planFor } from './plan';
import { keepsLittle } from './repeats';
import { rewordings } from './rewrite';
import type { Slot } from './slot';
import { givesSomething, givingSignals, isLeantOn, isSpare } from './spare';
import type { Spot } from './spot';
import { suitsAnswer } from './suits-answer';
import { begsOfSomebodyLetDown, confirmsCare, losesTelling, tells } from './tells';
import { helpsText, type Look, letsGo, mendsText } from './verify';
import { isNeeded, isOfNobody, mustGo } from './what-stays';

/** What stays the same while a draft is reworded. */
interface Work {
  readonly draft: Draft;
  readonly settings: CoachSettings;
  readonly about: About;
  /** What was found in the draft as it was written. */
  readonly findings: readonly Finding[];
  readonly look: Look;
  /** Whether the answer hears the person and says what happens next, or answers what was asked. */
  readonly isWarm: boolean;
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
  const does = (...signals: readonly SignalId[]) => strengths.some(({ signal }) => signals.includes(signal));
  const isHeard = does('owned-next-step') && does('acknowledgement', 'specific-apology', 'listening-evidence');
  const isUseful = does('useful-direction') && findings.every(({ layer }) => layer !== 'rules');
  const isWarm = isHeard || (isUseful && moodOf(draft) === 'question');
  const work: Work = {
    draft,
    settings,
    about: aboutReport(view, findings),
    findings,
    look,
    isWarm,
    fits,
    tried: new Set(),
  };
  let slots: readonly Slot[] = view.sentences.map((placed, index) => ({
    placed,
    text: placed.sentence.text,
    isEmptyTalk:
      confirmsCare(draft, findings, placed) ||
      begsOfSomebodyLetDown(draft, findings, placed) ||
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
function isNews(findings: readonly Finding[], placed: PlacedSentence): boolean {
  return isFoundIn(placed, findings, ['announcement', 'self-praise']);
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
  if (now.kind === 'reply' && finding.layer === 'encoder' && mustGo(finding) && isOfNobody(finding, slot, index, now))
    return undefined;
  const tellsOfTheirs = confirmsCare(work.draft, work.findings, slot.placed);
  // In an answer that hears and says what happens next, a reading alone takes no sentence away.
  if (now.kind === 'reply' && work.isWarm && finding.layer === 'encoder' && !mustGo(finding)) return undefined;
  // Where a life may hang on it, one word too many is none.
  const isUrgent = urgent.test(toPlain(now.context ?? ''));
  const isPointed = slots.some(({ done }) => done?.move === pointToTheirOwn.move);
  const mayPoint = now.kind === 'post' || (isUrgent ? !isPointed : !pointsAlready(slots, index));
  for (const { act, text } of rewordings(spot, planFor(spot).acts)) {
    if (act.move === pointToTheirOwn.move && !mayPoint) continue;
    if (now.kind === 'reply' && !suitsAnswer(act, text, slot, finding, tellsOfTheirs)) continue;
    if (isSending && (act.move === pointToTheirOwn.move || !sendsToSomebody(toPlain(text)))) continue;
    if (losesItsQuestion(text, slots, index) || (act === leaveChoice && asksBefore(slots, index))) continue;
    const isLost = text === '' || act.replaces === true;
    if (isLost && isNeeded(finding, slot, now)) continue;
    if (act.opens && slots.slice(0, index).some((other) => other.text !== '' && !isGreeting.test(other.text))) continue;
    const isOutOfPlace =
      (slot.isLeantOn && !isUrged) || (now.kind === 'post' && text !== '' && index < slots.length - 1);
    if (text === '' ? !isUrged && !mayGoWithIt(slots, index) : act.replaces === true && isOutOfPlace) continue;
    const isOther = text !== '' && act.opens !== true && keepsLittle(text, slot.placed.sentence.plain);
    if (isOther && slot.isLeantOn && slots[index + 1]?.text !== '' && !isUrged) continue;
    const isCut = act.move === drop.move || (finding.category === 'corporate-voice' && finding.layer === 'encoder');
    if (isCut && text !== '' && losesTelling(work.draft, settings, finding, slot.text, text)) continue;
    // What answers the question before it stays with it.
    if (text === '' && !isUrged && asksBefore(slots, index) && slot.placed.sentence.words <= 8) continue;
    if (now.kind === 'post' && !suitsPost(act, text, slots, index, finding)) continue;
    if (hasBlanks(text) || (isLost && !slot.isEmptyTalk) || slots.some((other) => text !== '' && other.text === text))
      continue;
    const done = slot.done ?? { move: act.move, why: finding.message, category: finding.category };
    const { after, result } = reworded(work, slots, index, text, done);
    if (!work.fits(result)) continue;
    // Of an answer nothing need be left: what is missing is put in afterwards.
    if (result === '' && isAnswered(work.draft) && (isUrged || keepsFacts(now.text, ''))) return after;
    const isBetter = mendsText(now, result, finding, work.look) || (act.softens && helpsText(now, result, work.look));
    // What must not stand goes even where the rest then reads like a handoff.
    if (isBetter || (isUrged && text === '' && letsGo(now, result, finding, work.look))) return after;
  }
  return now.kind === 'post' && isBroadcast ? askedInPlace(work, now, slots, index, spot) : undefined;
}

/** The slots with the writer asked for what should stand in place of one of them; at most once a draft. */
function askedInPlace(
  work: Work,
  now: Draft,
  slots: readonly Slot[],
  index: number,
  spot: Spot,
): readonly Slot[] | undefined {
  const slot = slots[index];
  const { finding } = spot;
  if (slot === undefined || !mayAskInPlace(slots, index, spot)) return undefined;
  for (const { act, text } of rewordings(spot, [askInPlace])) {
    const done = { why: finding.message, category: finding.category, ...slot.done, move: act.move };
    const { after, result } = reworded(work, slots, index, text, done);
    if (work.fits(result) && mendsText(now, result, finding, work.look)) return after;
  }
  return undefined;
}

/** The slots with other words in one of them, and the draft they make. */
function reworded(work: Work, slots: readonly Slot[], index: number, text: string, done: NonNullable<Slot['done']>) {
  const after = slots.map((slot, at) => (at === index ? { ...slot, text, done } : slot));
  return { after, result: withChanges(work.draft.text, changesOf(after, work.draft.text)) };
}

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
