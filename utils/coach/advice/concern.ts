import { toPlain } from '../language/plain';
import type { Draft } from '../types';
import type { Concern } from './concerns/concern';
import { grave, manner } from './concerns/people';
import { service } from './concerns/service';
import { thankedFor } from './praised';
import { askedSaid, waitSaid } from './waits';

/** What the answered post complains of, in words that fit what is written there. */
export interface Heard {
  readonly id: string;
  /** «the bill», as after «about»; absent where naming it would say too much. */
  readonly name: string | undefined;
  /** A sentence to say to it. */
  readonly standard: string;
}

/** What the answered post does: it decides what an answer can begin and end with. */
export type Mood = 'praise' | 'complaint' | 'question' | 'other';

const entries = [...grave, ...manner, ...service].map((concern) => ({
  concern,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${concern.words})(?![\\p{L}\\d])`, 'u'),
}));

const praise =
  /\b(?:best|amazing|wonderful|(?<!\b(?:what|which|any|some|this|that|every) )kind(?:est|ness)?(?! of\b)|thank(?:s| you| u)|lovely|angels?|grateful|saved my|excellent|fantastic|incredible|brilliant|so good|great (?:nurse|care|team|staff|doctor)|love(?:d)? (?:the|my|our|how|this|y'all|you(?: all| guys)?|u)(?![\p{L}'])|stayed past|gentle|so (?:patient|caring|sweet|helpful)|made (?:me|us|him|her) feel (?:safe|seen|heard|at ease)|smil(?:e|ed|ing)|hats off|blessings?|the world of|shout[- ]?out|absolute (?:star|legend|gem|hero|angel)|changed my life|laugh(?:ed)?|a gem|legends?|diolch|go raibh maith|kudos|bearable|thoughtful|above and beyond|made my day)\b/u;
const complaint =
  /\b(?:not|never|no|nobody|n't|worst|rude|bill|wait(?:ed)?|but|however|shame|horrible|terrible|awful|disgust\p{L}+|ignored|brutal|joke|(?<!\p{L}ing )again|why)\b|n't\b/u;
/** Words of somebody let down, whatever it was. */
const letDown =
  /\b(?:nobody|no one|never|worst|useless|rubbish|shame(?:ful)?|horrible|terrible|awful|appalling|disgust\p{L}+|ridiculous|unacceptable|(?:a|absolute|total|complete|utter|such a|what a) (?:joke|shambles|farce|disgrace|mess)|pathetic|shocking|furious|angry|fuming|disappoint\p{L}+|avoid|stars? (?:because|for)|do better|own it|refus(?:ed|es)|wouldn't|won't|failed|blocked|misled|lied|threw|lost|broken|wrong|still|again|third time|second time|twice (?:now|already)|\d+ times|sick of|fed up|(?:been|still|is|are) (?:empty|broken|filthy|dirty|locked|out of order|out of action) (?:since|for|again|all)|let (?:me|us) down|beyond|you people|don't (?:want|trust)|stopped|hate|greedy|nothing$|, nothing|missed|(?:was|were|been|is) left (?!over|out of)|left (?:me|her|him|us|them) |must be nice)\b|\?[!?]|!\?|(?<!\b(?:love|noticed|happy|yay|finally|home|thanks?|best|congrat\p{L}*|proud|good|great|work(?:s|ed)|news|beautiful|perfect|amazing)\b[^.!?]{0,60})!!/u;
const asks =
  /\?|^(?:is|are|does|do|did|can|could|should|would|will|what|how|when|where|which|who|any(?:one|body)?)\b|\b(?:any (?:advice|tips|thoughts|ideas)|wondering (?:if|whether))\b/u;
/** «Should I …?», «is it worth …?»: somebody wants to know, whatever else is in it. */
const wantsToKnow =
  /(?:^|[.!?,] )(?:(?:so|and|but|hi|hello|sir|please|doc|quick question)[,:]? )*(?:is (?:it|there|that|this|the|my|an?|he|she)|any ?(?:one|body) (?:know|recommend|heard|tried|been|used|else)|any ?(?:one|body) (?:got|have) (?:any )?(?:tips|advice|ideas)|any (?:tips|advice|ideas)|are (?:they|these|there|you(?! people| lot| guys)|your|we)|does (?:it|this|anyone|a|the|\p{L}+)|do (?:i|you|adjustments)|can (?:i|you|my|we)|could (?:i|it)|should (?:i|we)|will (?:it|they|physio|\p{L}+)|what(?:'s| is| are| does| do| can| should)|how (?:do|does|long|much|many|can)|which|when (?:do|does|can|is)|where (?:do|can|is))\b[^.!]*\?/u;

/** «Does anybody there talk to each other?»: after a grievance, a question about the house waits for no answer. */
const aboutTheHouse =
  /\b(?:is|are|does|do|did|has|have|will) (?:any ?(?:one|body)|no ?(?:body|one)|some ?(?:one|body)|they|you(?: people| guys| lot)?)\b[^.!?]*\?/gu;

/** One sentence that asks for a fact, and nothing else: «Is the nurse still doing the round?» */
const onlyAsks =
  /^(?:(?:hi|hello|hey|so|and|but|sorry|please|quick question)[,:]? )*(?:is|are|does|do|did|can|could|should|will|has|have|which|when|where|who|what|how (?:long|much|many|do|does|can|far|often))\b(?!.*\b(?:you people|hell|earth|even)\b)[^.!?]*\?$/u;

/** What the answered post complains of; where the page does not show it, what the reply itself names. */
export function concernOf(draft: Draft): Heard | undefined {
  const plain = toPlain(draft.context ?? draft.text);
  const mood = moodOf(draft);
  if (mood === 'praise' || mood === 'question') return undefined;
  for (const { concern, pattern } of entries) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    // Without the post, a thing the reply names is all there is to go by.
    const isSure =
      draft.context === undefined
        ? concern.name !== undefined
        : mood === 'complaint' || (mood === 'other' && heardAnyhow.includes(concern.id));
    if (isSure || (draft.context !== undefined && grave.includes(concern))) return heard(concern, match, plain);
  }
  return undefined;
}

function heard(concern: Concern, match: RegExpExecArray, plain: string): Heard {
  const said = (text: string) => text.replaceAll('$', match.groups?.thing ?? 'this');
  const ownWords = grave.includes(concern) ? undefined : byTheirFigure[concern.id]?.(plain);
  return {
    id: concern.id,
    name: concern.name === undefined ? undefined : said(concern.name),
    standard: ownWords ?? said(concern.standard),
  };
}

/** What they counted themselves is said back to them. */
const byTheirFigure: Readonly<Record<string, (plain: string) => string | undefined>> = {
  waiting: waitSaid,
  chasing: (plain) => askedSaid(plain) ?? waitSaid(plain),
  'not-told': waitSaid,
  'left-alone': waitSaid,
  records: askedSaid,
  prescription: waitSaid,
};

/** What one only writes to somebody who was let down. */
const answersComplaint =
  /\b(?:sorry|apolog(?:y|i[sz]e|ies)|regret|feedback|concerns?|frustrat\p{L}+|disappoint\p{L}+|inconvenience\p{L}*|complain\p{L}*|your (?:experience|visit|stay|comments?|review)|polic(?:y|ies)|patient relations|we hear you|contact (?:us|our)|(?:dm|message|email|call) us|reach out|take (?:this|these|that|it|all) [\p{L} ]{0,20}serious\p{L}*)\b/u;

/** How the answered post sounds; where none is shown, the answer says whether it was a complaint. */
export function moodOf(draft: Draft): Mood {
  const plain = toPlain(draft.context ?? '');
  if (plain === '') return answersComplaint.test(toPlain(draft.text)) ? 'complaint' : 'other';
  if (isPraise(draft)) return 'praise';
  if (onlyAsks.test(plain.trim()) || asksWhy.test(plain) || hearsSay.test(plain)) return 'question';
  // Who wants no jab complains of nobody.
  if (ofJabs.test(plain) && !ofAHouse.test(plain)) return asks.test(plain) ? 'question' : 'other';
  const isLetDown = (words: string) =>
    letDown.test(words) || entries.some(({ concern, pattern }) => !mild.includes(concern.id) && pattern.test(words));
  const withoutReproach = plain.replaceAll(aboutTheHouse, ' ');
  if (withoutReproach !== plain && isLetDown(withoutReproach) && !wantsToKnow.test(withoutReproach)) return 'complaint';
  if (wantsToKnow.test(plain) && !/\b(?:you people|do better|disgust\p{L}*|useless)\b/u.test(plain)) return 'question';
  if (isMixed(plain)) return 'complaint';
  if (isLetDown(plain)) return 'complaint';
  return asks.test(plain) ? 'question' : 'other';
}

/** «Heard you’re closing the unit??»: whether it is so is what they want to know. */
const hearsSay =
  /(?:^|[.!?,] )(?:(?:so|and|i|just|we|i've|we've) )*(?:heard|hearing|is it true|apparently|rumou?r has it|word is|(?:some ?one|somebody|they) (?:says?|said))\b[^.!]*\?/u;

const ofJabs = /\b(?:jabs?|vaccin\p{L}*|vax\p{L}*|boosters?)\b/u;
const ofAHouse =
  /\b(?:you(?:r|rs)?|staff|nurses?|doctors?|clinics?|hospitals?|surgery|practice|pharmacy|queue\p{L}*|appointments?|waited|told|booked|booking)\b/u;

/** «Why do you still make us wear masks?» wants a reason; with somebody left alone in it, it is a reproach. */
const asksWhy =
  /^(?:so |and |but )*why (?:do|does|is|are|must|should) (?!.*\b(?:nobody|no one|never|always|wait\p{L}*|so (?:long|rude|hard|slow)|hours?|rude|ignored?|lost|twice|again|already|three times|\d+ times)\b)(?!.*\b(?:sent|told|asked|called|rang) [^.!?]{0,30}\b(?:twice|again|already|times)\b)[^.!?]*\?/u;

/** Taken up even where nobody complains. */
const heardAnyhow = ['thing', 'worn-out'];

/** Naming these is no complaint yet. */
const mild = [
  'thing',
  'worn-out',
  'records',
  'prescription',
  'price',
  'coverage',
  'food',
  'parking',
  'way-in',
  'language',
  'loss',
];

/** Kind words that look like complaints: «I’ll never forget it», «I couldn’t tell you what it meant». */
const warmly =
  /\b(?:(?:i'll |will |i )?never forget(?: it| her| him| them)?|(?:couldn't|can't|cannot|could not) (?:thank|tell you what it meant|have asked)[^.!?]*|like (?:their|her|his) own|like family|what it meant|i'd be dead|nothing was too much|never got (?:their|her|his|your) names?|never got to (?:say )?thank|through (?:the|our|my) (?:worst|hardest|darkest) [^.!?]*|(?:thanks?|thank you|words) (?:doesn't|don't|isn't|aren't|can't|cannot|could never|will never) (?:\p{L}+ )?(?:cover|enough|express|say|do)[^.!?]*|never (?:once )?(?:complained|rushed us)|(?:didn't|did not|hardly|barely|couldn't) (?:even )?(?:feel|notice|hurt|mind)(?: a thing| it| anything)?)\b/gu;

/** Thanks somebody in so many words, and takes nothing back. */
const thanksFirst =
  /^(?!.*\b(?:but|however|worst|rude|awful|shame|thanks for nothing|except|though|disappoint\p{L}*|wait(?:ed|ing)?|bill|charged)\b)(?:to the [^.!?]{3,90}|(?:just |i |we |want(?:ed)? to (?:say )?|a (?:big |huge )?)*)\bthank(?:s| you| u)\b/u;

/** Whether the answered post is thanks and not a complaint. */
export function isPraise(draft: Draft): boolean {
  const plain = toPlain(draft.context ?? '').replaceAll(warmly, ' kind ');
  return (praise.test(plain) && !complaint.test(plain) && !isMixed(plain)) || thanksFirst.test(plain);
}

const good =
  /(?<!\b(?:not|no|n't|never|how|so) )\b(?:brilliant|great|lovely|fine|gentle|wonderful|nice|good|excellent|fab(?:ulous)?|helpful|amazing|fantastic|friendly|listened|superb|sweet|kind(?! of)|thorough|caring)\b/u;
const yet =
  /\b(?:but|shame|however|although|though|pity|only (?:thing|gripe|complaint|downside)|downside|except|a (?:bit|little) (?:of a )?(?:hard|pric\p{L}+|slow|rushed|steep|long|far|cold|dear|much|late|expensive|noisy)|nightmare|let down by|hard sell)\b/u;
const mocks =
  /\b(?:10\/10|love how|thanks for nothing|great,|lovely,|brilliant,|must be nice|good luck|no good)|🙄|👏/u;

/** Praise and complaint in one: «Nice clinic, but the parking is a nightmare». */
export function isMixed(plain: string): boolean {
  return good.test(plain) && yet.test(plain) && !mocks.test(plain);
}

/** What can be said to thanks. */
export function plainThanks(draft: Draft): string {
  return thankedFor(draft, isBereaved(draft));
}

/** A tale that vaccines and the like do harm on purpose: sorrow and promises would grant it. */
const tale =
  /\bvaccin\p{L}*\b[^.!?]*\bautis\p{L}+|\bautis\p{L}+\b[^.!?]*\bvaccin|\b(?:hoax|big pharma|microchip\p{L}*|plandemic|5g|chemtrails?|clot ?shots?|poison(?:ing|s)? (?:our|the|your) (?:kids|children|people|bod(?:y|ies)))\b/u;

export function tellsATale({ context }: Draft): boolean {
  return tale.test(toPlain(context ?? ''));
}

/** Whether somebody has died whom the other person loved: then nothing is asked of them. */
export function isBereaved({ context, text }: Draft): boolean {
  const isLoss = entries.some(({ concern, pattern }) => concern.id === 'loss' && pattern.test(toPlain(context ?? '')));
  return isLoss || /\b(?:(?:sorry for|about) your loss|condolences)\b/u.test(toPlain(text));
}

/** What can be said to any complaint, by a house or by a person. */
export function plainSorry(draft: Draft): string {
  const us = /\b(?:we|us|our)\b/iu.test(draft.text) ? 'us' : 'me';
  return isMixed(toPlain(draft.context ?? ''))
    ? `Thank you for telling ${us} both: what was good, and what wasn’t.`
    : `I’m sorry, and thank you for telling ${us}.`;
}

/** The other person says so. */
export const afraid =
  /\b(?:scared|afraid|worr(?:y|ied|ying)|terrified|frighten(?:ed|ing)|nervous|freak(?:ed|ing)|panick(?:ed|ing)|anxious|dread(?:ing)?|can't stop thinking)\b/u;
