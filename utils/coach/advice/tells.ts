import type { PlacedSentence } from '../language/draft-view';
import { makeSentence } from '../language/make-sentence';
import { toPlain } from '../language/plain';
import type { CategoryId, CoachSettings, Draft, Finding } from '../types';
import { moodOf } from './concern';
import { nounsOfItsOwn } from './concrete';
import { isFoundIn } from './found-in';

/** What sells or fishes may go with all it names; what must not stand there, too. */
const mayGo: readonly CategoryId[] = [
  'sales-cta',
  'urgency-scarcity',
  'feedback-fishing',
  'engagement-bait',
  'link-dump',
  'patient-identifier',
  'confirms-patient',
  'individual-advice',
  'blame-lecture',
  'fear-appeal',
];
/** Said to somebody who was let down, these say nothing that person can use. */
const mayGoToComplaints: readonly CategoryId[] = [
  'defensive',
  'canned-response',
  'corporate-voice',
  'self-praise',
  'handoff-only',
];
/** With so many nouns of its own a sentence tells people something, however it is said. */
const telling = 2;

/** What every house says of itself: nobody can do anything with it. */
const vow =
  /\b(?:(?:committed|devoted|dedicated|pledged?) to|strives?|striving|endeavou?rs?|pride ourselves|passionate about|believes? in|is guided by|stands? for|in everything we do)\b/u;
const vowing: readonly CategoryId[] = ['corporate-voice', 'self-praise', 'canned-response'];
/** Asks people to cheer somebody who was named before. */
const ceremony = /\b(?:congratulat|celebrat|welcom|applau)\p{L}+/u;
const ranks =
  /\b(?:the (?:most|best|finest|only|first|largest|biggest|fastest|leading)|[\p{L}]+est|better|more [\p{L}]+|than|nobody|no one|second to none|number[- ]one|like (?:ours|us)|anywhere|unmatched)\b/u;

/** Whether people would miss what the sentence says. An answer to a question is what was asked for. */
export function tells(draft: Draft, findings: readonly Finding[], { from, sentence }: PlacedSentence): boolean {
  const inside = findings.filter((finding) => finding.from < from + sentence.text.length && from < finding.to);
  const idle = isToComplaint(draft, findings) ? [...mayGo, ...mayGoToComplaints] : mayGo;
  if (inside.some(({ category }) => idle.includes(category))) return false;
  // «Compassion. Integrity. Courage.»: one of a row.
  if (sentence.words <= 2) return true;
  if (draft.kind === 'reply' && draft.context !== undefined && moodOf(draft) === 'question')
    return !inside.some(({ category }) => category === 'canned-response') || nounsOfItsOwn(sentence) > 0;
  const isArguing = inside.some(({ category }) => category === 'defensive') && sentence.reader.length > 0;
  if (vow.test(sentence.plain) && inside.some(({ category }) => vowing.includes(category))) return false;
  const isRanking = inside.some(({ category }) => category === 'self-praise') && ranks.test(sentence.plain);
  // What is announced is the news: it takes no second noun to be missed.
  const isNews = inside.some(({ category }) => category === 'announcement') && !ceremony.test(sentence.plain);
  const needed = isRanking ? telling + 1 : isNews ? 1 : telling;
  return !isArguing && nounsOfItsOwn(sentence) >= needed;
}

/** Asks somebody for a review who was just let down. */
export function begsOfSomebodyLetDown(draft: Draft, findings: readonly Finding[], placed: PlacedSentence): boolean {
  return isToComplaint(draft, findings) && isFoundIn(placed, findings, ['feedback-fishing']);
}

/** A post somebody argues with, or is sorry about, complains of something, whatever its words. */
export function isToComplaint(draft: Draft, findings: readonly Finding[]): boolean {
  if (draft.context === undefined) return false;
  const mood = moodOf(draft);
  const argues = findings.some(({ category }) => category === 'defensive' || category === 'non-apology');
  return mood === 'complaint' || (mood === 'other' && argues);
}

/** Whether an answer’s sentence confirms somebody’s care, or treats somebody: whatever else it says, it must not stand. */
export function confirmsCare(draft: Draft, findings: readonly Finding[], placed: PlacedSentence): boolean {
  return draft.kind === 'reply' && isFoundIn(placed, findings, ['confirms-patient', 'individual-advice']);
}

/** Whether a cut takes something along that people would miss. */
export function losesTelling(
  { kind }: Draft,
  settings: CoachSettings,
  { category }: Finding,
  before: string,
  after: string,
): boolean {
  const nouns = (text: string) => nounsOfItsOwn(makeSentence(text, kind, settings));
  // «Nobody does it like our midwives» ranks somebody and tells nothing of them.
  const needed = category === 'self-praise' && ranks.test(toPlain(before)) ? telling + 1 : telling;
  return !mayGo.includes(category) && nouns(before) - nouns(after) >= needed;
}
