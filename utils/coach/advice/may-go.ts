import type { CategoryId, Finding } from '../types';
import { wereAsked } from './consent';
import { askInstead } from './families/ask';
import { drop } from './families/drop';
import { directInstead } from './families/give-direction';
import { tellLess } from './families/tell-less';
import { asksBefore } from './neighbours';
import type { Act } from './rewrite';
import type { Slot } from './slot';
import { beginsAnew } from './spare';

/** What a whole sentence of a post may be left out for. */
const idle: readonly CategoryId[] = [
  'feedback-fishing',
  'engagement-bait',
  'self-praise',
  'corporate-voice',
  'promo-offer',
  'urgency-scarcity',
  'unsupported-claim',
];

/** Whether such a change belongs in a post. */
export function suitsPost(act: Act, text: string, slots: readonly Slot[], index: number, finding: Finding): boolean {
  // Without its pointer a link is not found.
  const was = slots[index]?.text ?? '';
  if (text !== '' && pointer.test(was) && !pointer.test(text)) return false;
  if (text === '') return mayGoFromPost(slots, index, finding);
  // Who was asked may be told of.
  if (finding.category === 'patient-identifier' && wereAsked(slots)) return false;
  // «Today she runs it»: without the day nobody is known the less.
  if (act.move === tellLess.move && withoutDays(was) === withoutDays(text)) return false;
  // A question mends nothing that was said before it, and a reading is not sure enough for the rest.
  return act !== askInstead && !(finding.layer === 'encoder' && (act === drop || act === directInstead));
}

/**
 * Whether a sentence of a post may go. A post tells strangers something, and what was cut cannot be asked back: only what
 * a rule is sure of, or begging for ratings, and no sentence that does several things.
 */
function mayGoFromPost(slots: readonly Slot[], index: number, { category, layer }: Finding): boolean {
  const text = slots[index]?.placed.sentence.text ?? '';
  const isSure = layer === 'rules' || category === 'feedback-fishing';
  if (!isSure || !idle.includes(category) || partsOf(text) > 2 || /\?\s*$/u.test(text)) return false;
  if (tellsWhereOrWhen(text) || asksBefore(slots, index)) return false;
  // Most must stay, and not only what goes along.
  const rest = slots.filter((_, at) => at < index || at > endOfLeaning(slots, index));
  return (
    isFreeOfNext(slots, index) &&
    !keepsTooLittle(slots, index) &&
    rest.some((slot) => hasWords(slot.text) && !slot.isEmptyTalk)
  );
}

const withoutDays = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\b(?:today|tonight|yesterday|once|last night|this (?:morning|afternoon|evening|week))\b/gu, ' ')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
const pointer = /\b(?:link|details|paper|form) (?:is )?(?:in|below)\b/iu;

/** «Walk in Mon–Sat», «read the paper»: what people may come for, whatever else is in the sentence. */
export function tellsWhereOrWhen(text: string): boolean {
  return /\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?|walk[- ]ins?|walk in|open (?:from|until|till|to)|\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}[–-]\d{1,2}|read the (?:paper|study|report|article|guide)|(?:beside|next to|opposite|behind) (?:the|our))\b/iu.test(
    text,
  );
}

/** Whether the sentence after this one says something by itself. */
export function isFreeOfNext(slots: readonly Slot[], index: number): boolean {
  const next = slots[index + 1];
  if (next === undefined || !hasWords(next.text)) return true;
  return beginsAnew(next.placed.sentence) && !saysHow.test(next.placed.sentence.plain);
}

/** «Tap the link, vote once a day»: what for was said before. */
const saysHow = /^[^\p{L}]*(?:tap|click|vote|tag|share|follow|hit|comment|like|subscribe|swipe|head|link in)\b/u;

/** «Pictures in the comments 👇 Hit that heart» does two things, «one click = one step» as well; a comma may only join. */
function partsOf(text: string): number {
  const withWords = (parts: readonly string[]) => parts.filter((part) => /\p{L}/u.test(part)).length;
  const apart = withWords(text.split(/\s*\p{Extended_Pictographic}\s*|\s=\s/u));
  return withWords(text.split(/[,;]\s/u)) + 2 * (apart - 1);
}

/** So small a share of its words is no post of the writer’s any more. */
const share = 0.3;

export function keepsTooLittle(slots: readonly Slot[], index: number): boolean {
  const words = (text: string) => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  const all = slots.reduce((sum, { placed }) => sum + words(placed.sentence.text), 0);
  const left = slots.reduce((sum, { text }, at) => sum + (at === index ? 0 : words(text)), 0);
  return slots.length > 2 && left < all * share;
}

/** The last sentence that leans on this one, or on one that does. */
function endOfLeaning(slots: readonly Slot[], index: number): number {
  return slots[index]?.isLeantOn === true && index + 1 < slots.length ? endOfLeaning(slots, index + 1) : index;
}

export const hasWords = (text: string): boolean => /(?<![#@\p{L}\d])\p{L}{2,}/u.test(text);
