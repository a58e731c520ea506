import type { Hit } from '../category';
import { namedTime } from '../language/named-time';
import { isNegated } from '../language/negation';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import { isInHonestDraft, isNotPitch } from './not-in-a-pitch';

const people =
  '(?:people|folks?|parents|mums|moms|dads|mothers|fathers|families|men|women|blokes|lads|carers|caregivers|wives|husbands|widows|widowers|siblings|neighbou?rs|survivors|teens|daughters|sons|others|grandparents|amputees|regulars|first-timers|young carers|new grads)';
const gathering =
  "(?:(?:peer |support |walking |coffee |carers'? |online |evening |small |little |wee |lovely |whole |men's |women's |parents'? |dads'? |facebook |phone |bereavement |weekly |quiet |local |free |friendly )*(?:group|circle|chat|thread|club|meet-?up|table|walk|crew|bunch|crowd|caf[eé]|coffee morning|playgroup|discord|forum|potluck|phone tree|choir|gathering|buddy))";

/** A house, a machine or a crowd for show is not a person to meet. */
const forShow =
  /\b(?:meet|introducing|introduce) (?:the|our|your|my|us)\b(?! (?:new(?:est)? )?[\p{L} ]+,)|\b(?:tag (?:a|your|that|someone)|gala|ball\b|donors?|sponsors?|specials|vip|tickets?|members only|pounds a month|award|dream team|board certified|minister|introduc\w+ (?:solids|foods|yourself))|[$£]\d/u;

const isReal = (hit: Hit, sentence: Sentence) => !forShow.test(sentence.plain) && !isNegated(sentence, hit);
const lead =
  /^(?:meet|say (?:hello|hi) to|i'd like (?:you to (?:meet|know)|to introduce(?: you to)?)|(?:may|let|permit) (?:i|me) (?:to )?(?:introduce(?: you to)?|make you known to)|go find|talk to|sit (?:by|with)|this is|here's) /u;

/** «Meet Ines», not «meet us»: what follows the lead is written as a name. */
function namesSomebody(hit: Hit, sentence: Sentence): boolean {
  const start = hit.from + (lead.exec(sentence.plain.slice(hit.from))?.[0].length ?? 0);
  return (
    isReal(hit, sentence) &&
    /^@?(?:(?:Mrs?|Ms|Dr|Aunt(?:y|ie)|Nurse|Big)\.? )?\p{Lu}\p{Ll}+/u.test(sentence.text.slice(start)) &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)/u.test(sentence.plain.slice(start)) &&
    (sentence.kind === 'reply' || /^(?:meet|say|i'd|may|let|permit)/u.test(sentence.plain.slice(hit.from)))
  );
}

export const introduction: Signal = {
  id: 'introduction',
  name: 'Introduces people to each other',
  credit: 12,
  message: 'It connects the reader with somebody who knows, or who is in the same boat.',
  why: 'Piskorski’s question, quoted by Ficarra: “May I introduce you to someone or help you develop better friendships?” 23% of online adults with a chronic illness have looked for others like them.',
  sources: ['SEED-1', 'S1', 'S31'],
  whenNot: '«Meet our award-winning team», a new service, «tag a friend» and a gala introduce the author.',
  rules: [
    {
      id: 'meet-name',
      pattern: phrase`\b(?:meet|say (?:hello|hi) to|i'd like (?:you to (?:meet|know)|to introduce(?: you to)?)|(?:may|let|permit) (?:i|me) (?:to )?(?:introduce(?: you to)?|make you known to)|go find|talk to|sit (?:by|with)|this is|here's) @?[\p{L}'.]+(?: [\p{L}'.]+){0,3}?(?:[,:.]| in | from | at | on | who\b)[^.!?"]{0,80}`,
      when: namesSomebody,
    },
    {
      id: 'you-two',
      pattern: phrase`\byou (?:two|both|guys|lot) (?:should|might|could|would)(?: really)? (?:talk|meet|compare|swap|chat|know|get|like)\b|\byou(?:'d| would) get (?:on|along|each other)\b|\byou and [\p{L}@_' ]{2,60}?,?[^.!?"]{0,40}? (?:should|would|could|might) (?:talk|meet|get (?:on|along|each)|have (?:much|lots|plenty)|compare|swap)\b|\bshould meet @|\b(?:put you (?:two )?in touch|connect you(?: two| with| to)?|i can introduce you|introduce you(?: two| to)|find each other|swap numbers|pass (?:your|her|his|my) (?:name|number))\b`,
      when: isReal,
    },
    {
      id: 'mentioned',
      pattern: phrase`@[\p{L}\d_]+ (?:\([^)]*\) )?(?:(?:just |also |here |upthread |two comments (?:up|down) |above )*(?:asked|said|is doing|keeps|wrote|runs|knows|went|rigged|posted))\b[^.!?"]*|\b(?:one|two|three|a few|four) (?:comments?|posts?) (?:up|down|above|below)\b|\b(?:others|people|folks|someone|somebody|plenty|several|a few of you|families|a (?:lass|lad|mum|mom|dad|woman|man)) (?:on here|here|upthread|who read this(?: page)?|in (?:this|the) (?:thread|comments)) (?:have|has|are|who|said|knows?|went|found|can|came)\b`,
      when: (hit, sentence) => isReal(hit, sentence) && (sentence.kind === 'reply' || sentence.plain[hit.from] === '@'),
    },
    {
      id: 'a-group',
      pattern: phrase`\b(?:there(?:'s| is| are)|theres|we have|i know|i follow|try|find|join|come (?:to|along to)|starting|started|runs?|holds?|hosts?) (?:also |now |even |here )*(?:an? |the |one |some |our |her |his |their )?${gathering}\b[^.!?"]{0,60}?(?:${people}|\bus\b|\brun by\b|\bwho\b|\bmeets?\b|${namedTime}|days\b|\bwelcome\b|\bwhere\b|evenings)[^.!?"]*`,
      when: isReal,
    },
    {
      id: 'they-meet',
      pattern: phrase`\b(?:${people}|${gathering}|[\p{L}]+ (?:lot|mob|folk))(?: (?:of|with|in|at|from|here|who|for|like|that)[^.!?;"]{0,50}?)? meets? (?:on|at|in|every|up|each|here|outside|behind|weekly|online|[\p{L}']+days?)\b[^.!?"]*`,
      when: (hit, sentence) =>
        isReal(hit, sentence) &&
        !/\b(?:board|committee|council|trustees|team|governors|directors)\b/u.test(sentence.plain),
    },
    {
      id: 'run-by',
      pattern: phrase`\b(?:run|led|answered|staffed) by (?:an? |the |two |some |three )?(?:[\p{L}-]+ )?(?:${people}|lad|lass|bloke|woman|man|mum|mom|dad|sisters?|brothers?|widower|patients)\b[^.!?"]*|\bpeople (?:who(?:'ve| have) (?:lived|been|sat|had|done|gone)|whose [\p{L}]+ (?:was|were|has))\b[^.!?"]{0,60}\b(?:meet|talk|chat|answer|run|sharing|group|peer|evenings?)\b|\bpeer[- ](?:support(?:ers?)?|mentors?|group|visitors?|line|network|counsell?ors?|talks?)\b|\b(?:support|walking|bereavement|carers'?) groups?\b[^.!?"]*\b(?:meets?|run|days|welcome|where)\b|\b(?:paired?|matched?|sits?) with (?:someone|somebody|a (?:buddy|volunteer|person)) who\b[^.!?"]*`,
      when: isReal,
    },
  ],
  keep: (match, view) => isNotPitch(match, view) && isInHonestDraft(view),
  examples: {
    flags: [
      '> Nobody gets what nights with a tube are like.\nYou two should talk: @nightdad asked the same thing on Monday.',
      'Meet Ines, who pushes the library cart and wants to know what you’d read at 3 am.',
      '> First month without him.\nThere’s a walking group for people who’ve lost a partner, Thursdays at ten.',
      '> I feel so odd with this bag.\nThe ostomy lot meet on Mondays behind the bowls club.',
      '> New on dialysis.\nI’d like you to know Bea, who did her first year next to your chair.',
      '> Are there others?\nThe evening line is run by mums whose babies came early.',
    ],
    allows: [
      'Meet our award-winning team!',
      'Introducing our new Saturday clinic.',
      'Tag a friend who needs this.',
      'Join us for our gala and meet the donors.',
      'Introduce solids at about six months, one at a time.',
      'The board meets on Thursday in the hall.',
      'I met my husband in a lift.',
    ],
  },
};
