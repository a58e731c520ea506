import type { Concern } from './concern';

/** Loss, harm and privacy: they outrank whatever else a post is about, in this order. */
export const grave: readonly Concern[] = [
  {
    id: 'loss',
    words:
      "died|dies|killed (?:my|our) (?:\\p{L}+ )?(?:bab(?:y|ies)|mum|mom|mam|mother|dad|father|husband|wife|son|daughter|brother|sister|partner|nan|gran\\p{L}*)|(?:was|is|were|lay|been) dying|dying (?:m\\p{L}+|dad|father|wife|husband)|passed away|passed (?:in|at|on)|killed (?:himself|herself|themselves)|suicide|miscarr\\p{L}+|stillb\\p{L}+|lost (?:my|our|her|his) (?:bab(?:y|ies)|mum|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|partner)(?!')|(?:she|he|mum|mom|dad|mother|father) passed(?! (?:out|by|on|the|through))|in (?:her|his) (?:last|final) (?:days?|weeks?|months?|hours?)|late (?:father|mother|husband|wife|dad|mom|mum)|won't be alive",
    standard: 'I’m so sorry.',
  },
  {
    id: 'mix-up',
    words:
      "(?:mix(?:ed|ing)?[- ]up|swapped|switched|wrong)[^.!?]{0,30}\\b(?:results?|bloods?|bloodwork|scans?|labs?|samples?)|(?:results?|bloods?|scans?|samples?)[^.!?]{0,30}\\b(?:mixed up|swapped|switched|(?:someone|somebody) else's)",
    standard: 'Nobody should be given somebody else’s results.',
  },
  {
    id: 'privacy',
    words:
      "(?:told|telling|announced|read out|shouted|discuss(?:ed|ing)|talk(?:ed|ing) about) (?:the whole|my|our|everyone|half)(?: [\\p{L}']+){0,4}? (?:room|lobby|hallway|corridor|history|symptoms|results|why i was|business|details)|(?:told|tells?|said|says?|read|announc\\p{L}+|shout\\p{L}*|asked|hear\\p{L}*|call\\p{L}* out)[^.!?]{0,40} (?:whole|entire) (?:waiting room|lobby|room|ward)|privacy|hipaa|gdpr|overheard|(?:someone else|somebody else|another (?:patient|person|woman|man)|the wrong (?:person|patient))'?s?|my (?:results|letter|records) to|told my (?:boss|neighbou?r|ex|husband|mother)",
    standard: 'What’s private should never be heard by anybody else.',
  },
  {
    id: 'harm',
    words:
      'wrong (?:medication|medicine|meds?|dose|tablets?|pills?|leg|side|tooth|eye)|misdiagnos\\p{L}+|almost died|nearly died|sepsis|mrsa|overdos\\p{L}+|malpractice|harmed|bled|collapsed|(?:left|leaving) (?:a |an )?(?:swab|sponge|needle|instrument|gauze)|second op(?:eration)?\\b',
    standard: 'Something like that is frightening.',
  },
];

/** How people were met. */
export const manner: readonly Concern[] = [
  {
    id: 'discrimination',
    words:
      "racis[mt]|discriminat\\p{L}+|sexist|homophobic|transphobic|misgender\\p{L}*|deadname\\p{L}*|because (?:i'm|i am|she's|he's|we're) (?:black|brown|fat|trans|gay|muslim|jewish|disabled|deaf)|like (?:a|an) (?:junkie|addict|criminal|drug seeker)|like (?:dirt|rubbish|trash)|junkies?",
    standard: 'Nobody should be treated as less than anybody else.',
  },
  {
    id: 'pressure',
    words:
      "cornered|pushed into|talked into|pressured|pushy|hard sell|upsell\\p{L}*|bait and switch|scare tactics?|if i didn't (?:sign|book|pay)",
    standard: 'Nobody should be pushed into a decision.',
  },
  {
    id: 'attitude',
    words:
      "rude(?:ly|st|ness)?|condescend\\p{L}+|patroni[sz]\\p{L}+|yelled|shouted at|snapped|snippy|told off|laughed at|mocked|roll(?:ed|ing) (?:her|his|their) eyes|eye ?roll\\p{L}*|disrespect\\p{L}*|humiliat\\p{L}+|unprofessional|lectured|like that in front|didn't (?:even )?(?:look up|say sorry|say hello)|attitude|because i'm \\p{L}+|my (?:own )?fault|told me (?:i'm|i was|off)|rough with|barked",
    standard: 'Nobody should be treated like that.',
  },
  {
    id: 'unheard',
    words:
      "ignored|(?:nobody|no one|nobody's|no one's) (?:even )?(?:listen(?:ed|s)|cared|cares|believed|believes|asked|takes|took)|unheard|overlooked|dismiss\\p{L}+|brushed (?:me|us|her|him)? ?off|fobbed (?:me|us|her|him)? ?off|(?:didn't|did not|wouldn't|won't|never) listen(?:ed)?|felt like a number",
    standard: 'Nobody should have to fight to be heard.',
  },
  {
    id: 'rushed',
    words: 'rush(?:ed|es|ing)|hurried|in and out|out the door|(?:five|six|ten|\\d+) ?min(?:ute)?s? with',
    standard: 'Nobody should have to leave with their question unasked.',
  },
  {
    id: 'pain',
    words:
      '(?:screaming|crying|left|hours|begg\\p{L}+) (?:\\p{L}+ )?(?:in|with|from) (?:pain|agony)|in agony|drug[- ]seek\\p{L}+|brought pain relief|no pain relief',
    standard: 'Nobody in pain should have to wait to be believed.',
  },
  {
    id: 'left-alone',
    words:
      'call (?:bell|light|button)s?|buzzer|rang the bell|bedpan|soaked|wet (?:bed|sheets)|same (?:nightgown|nightie|clothes|pad)|nobody came|no one came',
    standard: 'Nobody should be left like that.',
  },
];
