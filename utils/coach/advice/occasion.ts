import type { DraftView } from '../language/draft-view';
import { perDraft } from './per-draft';

/** What a draft wants from people decides what can be asked of them, whatever illness it names. */
interface Occasion {
  readonly id: string;
  /** Over the plain text of the draft. */
  readonly words: RegExp;
  readonly ask: string;
}

const carer = 'Who looked after you in a way you still remember, and what did they do?';

/** Asked before what the draft is about. */
const first: readonly Occasion[] = [
  {
    id: 'new-role',
    words:
      /\b(?:(?:i have|i've|has|have) been (?:appointed|named (?:as )?(?:the )?(?:new )?(?:chair|director|head|chief|dean|president|medical director))|i(?:'ve| have) (?:been promoted|accepted (?:a|the) (?:role|position|post) (?:as|of))|(?:starting|beginning) (?:a|my) new (?:role|position|job|chapter) (?:as|at)|appointment of (?:an? |dr |our |mrs? |ms )[^.!?]{0,60}\b(?:as|officer|director|head|chief)\b)/u,
    ask: 'What should somebody new in this job hear from you first?',
  },
  {
    id: 'paper',
    words:
      /\b(?:our|my) (?:[\p{L}\d-]+ ){0,3}(?:paper|abstract|poster|manuscript|preprint|study|chapter|article)\b[^.!?]{0,160}\b(?:is (?:now )?(?:out|live|online|published|in)|was accepted|(?:has been|is|been) (?:accepted|published)|accepted)\b|\b(?:paper|abstract|manuscript|preprint) (?:accepted|published|is out)\b/u,
    ask: 'Which part of it would you like in plain words?',
  },
  {
    id: 'hiring',
    words:
      /\b(?:(?:we're|we are|now|is|are) (?:hiring|recruiting)|hiring(?:[:!]| (?:for|a|an|event))|positions?(?: (?:open|available))?:|applications? (?:to|close|by|are)|join our team|apply (?:now|by|at|today|here|online)|vacanc(?:y|ies)|open positions?|sign-?on bonus|relocation (?:package|bonus)|job fair|best places? to work|(?:great|best) place to work)\b/u,
    ask: 'What would you want to ask somebody who already works here?',
  },
  {
    id: 'vote',
    words:
      /\b(?:vot(?:e|es|ing) (?:for|us|daily|now|here|early|closes)|your (?:vote|tick)|nominat(?:e|ed|ions?)|finalists?|people's choice|shortlist(?:ed)?|up for)\b(?=.*\b(?:nurs\p{L}+|team|doctors?|gps?|midwi(?:fe|ves)|carers?|caregivers?|staff|crew|unit|ward|porters?|hospice|practice)\b)|\b(?:nurs\p{L}+|team|doctors?|gps?|midwi(?:fe|ves)|carers?|caregivers?|staff|crew|unit|ward|porters?|hospice|practice)\b.*\b(?:vot(?:e|es|ing) (?:for|us|daily|now|here|early|closes)|nominat(?:e|ed|ions?)|finalists?)\b/u,
    ask: carer,
  },
  {
    id: 'thanks',
    words:
      /\b(?:(?:thanks|thank you|kudos|shout[- ]?out|congratulations|congrats|hats off|props|cheers) to|proud of) (?!everyone who (?:came|donated)|(?:our|the|this|these) (?:brand[- ])?new |our (?:friends|partners|sponsors) )(?=[^.!?]{0,60}\b(?:nurs\p{L}+|team|staff|crew|colleagues?|doctors?|midwi(?:fe|ves)|porters?|cleaners?|volunteers?|carers?|caregivers?|therapists?|medics?|paramedics?|techs?|aides?|dr|unit|ward|department|heroes)\b)/u,
    ask: carer,
  },
];

/** Asked where nothing narrower is known. */
const then: readonly Occasion[] = [
  {
    id: 'giving',
    words:
      /\b(?:donat(?:e|es|ions?|ing)|fund-?rais(?:ers?|ing)|(?:a|the|our|annual|charity|benefit|foundation|spring|summer|autumn|fall|winter|\d+(?:st|nd|rd|th)) gala|gala (?:dinner|night|ball|tickets)|capital campaign|(?:become|be) a sponsor|sponsorship|silent auction|raffle|lottery|every (?:pound|dollar|penny|cent|euro)|charity (?:run|walk|ball|golf)|golf (?:day|tournament|classic)|match(?:ed|ing) gifts?|chip in|give today)\b/u,
    ask: 'What would you most like to see the money do?',
  },
  {
    id: 'learning',
    words:
      /\b(?:open (?:house|day|evening)|health fair|workshop|webinar|seminar|class(?:es)?|expo|symposium|conference|tours?|info(?:rmation)? (?:session|night|evening)|q&a)\b/u,
    ask: 'What have you always wanted to ask about this, and never found the moment for?',
  },
  {
    id: 'event',
    words:
      /\b(?:fair|fun run|5k|festival|picnic|concert|parade|reunion|(?:remembrance|memory|charity) walk|trunk-or-treat|hayride|coffee morning|meet-?up|come along|rsvp|join us (?:on|at|for|this|in)|save the date|tickets (?:from|at|are|on|cost))\b/u,
    ask: 'Who would you bring along, and what makes a day out a good one for you?',
  },
  {
    id: 'to-read',
    words: /\b(?:new (?:blog|article|episode|video|paper|study|guide)|podcast|blog|episode|newsletter)\b/u,
    ask: 'What have you read or heard about this that left you with a question?',
  },
  {
    id: 'opening',
    words:
      /\b(?:(?:now|finally|officially|doors) open(?:ing|s)?|opens? (?:on|this|next|in|its|our|mon|tues|wed|thurs|fri|sat|sun)|opening|has moved|new (?:location|building|wing|tower|clinic|cent(?:er|re)|suite|unit|ward|campus|premises)|ribbon)\b/u,
    ask: 'What do you notice first when you walk into a place you’ve never been?',
  },
];

const over =
  /\b(?:last (?:week|weekend|night|month)|yesterday|was a (?:success|hit|blast)|what a (?:turnout|night|day|week|weekend)|thanks to everyone who|had a blast)\b/u;

/** Somebody is asked to come: a parade that rained off is no day out for the reader. */
const calls =
  /\b(?:join|come (?:along|and|to|down|by)|bring|tickets?|register|sign up|rsvp|see you|save the date|free (?:entry|admission)|doors|(?:this|next) (?:\p{L}+day|week(?:end)?|month)|\d{1,2}(?::\d\d)? ?(?:am|pm))\b/u;

const newcomer =
  /\b(?:welcom(?:e|es|ed|ing)|meet|joins|joined|joining|introducing|new addition|comes to us|say hello)\b/u;
const doctor = /\b(?:Dr|Prof)\.? (?:\p{Lu}[\p{L}'’-]+ )?\p{Lu}[\p{L}'’-]+/u;

/** A question for what the draft asks of people: to work here, to give, to vote, to meet somebody. */
export const occasionFirst = perDraft((view: DraftView): string | undefined => {
  const plain = plainOf(view);
  const isAskingForVotes = view.found('feedback-fishing').length > 0 || view.found('engagement-bait').length > 0;
  const found = first.find(({ id, words }) => words.test(plain) && (id !== 'vote' || isAskingForVotes));
  if (found !== undefined) return found.ask;
  return newcomer.test(plain) && doctor.test(view.draft.text)
    ? 'What do you like to know about a doctor before you first meet?'
    : undefined;
});

/** A question for what there is to come to, to read, or to walk into. */
export const occasionThen = perDraft((view: DraftView): string | undefined => {
  const plain = plainOf(view);
  // What is over brings nobody along any more.
  if (over.test(plain)) return undefined;
  return then.find(({ id, words }) => words.test(plain) && (id !== 'event' || calls.test(plain)))?.ask;
});

function plainOf({ sentences }: DraftView): string {
  return sentences.map(({ sentence }) => sentence.plain).join(' ');
}
