import type { CoachSettings, Draft } from '../types';
import { cuedTests } from './cues/cued-patterns';
import type { PlacedSentence, Purpose } from './draft-view';
import { perSentence } from './per-sentence';
import { oneOf } from './phrase';
import type { Sentence } from './sentence';

/** What a house runs on. */
const works = oneOf(
  '(?:hot |cold |tap )?water',
  'power',
  'electricity',
  'heating',
  'lifts?',
  'elevators?',
  'phones?(?: lines?)?',
  'lines?',
  'switchboard',
  'wi-?fi',
  'internet',
  'network',
  'e-?mail',
  'computers?',
  'systems?',
  'servers?',
  'portal',
  'website',
  'app',
  'booking system',
  'check-in (?:screens?|machines?)',
  'doors?',
  'entrance',
  'car park',
  'parking (?:lot|garage|deck)',
  'toilets?',
  'shuttle',
  'scanner',
);

/** Closures, outages, outbreaks, recalls, alerts: people need the fact, not a conversation. */
const notice = new RegExp(
  [
    String.raw`\b(?:boil[- ]water|water|heat|cold|storm|weather|air quality|smoke|flood|tornado|hurricane|evacuation|safety|service|outbreak|recall|fraud|scam|missing person|amber|parking|traffic|visitor|visiting) (?:notice|alert|advisory|warning|update|watch|emergency)\b`,
    String.raw`\b(?:is|are|will be|stays?|remains?|closed|shut|moved|closing|cancelled|canceled|suspended|out of service|delayed|diverted)\b.{0,40}\b(?:closed|shut|cancelled|canceled|suspended|diverted|delayed|out of action|out of order|because of (?:the )?(?:ice|snow|storm|flood(?:ing)?|fire|power|burst|leak|outage|masonry|strike))\b`,
    String.raw`\b(?:closed|shut|moved|closes|cancelled|canceled) (?:today|tonight|early|tomorrow|until|till|because|due to|this (?:morning|afternoon|evening|week))\b`,
    String.raw`\b(?:recall(?:ed)? (?:of|from|by|on)|has been recalled|power cut|power outage|phones? (?:lines? )?(?:are|is) down|system(?:s)? (?:are|is) down|very busy tonight|blood stocks?)\b`,
    String.raw`\b(?:gas leak|burst main|(?:case|outbreak) (?:confirmed|of)|cases? (?:was |were )?confirmed|is out again|are out again|went off at|all-clear|read too low|has been withdrawn)\b`,
    String.raw`\b(?:notice|alert|reminder)\b: `,
    String.raw`\b(?:experiencing|seeing|facing|under) [^.!?]{0,30}(?:demand|pressure|volumes?|wait(?:ing)? times|delays)\b`,
    String.raw`\b${works}(?: \d+| (?:in|on|at|to|for|by|near|between) [^.!?]{1,35}?)? (?:is|are|will be|was|were|stays?|remains?|goes|go|has gone|have gone) (?:still |now |all |partly )*(?:off|down|out|back on|out of (?:use|order|action|service)|unavailable|not working|not in use|(?:back )?(?:working|running|up) again)(?= (?:again|now|from|until|till|between|on|at|for|in|tonight|today|tomorrow|this|while|because|due|and|so|after|since)\b|[.,;!]|$)`,
  ].join('|'),
  'u',
);

const condolence =
  /\b(?:heartbroken|condolences|rest in peace|passed away|we(?:'ve| have)? lost (?!count|track|touch|power|the|signal|money|weight|it\b)[\p{L}]+|minute's (?:quiet|silence)|standing with (?:the|everyone)|died (?:on|this|last|in|yesterday|peacefully)|in memory of|memorial for|funeral|mourn(?:s|ed|ing)?|(?:will|going to) miss (?:him|her|them)|grieving with)\b/u;

const answer =
  /\b(?:(?:someone|somebody|an? [\p{L}]+(?: of you)?|several(?: of you| people)?|some of you|lots of you|one of you|you|people|many of you|the [\p{L} ]{3,40}who wrote in) (?:on here |here |in [\p{L} ]+ )?(?:have )?(?:asked|wrote in)|(?:common |usual |first )?question i (?:get|got|hear)|short answer|(?:great|good|superb|excellent|lovely) question|q:|to answer|in answer to|asked (?:me )?(?:last|this) week)\b/u;

const peers = new RegExp(
  String.raw`^(?:(?:\p{L}+(?:[- ]\p{L}+){0,2} (?:for|to) )?(?:(?:fellow|other|all|my|our|icu|er|ed|nicu|new|night|hi|dear|hello|asking|ward|school|ot|or) )*)${oneOf(
    'nurses',
    'docs',
    'doctors',
    'residents',
    'registrars',
    'pharmacists',
    'clinicians',
    'colleagues',
    'midwives',
    'therapists',
    'intensivists',
    'anaesthetists',
    'anesthesiologists',
    'surgeons',
    'gps',
    'dietitians',
    'physios',
    'paramedics',
    'students',
  )}\b[^.!?]{0,30}[,:]|\b(?:asking for teaching rounds|grand rounds|journal club|fellow (?:nurses|clinicians|doctors|dietitians|gps|midwives))\b`,
  'u',
);

const speaks = cuedTests({ condolence, notice, answer, peers });
const order: readonly Purpose[] = ['condolence', 'notice', 'answer', 'peers'];

/** What a sentence alone says about the draft's purpose. */
const purposeOfSentence = perSentence((sentence: Sentence): Purpose | undefined => {
  return order.find((purpose) => speaks(purpose, sentence));
});

/** An instruction for an emergency is a notice where it leads the draft; further down it is advice like any other. */
const emergency =
  /\b(?:call|dial|ring|phone|text|reach)\b[^.!?]{0,25}\b(?:911|999|112|000|988|116 123|13 11 14|1-?800-?273-?8255|741741|85258|samaritans|childline)\b/u;

/** What a draft is for, where that frees it from draft-level advice; `undefined` for an ordinary draft. */
export function purposeOf(
  draft: Draft,
  sentences: readonly PlacedSentence[],
  settings: CoachSettings,
): Purpose | undefined {
  const purposes = sentences.map((placed) => purposeOfSentence(placed.sentence));
  if (purposes.includes('condolence')) return 'condolence';
  if (purposes.includes('notice') || emergency.test(sentences[0]?.sentence.plain ?? '')) return 'notice';
  if (draft.kind === 'post' && purposes.slice(0, 2).includes('answer')) return 'answer';
  return settings.audience === 'peers' || purposes.includes('peers') ? 'peers' : undefined;
}
