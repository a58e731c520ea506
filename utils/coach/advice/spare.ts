import type { DraftView, PlacedSentence } from '../language/draft-view';
import { sendsForHelp } from '../language/sends-for-help';
import type { Sentence } from '../language/sentence';
import type { CategoryId, Finding, SignalId, Span } from '../types';
import { wordsOutside } from './content';
import { hasVerb } from './noun-phrase';

/** What sells, boasts, argues or scolds in a sentence of its own: the rest of a longer draft is better off without it. */
const spare: readonly CategoryId[] = [
  'self-praise',
  'corporate-voice',
  'sales-cta',
  'urgency-scarcity',
  'promo-offer',
  'feedback-fishing',
  'engagement-bait',
  'link-dump',
  'fear-appeal',
  'blame-lecture',
  'defensive',
  'canned-response',
  'non-apology',
];
/** These may stand around something people need to know: only where little else is in the sentence. */
const mayInform: readonly CategoryId[] = [
  'corporate-voice',
  'defensive',
  'canned-response',
  'non-apology',
  'link-dump',
];
const fewWords = 8;
/** With more words than this outside of what was found, a sentence tells something as well. */
const manyWords = 11;
/** So many sentences make a draft that can spare one. */
const longEnough = 3;
/** What opens a sentence that leans on the one before. */
const leans =
  /^(?:(?:still|even so|that said|mind you), (?:it|that|this|they)|it|its|it's|any(?:body|one) else|every(?:body|one) else|(?:the )?rest of|they|their|them|this|that|these|those|he|she|his|her|there|so|but|and|which|because|then|also|after that|next|instead|otherwise|either way|made|built|designed|delivered|tested|available|if not|if so|if you (?:haven't|have|do|don't|are|aren't),|same|both|plus|meanwhile)\b/u;

/** «I’ve watched it take people»: what «it» is stands before. */
const leansInside =
  /^(?!if |when |what |who |how |there )(?:[\p{L}'’]+ ){1,4}(?:it|them|they|it['’]s|they['’]re)\b|^(?:[\p{L}'’]+ ){1,5}(?:those|these) /u;

/** «Pray for her»: who that is was said before. */
const somebody =
  /^(?!.*\b(?:someone|somebody|anyone|mum|mom|dad|mother|father|son|daughter|wife|husband|sister|brother|girl|boy|man|woman|nurse|doctor|dr|mrs?|ms)\b).*\b(?:he|she|him|her|his|hers|theirs)\b|^a: /u;

/** Whether the sentence after this one would lose its footing without it. */
export function isLeantOn(view: DraftView, index: number): boolean {
  const next = view.sentences[index + 1]?.sentence;
  if (next === undefined || next.words === 0) return false;
  // «👇 (hint: …)» stands under something.
  if (/^\s*(?:[(]|👇|⬇|➡|👉)/u.test(next.text)) return true;
  const opening = next.plain.replace(/^[^\p{L}]+/u, '');
  return (
    !sendsForHelp.test(next.plain) &&
    (leans.test(opening) ||
      leansInside.test(opening) ||
      somebody.test(opening) ||
      next.words <= fewestAlone ||
      isFragment(next))
  );
}

/** Begins with somebody or something of its own: it can be said without whatever stood before. */
export function beginsAnew({ plain, tokens }: Sentence): boolean {
  const first = tokens[0]?.tags;
  return begins.test(plain) || (first?.has('Noun') === true && !first.has('Verb') && !first.has('Pronoun'));
}

const begins =
  /^[^\p{L}]*(?:i|i'm|i've|we|we're|we've|you|there|the|our|my|your|an?|if|when|every|each|all|no|nobody|some|most|people|anyone|both|dr|who|what|how|where|which|come|call|ring|book|text|ask|please|bring|thanks?|\p{L}+day)\b/u;

/** «Ten seconds, painless, total peace of mind.»: nothing is said of anything without the sentence before. */
function isFragment({ text, plain, words }: Sentence): boolean {
  return (
    words > fewestAlone &&
    !informs.test(plain) &&
    !/[?]/u.test(plain) &&
    !/^[#@\d]|https?:/u.test(plain) &&
    !hasVerb(text)
  );
}

/** «Beds available tonight.», «Most insurance accepted.» */
export const informs =
  /\b(?:available|accepted|welcome|included|free|open|required|needed|covered|parking|tonight|tomorrow|daily|weekdays?|walk-ins?)\b/u;

/** So few words say nothing by themselves: «We can.» */
const fewestAlone = 2;

/** Nothing in it is a strength, the next sentence does not lean on it, and it is not the one the draft begins with. */
export function isSpare(view: DraftView, findings: readonly Finding[], { from, sentence }: PlacedSentence): boolean {
  const to = from + sentence.text.length;
  const inside = (span: Span) => span.from < to && from < span.to;
  const index = view.sentences.findIndex((placed) => placed.from === from);
  return (
    view.sentences.length >= longEnough &&
    (index > 0 || view.draft.kind === 'reply') &&
    !isLeantOn(view, index) &&
    !sentence.plain.includes('?') &&
    // The first words of an answer may be the kind ones; there only what a rule is sure of counts.
    findings.some(
      (finding) =>
        inside(finding) &&
        spare.includes(finding.category) &&
        (index > 0 || finding.layer === 'rules') &&
        wordsOutside(findings, { from, sentence }) < (mayInform.includes(finding.category) ? fewWords : manyWords),
    ) &&
    !givesSomething(view, { from, sentence })
  );
}

/** Whether a sentence holds something that builds a relationship. */
export function givesSomething(view: DraftView, { from, sentence }: PlacedSentence): boolean {
  const to = from + sentence.text.length;
  return givingSignals.some((id) => view.found(id).some((span) => span.from < to && from < span.to));
}

export const givingSignals: readonly SignalId[] = [
  'open-question',
  'experience-invitation',
  'acknowledgement',
  'useful-direction',
  'introduction',
  'crediting',
  'owned-next-step',
  'listening-evidence',
  'autonomy-support',
  'specific-apology',
  'safe-private-channel',
  'candour',
];
