import type { PlacedSentence } from '../language/draft-view';
import { toPlain } from '../language/plain';
import type { Draft, Finding } from '../types';
import type { Change } from './change';
import { factsOf, keepsFacts } from './facts';
import { large } from './fit-in-place';
import { isFoundIn } from './found-in';
import type { Slot } from './slot';
import { endsInTheMiddle } from './stands-alone';
import { isToComplaint } from './tells';
import { entitles } from './what-stays';

const done: Pick<Change, 'move' | 'why' | 'category'> = {
  move: 'Let the apology stand',
  why: 'What argues beside an apology takes it back.',
  category: 'defensive',
};

/** What a house says in its defence, where nobody is offered anything. */
const aboutUs =
  /^(?:and |but |so |please |also,? )*(?:our|we|all our|(?:staff|nurses|doctors|monitors|wards?|hospitals?)(?= (?:work|do|are|is|alarm|must|have|has)\b)|a (?:hospital|ward|busy)|the (?:nurses?|staff|team|doctors?|department|hospital|clinic|practice|reception(?:ist)?|group|trust|board|service|organi[sz]ation|network|centre|center)|as an? |i can assure)\b/u;
const defends =
  /\b(?:polic(?:y|ies)|protocols?|guidance|guidelines|procedures?|standards?|to the letter|work(?:s|ed|ing)? (?:\p{L}+ )?hard|(?:their|our|its|her|his) (?:very )?best|(?:highly )?trained|qualified|accredited|certified|(?:extremely|very|so|incredibly) busy|short[- ]staffed|understaffed|prides?|proud|committed|commitment|dedicated|striv(?:e|es|ing)|professional(?:s|ism)?|every (?:patient|day|visit)|all (?:our )?patients|hundreds|thousands|great care|seriously|appointments (?:were|are) (?:lost|wasted)|difficult circumstances|24\/7|for (?:safety|everyone)|unavoidable|patients (?:not attending|failing to))\b/u;
const gives =
  /\b(?:you(?:'re| are)? (?:can|may|could|able|welcome)|if you|i'll|we'll|i will|we will|(?:i've|i have|we've|we have) (?:asked|changed|moved|stopped|spoken|started|put|told|sent)|should(?:n't)? have|sorry|apolog\p{L}+|thanks?|from (?:monday|tomorrow|today|next))\b/u;
const takenBack =
  /^(?<head>[^.!?]*?\b(?<word>sorry|apologi[sz]e|apologies|understand|hear you|appreciate)\b[^.!?,;]*?)[,;]? (?:but|however|though|although|even though|that said|having said that)\b(?<tail>[^.!?]*)[.!?]*$/u;

/** In an answer to a complaint that argued, what still argues beside what was put right goes as well. */
export function withoutDefence(slots: readonly Slot[], draft: Draft, findings: readonly Finding[]): readonly Slot[] {
  const argued = findings.filter(({ category }) => arguing.includes(category));
  const isArguing = argued.length > 0 || slots.some(({ text }) => shields.test(toPlain(text)));
  if (draft.kind !== 'reply' || !isArguing || !isToComplaint(draft, findings)) return slots;
  const kept = slots.map((slot, index) => {
    const isLeft = slot.isLeantOn && (slots[index + 1]?.text ?? '') !== '';
    if (slot.text === '' || slot.gives) return slot;
    const apology = sorryBefore(slot.text);
    if (apology !== undefined) return { ...slot, text: `${apology}.`, done };
    if (!isLeft && argues(slot, argued)) return { ...slot, text: '', done };
    const fact = withoutItsPoint(slot, argued);
    return fact === undefined ? slot : { ...slot, text: fact, done: slot.done ?? done };
  });
  // Where most of it argued, the rest was said in the same breath.
  const isMost = kept.filter(({ text }) => text === '').length * 2 >= Math.max(3, kept.length);
  return isMost ? kept.map((slot) => (isSaidAlong(slot) ? { ...slot, text: '', done } : slot)) : kept;
}

const isSaidAlong = ({ text, gives: builds, done: changed }: Slot): boolean =>
  text !== '' &&
  !builds &&
  changed === undefined &&
  !isGiving(text) &&
  !/^(?:hi|hello|hey|dear)\b/iu.test(text) &&
  (!text.includes('?') || /^\S+(?: \S+)?$/u.test(text.trim()));

const arguing: readonly Finding['category'][] = ['defensive', 'non-apology', 'canned-response', 'blame-lecture'];
/** Of these a whole sentence goes where nothing in it can be used. */
const against: readonly Finding['category'][] = ['defensive', 'blame-lecture'];

/** «Sorry for the wait, though it does say …»: the apology, where nothing is given after it. */
function sorryBefore(text: string): string | undefined {
  const { head, word } = takenBack.exec(toPlain(text))?.groups ?? {};
  if (head === undefined || !/^(?:sorry|apolog)/u.test(word ?? '') || isGiving(text.slice(head.length)))
    return undefined;
  return text.slice(0, head.length);
}

function argues({ placed, text, done: changed }: Slot, argued: readonly Finding[]): boolean {
  const plain = toPlain(text).replace(greets, '');
  if (dismisses.test(plain)) return true;
  if (isGiving(text)) return false;
  const isFound = isAmong(argued, placed);
  if (changed === undefined && isFound) return true;
  if ((shields.test(plain) && !plain.includes('?')) || reproaches.test(plain)) return true;
  // «The group is here for you» was a vow before it was said plainly.
  if (vows(placed)) return true;
  return understands.test(plain) || takenBack.test(plain) || (aboutUs.test(plain) && defends.test(plain));
}

const greets = /^(?:hi|hello|hey|dear)\b[^.!?,]{0,25}, /u;

const isAmong = (argued: readonly Finding[], placed: PlacedSentence): boolean => isFoundIn(placed, argued, against);

/** Who is to blame instead, what others say, what was signed: nothing in it is for the person who was let down. */
const shields =
  /\b(?:responsib\p{L}+|liab(?:le|ility)|(?:the|our|a|big) (?:sign|notice|leaflet|consent form|recorded message)s?|(?:the )?(?:vast )?majority of|inevitabl[ye]|people like you|(?:turn|show) up next time|you (?:dna|no[- ]show)\p{L}*|you dna'd|(?:all|most|many|other|our) (?:families|patients|parents|clients|guests|people|offices|clinics|customers)|never had (?:a|any|one) complaints?|last resort|outside (?:of )?(?:our|the \p{L}+'s) control|beyond our control|not (?:on our side|our fault|the norm|our standard)|isn't (?:the norm|our fault|really fair|fair)|stand by our|works? (?:fine|well|perfectly|as (?:intended|designed))|on our end|(?:doesn't|does not|don't) (?:sound|seem|look) like (?:us|our|the|any|one)|not who we are|out of character|surprised to (?:hear|read|learn)|pride ourselves|at the heart of|in everything we do|anything to apologi[sz]e|(?:isn't|not) (?:a )?(?:big|huge|too much|much) (?:of an )?(?:to )?ask|not sure what (?:else|more)|you (?:were (?:told|shown|given|warned)|chose|agreed|signed|declined|refused|could have|should have|failed to))\b/u;

/** «You’re welcome to register elsewhere», «5 West has won the award twice»: nothing of it is for who was let down. */
const dismisses =
  /\b(?:register|go|be seen|get (?:your )?care) elsewhere\b|\btake your (?:business|custom)\b|\b(?:has|have|'ve) (?:just )?(?:won|been (?:voted|named|awarded))\b|\bvoted (?:best|number|#)/u;

/** «Did you try the pharmacist before calling?» */
const reproaches =
  /^(?:did|have|had) you (?:not )?(?:try|tried|think|thought|bother\p{L}*|check\p{L}*|consider\p{L}*|read|call\p{L}*|ring|rung|look\p{L}*)\b[^.!?]*\b(?:before|first|at all|beforehand|instead)\b|^what (?:else|more|exactly)? ?(?:did|do|would) you (?:want|expect)\b|^(?:next time|maybe|perhaps) (?:maybe |perhaps |next time |you could |please )*(?:bring|try|check|plan|allow|arrive|leave|read|call|ring)\b/u;

const vows = ({ sentence: { plain } }: PlacedSentence): boolean => aboutUs.test(plain) && defends.test(plain);

const opensPoint =
  /^(?:(?:and|but|so|however|actually|unfortunately|in fairness|to be fair|(?:but )?with (?:all )?(?:due )?respect(?! (?:to|for)\b)|for the record|as you(?:[’']ll| will)? (?:be aware|know|recall))\b,? )+/iu;
const endsPoint = /,? (?:so|which is why|which means|which|and|but|because|as) [^,;:.!?]*(?=[.!?]*$)/iu;

/** «But with respect, 94% rated it good, so it clearly helps.»: the figure may stay, the point made with it goes. */
function withoutItsPoint({ placed, text }: Slot, argued: readonly Finding[]): string | undefined {
  if (!isAmong(argued, placed) && !shields.test(toPlain(text))) return undefined;
  const opened = text.replace(opensPoint, '');
  const welcome = opensDoor.exec(opened)?.index;
  const behind = welcome === undefined ? opened : opened.slice(welcome);
  const kept = keepsFacts(opened, behind) ? behind : opened;
  const closed = kept.replace(endsPoint, '');
  const isWhole =
    keepsFacts(kept, closed) &&
    (closed.match(/\p{L}+/gu)?.length ?? 0) >= fewest &&
    !endsInTheMiddle(closed) &&
    !isReasonOnly.test(closed);
  const rest = isWhole ? closed : kept;
  return rest === text ? undefined : large(rest);
}

/** «Due to the high volume of referrals.»: of what, was cut off. */
const isReasonOnly =
  /^(?:unfortunately,? )?(?:due to|owing to|because of|given|despite)\b(?![^.]*\b(?:is|are|was|were|will|has|have|had|can|must|may)\b)/iu;
/** With fewer words than this a figure says nothing. */
const fewest = 4;

/** «We find nothing to apologise for, but you’re welcome to write to …» */
const opensDoor = /(?<=\bbut )(?:you[’']re welcome to|you are welcome to|please|do (?:ring|call|write|come))\b/iu;

/** Whether a stretch states or offers something that people can hold on to. */
function isGiving(text: string): boolean {
  const plain = toPlain(text);
  // A ward that never closes gives nothing by it.
  const facts = factsOf(text).filter((fact) => fact !== '24/7');
  return gives.test(plain) || entitles.test(plain) || facts.some((fact) => /[\d@#/]/u.test(fact));
}

/** «We understand billing can feel overwhelming.»: what was heard is said in better words beside it. */
const understands =
  /^(?:we|i) (?:can |do |fully |completely |totally )*(?:understand|appreciate|recogni[sz]e|hear you|value)\b(?:[^.!?]){0,70}[.!?]*$/u;
