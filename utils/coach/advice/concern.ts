import { toPlain } from '../language/plain';
import type { Draft } from '../types';

/** What a post that is being answered is about, and what can be said to it without a word about anybody’s care. */
export interface Concern {
  readonly id: string;
  /** A pattern over plain text, between word boundaries. */
  readonly words: string;
  /** How it is spoken of: «Thank you for telling us about …». */
  readonly name: string;
  /** What it is like, for anyone: names the situation, judges nobody. */
  readonly like: string;
  /** What should be so for anyone, as a sentence. */
  readonly standard: string;
}

/** Harm and privacy first: they outrank whatever else the post is about. */
const concerns: readonly Concern[] = [
  {
    id: 'privacy',
    words:
      "privacy|hipaa|gdpr|overheard|someone else'?s (?:\\p{L}+ )?(?:results?|records?|blood work|chart|name|letter)|wrong (?:patient|person)|shared my|told my (?:boss|neighbou?r|ex)",
    name: 'this',
    like: 'Seeing private details end up in the wrong place is alarming.',
    standard: 'Nobody’s details should end up with somebody else.',
  },
  {
    id: 'harm',
    words:
      'wrong (?:medication|medicine|meds|dose|leg|side|tooth)|misdiagnos\\p{L}+|almost died|nearly died|died|infection after|sepsis|overdos\\p{L}+|malpractice|harmed',
    name: 'this',
    like: 'Living through something like this is frightening.',
    standard: 'No family should be left without answers.',
  },
  {
    id: 'discrimination',
    words:
      "accent|racis[mt]|discriminat\\p{L}+|mocked|laughed at|sexist|homophobic|transphobic|misgender\\p{L}*|because (?:i'm|i am|she's|he's) (?:black|fat|trans|gay|muslim)|junkies?",
    name: 'this',
    like: 'Being treated as less than others hurts.',
    standard: 'Nobody should be treated like that.',
  },
  {
    id: 'parking',
    words: '\\$\\d+ to park|park(?:ing|ed)?|garage|shuttle|valet|signs?|signage|entrance|walker|directions|lost|meter',
    name: 'getting here',
    like: 'Getting here shouldn’t be the hardest part, and it is stressful when it is.',
    standard: 'Nobody should have to fight their way to the door.',
  },
  {
    id: 'afford',
    words:
      "(?:can't|cannot|couldn't|can not) (?:\\p{L}+ )?afford|unaffordable|too expensive|so expensive|stopped (?:taking )?my",
    name: 'what it costs',
    like: 'Having to choose what you can pay for is hard.',
    standard: 'Nobody should have to go without because of what it costs.',
  },
  {
    id: 'billing',
    words:
      '(?:dropped|denied|out of|in) (?:my|our|network|coverage)|network|coverage|bill(?:s|ed|ing)?|charge[ds]?|overcharg\\p{L}+|insurance|claim|co-?pay|collections|invoice|statement|refund|deductible|price|cost|fees?|\\$\\d+',
    name: 'the bill',
    like: 'A bill that doesn’t make sense is maddening.',
    standard: 'Nobody should have to chase a bill like that.',
  },
  {
    id: 'records',
    words: 'records?|portal|mychart|results?|chart|log ?in|locked out|proxy|release form|lab work',
    name: 'the records',
    like: 'Waiting for results or records is nerve-racking.',
    standard: 'Nobody should have to chase their own records.',
  },
  {
    id: 'food',
    words: 'food|tray|meals?|eggs|toast|soup|breakfast|lunch|dinner|kitchen|vegetarian|halal|kosher|cafeteria|hungry',
    name: 'the food',
    like: 'Food you can’t eat, on top of a hard day, is miserable.',
    standard: 'Nobody should have to go without a decent meal.',
  },
  {
    id: 'language',
    words: 'interpreter|translat\\p{L}+|sign language|asl|bsl|deaf|captions?|large print|ramp|wheelchair',
    name: 'this',
    like: 'Not being able to follow what is said is frightening.',
    standard: 'Nobody should have to manage without an interpreter or a way in.',
  },
  {
    id: 'discharge',
    words: 'discharg\\p{L}+|sent (?:me |her |him |us )?home|kicked out|no instructions|ride home|aftercare',
    name: 'going home',
    like: 'Going home without knowing what comes next is frightening.',
    standard: 'Nobody should be sent home without knowing what comes next.',
  },
  {
    id: 'bell',
    words: 'call (?:bell|light|button)s?|buzzer|rang (?:the|my|and)|bathroom|bedpan|soaked|sheets',
    name: 'the wait',
    like: 'Being left waiting when you need help is awful.',
    standard: 'Nobody should be left waiting like that.',
  },
  {
    id: 'unheard',
    words: 'ignored|neglect\\p{L}*|nobody (?:listened|cared|asked)|no one (?:listened|cared|asked)|unheard|overlooked',
    name: 'this',
    like: 'Not being listened to hurts.',
    standard: 'Nobody should have to go unheard.',
  },
  {
    id: 'pain',
    words: 'pain|agony|drug[- ]seek\\p{L}+|crisis|screaming',
    name: 'this',
    like: 'Being in pain and not believed is awful.',
    standard: 'Nobody in pain should have to fight to be believed.',
  },
  {
    id: 'attitude',
    words:
      "rude|rudely|attitude|dismiss\\p{L}+|condescend\\p{L}+|yelled|shouted|snapped|eye ?roll\\p{L}*|disrespect\\p{L}*|told (?:me|us|him|her) to|assumed|unprofessional|argued|cold|felt like a number|(?:didn't|did not|wouldn't|never) listen(?:ed)?|talk(?:s|ed|ing)? (?:about|to) [\\p{L} ]{2,30} like that|brushed (?:me|us|her|him)? ?off|lectured",
    name: 'how this felt',
    like: 'Being spoken to like that hurts.',
    standard: 'Nobody should be spoken to like that.',
  },
  {
    id: 'rushed',
    words: 'rushed|six minutes|\\p{L}+ minutes with|hurried|out the door|in and out',
    name: 'this',
    like: 'It is hard to feel rushed when something worries you.',
    standard: 'Nobody should have to leave with their question unasked.',
  },
  {
    id: 'waiting',
    words:
      'waited|waiting|the wait|waits?(?= (?:was|is|were|times?|for|of|list|and))|hours?|queue|sat (?:for|there|in)|late|delay(?:ed|s)?|running behind|4 ?hrs?|appointment|reschedul\\p{L}+|cancel\\p{L}+|booked out|next available|weeks|months',
    name: 'the wait',
    like: 'Waiting that long, with no news, is hard on anyone.',
    standard: 'Nobody should have to wait like that without an update.',
  },
  {
    id: 'phone',
    words:
      '(?:called|rang|phoned|emailed) (?:\\p{L}+ ){0,4}(?:times|back|again|and)|calls?|calling|calls back|on hold|hung up|voicemail|nobody (?:called|rang|replied|picks up|answers?)|no one (?:called|rang|replied|picks up|answers?)|switchboard|phone (?:line|system|tree|lines)',
    name: 'the phones',
    like: 'Calling and getting nowhere is maddening.',
    standard: 'Nobody should have to call again and again.',
  },
  {
    id: 'clean',
    words:
      'dirty|filthy|toilets?|bathrooms|restrooms?|smell(?:s|ed)?|stinks?|mold|mould|trash|bins?|blood on|sticky|cockroach(?:es)?|noise|noisy|loud|construction|elevator|lift|broken',
    name: 'this',
    like: 'It is hard to rest in a place like that.',
    standard: 'Nobody should have to put up with that.',
  },
  {
    id: 'closing',
    words: 'clos(?:ing|ed|ure|es)|shut(?:ting)?|moving (?:to|away)|no longer (?:take|see|offer)',
    name: 'this',
    like: 'Losing a place close by is hard.',
    standard: 'Nobody should hear about it like that.',
  },
  {
    id: 'pharmacy',
    words: 'pharmac\\p{L}+|prescriptions?|refills?|out of stock|inhaler|meds',
    name: 'the prescription',
    like: 'Running after a prescription is exhausting.',
    standard: 'Nobody should have to run after a prescription.',
  },
  {
    id: 'information',
    words:
      'nobody (?:explain\\p{L}+|told|came)|no one (?:explain\\p{L}+|told|came)|explain\\p{L}*|different answers?|confus\\p{L}+|in the dark|contradict\\p{L}+',
    name: 'this',
    like: 'Being left in the dark is frightening.',
    standard: 'Nobody should be left guessing.',
  },
];

const praise =
  /\b(?:best|amazing|wonderful|kind(?:est|ness)?|thank(?:s| you| u)|lovely|angels?|grateful|saved my|excellent|fantastic|incredible|brilliant|so good|great (?:nurse|care|team|staff|doctor)|love(?:d)? (?:the|my|our|how|this)|stayed past|gentle|so (?:patient|caring|sweet|helpful)|made (?:me|us|him|her) feel (?:safe|seen|heard|at ease)|smil(?:e|ed|ing)|hats off|blessing|shout-?out)\b/u;
const complaint =
  /\b(?:not|never|no|nobody|n't|worst|rude|bill|wait(?:ed)?|but|however|shame|horrible|terrible|awful|disgust\p{L}+|ignored|brutal|joke|again|why)\b|n't\b/u;

const entries = concerns.map((concern) => ({
  concern,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${concern.words})(?![\\p{L}\\d])`, 'gu'),
}));
/** So many outrank whatever else a post is about. */
const urgent = 3;

/** What the answered post is about; where the page does not show it, what the reply itself names. */
export function concernOf(draft: Draft): Concern | undefined {
  if (isPraise(draft)) return undefined;
  const plain = toPlain(draft.context ?? draft.text);
  const counted = entries.map(({ concern, pattern }) => ({ concern, count: plain.match(pattern)?.length ?? 0 }));
  const first = counted.slice(0, urgent).find(({ count }) => count > 0);
  const most = Math.max(...counted.map(({ count }) => count));
  return most === 0 ? undefined : (first ?? counted.find(({ count }) => count === most))?.concern;
}

/** Whether the answered post is thanks and not a complaint. */
export function isPraise(draft: Draft): boolean {
  const plain = toPlain(draft.context ?? '');
  return praise.test(plain) && !complaint.test(plain);
}
