import type { Hit } from '../category';
import type { DraftView } from '../language/draft-view';
import { isImperative } from '../language/imperative';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { CategoryId, Span } from '../types';

/** Acts a reader can do; «come», «look» and «read» alone are favours to an author as often as help. */
const act =
  '(?:ask(?! (?:me|us|away|yourself|anyone|anybody|any \\p{L}+-year|the gentleman))|(?:call|ring|phone|text)(?! (?:\\d{3}-\\d{4}|[\\p{L}]+ (?:direct|on \\d)|my|him|her))|go(?= (?:to|straight|back to|in\\b|by|up|now))|try|take|bring|check|put|keep(?! scrolling)|weigh|write(?! (?:us|me|the next))|note|tell(?! (?:me|us))|use|watch|sit|stand|drink|eat|rinse|wash|wear|open|close|turn|set|tape|avoid|start|stop|cover|store|throw|replace|swap|point|press|hold|breathe|count|walk|rest|raise|shake|save|leave(?! (?:a|one|your|me|us) )|get(?! (?:ready|yours?))|talk to|say|test|measure|aim|dim|pack|unplug|switch|move|lie|sleep|give(?! us)|book a gp|mark|cut|freeze|slow|pause|squeeze|lift|roll|warm|cool|skip|stay|wait|mention|pick|choose|practi[sc]e|repeat|alternate|add|include|limit|apply|film|photograph|request|claim|ditch|tilt|post it this|look for|look under|look at the|come back|fill)';
const specifics =
  '(?:when|if|until|till|before|after|every|each|once|twice|daily|first|within|for (?:a|an|\\d+|two|three|five|ten|at least|as long)|\\d+|two|three|four|five|ten|so (?:you|that|the|it|they|your)|because|instead of|rather than|not the|never|at (?:night|any|least|home|a pharmacy|the)|in the (?:morning|evening|first)|by name|wherever|any (?:pharmac|clinic|hospital|library|emergency)\\p{L}*|free|monthly|weekly|down|then|straight|with (?:the|a|your) (?:good|other|cool|lukewarm|warm|cold|plain)|shut|near|next to|under|above|today|tonight)';
/** Who or what is asked, told or checked: an answer to «whom shall I ask?» is direction of itself. */
const whom =
  '(?:ask (?:for (?:an?|the|any)|your|the (?:nurse|ward|desk|doctor|team|pharmacist|hospital|school|office|insurer|person|surgeon|midwife|charge)|any(?! two|one|body)|what|whether|which|who|how|to (?:see|speak|have|be|swap))|tell (?:your|the|any|a) (?:nurse|doctor|midwife|gp|team|driver|pharmacist|surgeon|dentist|school|ward|desk|clinic|surgery)|check (?:the|your|which|whether|that|it)|write (?:it|them|down|the|your|that)|weigh (?:yourself|him|her)|bring (?:your|the|one|a|an) (?:[\\p{L}-]+ ){0,3}?(?:list|bottle|box|card|letter|notes?|bill|id|stub|pump|medicines?|meds|pillow|someone)|ring (?:your|the|whoever|them)|say (?:you|so|it to|the word|"))';
const sells =
  /\b(?:us|our|me|i'll|my (?:clinic|practice|office|team|course|page|link)|link in bio|learn more|with me|click|subscribe|newsletter|discount|offer|mention this|deposit|enrol\p{L}*|slide \d|say i said|first name|good time|grab|body scan|a ring|by name\.?$|[$£]\d+ a)\b/u;

/** Who speaks earlier in the clause does the act: «I had to go and stand in the cupboard». */
const hasDoer =
  /\b(?:i|we|he|she|they|one|who|nobody|to|cannot|can't|people|folk)(?:'ll|'d|'ve| had| have)? [^.!?:;]*$/u;

/** A concrete act the reader performs, that is not a favour to the author. */
function isConcrete(hit: Hit, sentence: Sentence): boolean {
  const before = sentence.plain.slice(0, hit.from);
  if (/(?:,|\band|\bor|\bthen) ?$/u.test(before) && hasDoer.test(before)) return false;
  return doesNotSell(hit, sentence) && isImperative(sentence, actAt(hit, sentence));
}

function actAt(hit: Hit, sentence: Sentence): number {
  const lead =
    /^(?:please |just |always |never |don't |do not )+/u.exec(sentence.plain.slice(hit.from, hit.to))?.[0].length ?? 0;
  return hit.from + lead;
}

const doesNotSell = (hit: Hit, sentence: Sentence) => !sells.test(sentence.plain.slice(hit.from, hit.to));
const notDirection: readonly CategoryId[] = [
  'sales-cta',
  'promo-offer',
  'engagement-bait',
  'feedback-fishing',
  'link-dump',
  'blame-lecture',
  'individual-advice',
  'handoff-only',
  'urgency-scarcity',
  'patient-identifier',
  'unsupported-claim',
  'undisclosed-endorsement',
  'self-praise',
  'fear-appeal',
];

/** What a category calls selling, scolding or prescribing is not credited as direction. */
function isForReader(match: Span, view: DraftView): boolean {
  return !notDirection.some((id) => view.found(id).some((span) => span.from < match.to && match.from < span.to));
}

export const usefulDirection: Signal = {
  id: 'useful-direction',
  name: 'Useful information or direction',
  credit: 12,
  message: 'Something the reader can do or use now, wherever they get care.',
  why: 'Ficarra: people want others “who can provide and share valuable health information and direction”. The CDC index scores for a behavioural recommendation, why it matters, and how to do it.',
  sources: ['SEED-1', 'S3', 'S20'],
  whenNot: '«Call us», «learn more», «eat healthy and exercise» and brand names give the reader nothing to use.',
  rules: [
    {
      id: 'emergency',
      pattern: phrase`\b(?:call|text|ring|dial|phone)(?: or (?:text|call|chat))? (?:911|999|988|112|111|000|311|211|nhs 111|poison (?:control|help|line)|the (?:poison|crisis|quit)[\p{L} ]{0,12}|samaritans)\b[^.!?"]*|\b(?:nhs 111|poison (?:control|help)|the nurse line|a nurse line|nurse lines?)\b[^.!?"]{0,60}\b(?:can|is|are|will|open|free|until)\b[^.!?"]*|\b(?:(?:that's|it's|that is|it is|means|belongs in|straight to|then) (?:an? |the )?(?:911|999|111|triple zero|er|a&e|emergency room)\b|triple zero(?: now| if|,)|999 or a&e|13 11 14)[^.!?"]*|\b(?:deserves?|merits?|is worth|are worth|wants?|needs?|is one (?:for|to get)|has earned|belongs in front of) (?:an? )?(?:(?:same-day|proper|quick|doctor's|medical) )?(?:look(?:ed|ing)?|call|ring|visit|check|examination|seeing|seen|being (?:looked|seen)|ringing|someone|a&e)\b[^.!?"]{0,60}|\b(?:go in|get seen|come in|go to (?:the|your|any) [\p{L} &]{2,20}|straight in) (?:now|today|tonight|the same day|straight away|or call)\b`,
    },
    {
      id: 'if-then',
      pattern: phrase`\b(?:if|when|once|for) (?:you(?:'re|'ve|r| have| are| rely| see| live| feel| rent| weigh| notice)?|it|your [\p{L}]+|someone|a child|the [\p{L}]+|they|there's)\b[^.!?;"]{3,90}?[,:] ?(?:then |please |just |always |never |don't |do not |you can |you could |it's worth |it helps to |also )*${act}\b[^.!?"]{4,}`,
      when: doesNotSell,
    },
    {
      id: 'do-this',
      pattern: phrase`(?:^|[.!?:;,] |\band )(?<mark>(?:please |just |always |never |don't |do not )*${act}\b(?= )[^.!?;"]{3,90}?\b${specifics}\b[^.!?;"]*)`,
      when: isConcrete,
    },
    {
      id: 'ask-tell-check',
      pattern: phrase`(?:^|[.!?:;,] |\band )(?<mark>(?:please |just |always |so |then )*${whom}\b(?= )[^.!?;"]{6,})`,
      when: isConcrete,
    },
    {
      id: 'who-can-help',
      pattern: phrase`\b(?:a|an|any|your|most|many|some|local|our|the|every) ?(?:own |local |school |community |outpatient |eastside |county |public )*(?:pharmacist|pharmac(?:y|ies)|chemist|librar(?:y|ies|ian)|nurse line|clinic|navigator|gp|doctor|midwife|health visitor|fire (?:station|dept|department)|food bank|helpline|physio|school nurse|post office|notary|emergency department|legion branch|citizens advice|school|charit(?:y|ies)|health department|counsel\p{L}+)s? (?:can|will|could|have|has|lend|lends|gives?|give out|offers?|do|does|keeps?|sells?|stocks?|takes?|checks?|prints?|runs?|refers?)\b[^.!?"]{6,}`,
      when: doesNotSell,
    },
    {
      id: 'in-short',
      pattern: phrase`\b(?:short (?:version|answer)|in short|rule of thumb|what (?:helps|helped|works|worked|changed)|(?:[\p{L}]+ )?(?:tip|trick)(?! for)(?: from [\p{L} ]+)?|watch for|look for|danger signs?|warning signs?|three (?:signs|things|questions|steps)|two numbers|best practice)\b[^.!?:]{0,60}[:,] ?[^.!?"]{10,}`,
      when: doesNotSell,
    },
    {
      id: 'free-for-anybody',
      pattern: phrase`\bfree (?:[\p{L}-]+ ){1,4}(?:at|in|on|from|for|every|this|saturday|sunday|monday|tuesday|wednesday|thursday|friday)\b[^.!?"]{4,}|\b(?:no|without an?) (?:insurance|appointment|id|referral)\b[^.!?"]{0,40}|\banyone (?:is )?welcome\b|\b(?:it's|they're|is|are) free(?: and|,| to| for) (?:open|any|all|every|no)[^.!?"]*`,
      when: doesNotSell,
    },
    {
      id: 'ask-for',
      pattern: phrase`\b(?:you can|anyone can|people can|(?:anyone|anybody|people) [\p{L} ]{3,40} can|it's worth|worth|you could|you might|it helps to|you're allowed to|you have (?:the|a) right to) (?!say (?:no|not|yes)|stop|skip|leave|switch|keep popping|use it|ask yourself)(?:${act}|asking|checking|writing|keeping|trying|calling|a phone call|a call)\b[^.!?"]{6,}`,
      when: doesNotSell,
    },
    {
      id: 'with-numbers',
      pattern: phrase`\b(?:shade|caffeine|small sips|a gain|a loss|fever|stretch(?:es|ing)|hand washing|sunscreen|bottled water|cool (?:water|air)|numbing cream|two minutes|earplugs|plain petroleum jelly|paracetamol|ibuprofen)\b[^.!?"]{0,60}\b(?:\d|from|before|after|for|all help|helps?|beats|is fine|is worth|works?|only|until|can)\b[^.!?"]{4,}`,
      when: doesNotSell,
    },
  ],
  keep: isForReader,
  examples: {
    flags: [
      'If a fever lasts more than three days, ring NHS 111.',
      'Sit on the edge of the bed for a minute before you stand up.',
      'Ask for the itemized copy first; it shows each charge.',
      'A pharmacist can check the whole list for free.',
      'Short version: cool running water for twenty minutes, then cling film.',
      'Free blood pressure checks at the library on Tuesday, no appointment.',
      'Weigh yourself every morning before breakfast.',
    ],
    allows: [
      'Call us today to find out more.',
      'Learn more at our website.',
      'Eat healthy and exercise.',
      'Our team is here for all your needs.',
      'I took the long way home after that shift.',
      'Ask your doctor about Zelvorix.',
    ],
  },
};
