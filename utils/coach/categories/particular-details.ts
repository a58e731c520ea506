import { month } from '../language/lexicon';
import { oneOf, phrase } from '../language/phrase';
import type { DetailPattern } from './detail-pattern';
import { capital, person, proper } from './patient-words';

/**
 * Details by their grammar rather than by lists: jobs by the endings of trades, people by the clause that sets them apart,
 * ages, days and places in the other ways people write them. They count only together with another kind of detail.
 */

/** Those who work in a house of care, kin, and words that only look like trades. */
const noTrade =
  '(?!(?:nurse|doctor|sister|brother|mother|father|daughter|other|another|over|under|never|number|paper|water|shower|letter|order|corner|counter|computer|winter|summer|dinner|cancer|fever|carer|caregiver|volunteer|colleague|porter|cleaner|manager|director|leader|member|partner|speaker|trainer|practitioner|consultant|assistant|hygienist|pharmacist|therapist|physio\\p{L}*|dentist|phlebotomist|receptionist|registrar|resident|\\p{L}+ologist|\\p{L}+iatrist|\\p{L}+ician|answer|matter|after|later|better|whether|together|rather|either|neither|ever|newer|older|younger|bigger|longer|easier|transfer|user|follower|reader|writer|poster|folder|calendar|centre|center|chapter|character|buzzer|monitor|cater|user|offer|power|shoulder|finger|liver|bladder|ulcer|tumor|sponsor|donor|bumper|butter|list|assist|wrist|twist|first|human|woman|man|visitor|chair|neighbor|neighbour|stranger|winner|beginner|newcomer|customer|consumer|caller|sufferer|survivor|smoker|danger|anger|hunger|differ|teller|reminder|register|sticker|starter|planner|helper|newsletter|quarter|half-liter|liter|meter|coordinator|administrator|officer)\\b)';
const trade = `(?:${noTrade}[\\p{L}-]{2,}(?:er|or|ist|man|woman|smith|master|mistress|captain|chief|jockey|cook|guard|clerk|coach|vicar|uncle))`;

/** What sets one person apart from the others. */
const apart =
  "(?:who(?:'s|'d)?|whose|that (?:runs|owns|keeps|sells|drives|won|reads|plays|teaches)|from|off|out of|down at|next door|found|airlifted|flown|in the (?:\\p{L}+ )?(?:truck|shirt|dress|hat|parka|caravan))";

const holiday =
  "(?:boxing day|easter (?:monday|sunday|weekend)|valentine's(?: day)?|new year's (?:eve|day)|halloween|thanksgiving|bank holiday|mother's day|father's day|bonfire night|the (?:fourth|4th) of july|diwali|eid|homecoming)";

export const particularDetails: readonly DetailPattern[] = [
  {
    kind: 'name',
    alone: false,
    asWritten: true,
    pattern: phrase`\b(?!Dr|Nurse|Sister|Prof|Mr|Mrs|Ward|Bay|Type|Team|Vitamin|Hepatitis|Stage|Grade|Group|Appendix|Part|Plan|Gate|Building|Level|Section)\p{Lu}\p{Ll}{2,} \p{Lu}\.(?=[,;:]? (?:\p{Ll}|\d|of|from|\p{Lu}))|\b(?!The|This|That|Home|Back|Fresh|Straight|Away|Greetings|Hello|Thanks|Love|News|Down|Just|Up|Here|Here's|Come|Direct|Live|Out|Letter|Note|View|Report)\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)? from (?:out by |up in |down in |the )?${capital}|(?:Left|Right|Before|After|Swipe for|Swipe to see|Meet|Hear from|says|writes)[:,]? (?!Dr|Nurse|Sister|The|Our|Your|A|My|This|It|Me|How|Why|What)\p{Lu}\p{Ll}{2,}(?:(?:'|’)s)?(?= (?:in |at )?(?:\p{Lu}|from|jaw|eight|photo|back|smile|before|after|trans|jour|\p{L}+ (?:weeks|months|after)|lost|dropped)|,)|\b(?:Patient|Client) \p{Lu}\p{Ll}+(?= says| told|,)|\b(?:Lady|Uncle|Auntie|Aunty|Ma'am|Kuya|Coach|Grandma|Grandpa) \p{Lu}\p{Ll}*\b|\b(?:hello|hi|for|and|sweet|brave|big sister|big brother) (?:little|wee|baby) \p{Lu}\p{Ll}{2,}`,
  },
  {
    kind: 'age',
    alone: false,
    pattern: phrase`\b(?:(?:boy|girl|lad|lass|man|woman|kid|child|mum|mother|gentleman|lady) of (?:\p{L}+(?:teen|ty)(?:-\p{L}+)?|\p{L}{3,5}|\d{1,2})(?= from| in| with| who|,|\.)|(?:her|his|their) (?:\d{1,3}(?:st|nd|rd|th)|\p{L}+-?\p{L}*(?:tieth|teenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)) birthday|in (?:his|her|their) (?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)|(?:sexa|septua|octo|nona)g\p{L}+|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)-grader|sophomore|freshman|\p{L}+ weeks old|(?:\d{1,3}|\p{L}+(?:teen|ty)(?:-\p{L}+)?|\p{L}{3,5})(?: |-)years?(?: |-)old|\d{1,2}[- ]?(?:yo|yr|y\.o\.|yrs)\b|(?<!\d)(?:[4-9]|1[0-2]|nine|eight|seven|six|ten) ?(?:lbs?|pounds?)(?: ?\d+)?|(?:first|last|1,?000th) bab(?:y|ies) of (?:the|20)|(?:our|the) (?:oldest|youngest) (?:\p{L}+[- ]?){1,3}|at \d{2}(?=[.,])|turns? (?:\d{1,3}|\p{L}+)(?= next| this| today| on| tomorrow))`,
  },
  {
    kind: 'time',
    alone: false,
    pattern: phrase`\b(?:(?:on |last |this |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'s)?(?: (?:at|around) \p{L}+| ?\d{1,2}(?:[:.]\d\d)? ?[ap]m| (?:after|before) \p{L}+)?|(?:this|last) (?:week|weekend|month|spring|summer|autumn|fall|winter|shift)|(?:in|since|back in|last) ${month}|(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?|\d\dh\d\d|(?<![-\d])0\d{3}(?!\d)|at (?:noon|midnight|dawn|\d{1,2}|\p{L}+ past \p{L}+)|(?:just|right) now|before (?:lunch|midnight|dawn|breakfast)|(?:today|tonight)'s|of the week|(?:on |over |at )?${holiday}|(?:during|after|since|between) (?:the|that|his|her) (?:[\p{L}-]+ ){0,3}(?:game|match|storm|blackout|parade|fair|wedding|show|contest|flood|final|festival|marathon|race|divorce|trial|sleepover))\b`,
  },
  {
    kind: 'job',
    alone: false,
    pattern: phrase`\b(?:a|an|the|our(?: own| late)?|my|one|this|that|retired|local|certain|ex|former|another|\p{L}+'s)(?: (?:certain|retired|local|young|old|former|longtime|well-known|little|big|tall|proud|lovely|\d{1,2}[- ]?(?:yo|year[- ]old)|[\p{L}-]{3,}))*? ${trade}(?:'s (?:wife|husband|son|daughter|mum|mom|dad|brother|twins|kids?))?(?= (?:from|off|who|whose|came|went|died|asked|told|got a|here|had (?:a|his|her)|walked|drove)\b)|\b(?:retired|a certain|our own|ex-|former|longtime|\d{1,2}[- ]?(?:yo|yr old|year[- ]old)) (?:[\p{L}-]+ ){0,2}?${trade}\b`,
  },
  {
    kind: 'job',
    alone: false,
    pattern: phrase`\b(?:a|an|the|our|my|one|this|that|another|which) (?:[\p{L}\d-]+ ){0,3}?(?:${person}|chap|someone|somebody|people|men|folks|twins|triplets|sibling) ${apart} [^.,;:!?]{3,40}|\b(?:his|her|their) (?:mum|mom|mam|dad|wife|husband|twins|boys|girls|brother|sister|kids?|daughters?|sons?|school|church|shop|farm)(?:'s| is| was| \p{L}+s| \p{L}+ed| at| from| turn)\b[^.,;:!?]{0,25}|\b(?:son|daughter|wife|husband|mum|dad|brother|sister|mother|father) of (?:the|a|one|our|two|three)\b[^.,;:!?]{0,25}|\b(?:(?<=who |whose |he |she |dad |mum |mom |and )(?:works|teaches|drives|plays|reads|coaches|sings|sells|runs)) (?:at|for|the|on|in|organ)\b[^.,;:!?]{0,25}|\b(?:captain|keeper|quarterback|goalie|striker|full-forward|centre-half|newsreader|magistrate|headmistress|corporator|publican|harbourmaster|apprentice|jackaroo|roofer)\b`,
  },
  {
    kind: 'place',
    alone: false,
    asWritten: true,
    pattern: phrase`\b(?:on|to|into|over|past|down at|up at|out by|out of|at) (?:the )?(?:(?:old|high|middle|primary|local) )?${proper}|\b(?:at|from|behind|outside|off) the (?:high school|school|mill|chapel|church|legion hall|homecoming|county|rigs|quarry|harbour|docks|station|shop|pub|feed store|dorm|college)\b`,
  },
  {
    kind: 'room',
    alone: false,
    pattern: phrase`\b(?:(?:the )?(?:lady|man|guy|gentleman|woman|patient|chap|girl|boy|family|mum|one|her|him|them|kid)s? in (?:the )?(?:\d{1,3}\b|corner|middle|end|side)[\p{L} ]{0,15}|(?:chair|door|bay|pod|side room|apartment|flat|bed|room|ward|depot) (?:number )?(?:\d+\w?|\p{L}\b|one|two|three|four|five|six|seven|eight|nine|ten)|\d{1,2} (?:north|south|east|west)|our (?:corner|end|side) room|on (?:the )?(?:first|second|third|fourth|fifth|sixth|\p{L}+th|\d+(?:st|nd|rd|th)) floor)\b`,
  },
  {
    kind: 'rarity',
    alone: true,
    pattern: phrase`\b(?:the |our |of |'s )?(?:[\p{L}]+'s )?(?:only|oldest|youngest|tallest|first(?: ever)?|biggest) (?:[\p{L}\d'-]+ ){1,5}?(?:in|on|of|at) (?:the|this|our) (?:county|borough|district|town|village|island|country|state|region|province|parish|decade|century|world)(?: [\p{L}-]+){0,3}|\b(?:you'd|you'll|ye'll|you|you would) (?:all |probably |might |may )*(?:know|recogni[sz]e|have (?:seen|read about)|remember) (?:him|her|them|the (?:calves|face|voice|name|family|house))\b[^.,;!?]{0,25}|\byou've (?:all |probably )?(?:met|seen|heard) (?:him|her|them)\b|\bguess (?:which|who|whose)\b[^.,;!?]{0,30}|\bif you know,? you know\b|\b(?:can't|won't|not going to|mustn't|no names,?|i will not) (?:say|name|tell)(?: you)? who\b|\bhalf the town knows\b|\b(?:off|on) the (?:news|telly|tv)\b|\bin the (?:local )?(?:paper|herald|gazette|news)\b|\ba certain [\p{L}-]+ [^.,;!?]{3,35}|\bone of only \p{L}+\b`,
  },
];

/** Broad signs that somebody is cared for here; only beside a detail and a person do they tell of a patient. */
export const broadCare = new RegExp(
  `\\b${oneOf(
    '(?:came|come|comes|walked|hobbled|limped|wheeled|brought|flown|went|drove|rushed|taken|airlifted|arrived|landed|turned up|ran|got) (?:\\p{L}+ )?(?:in\\b|into|here|to (?:us|clinic|me|our|the (?:clinic|ward|unit|er|ed|practice|hospital))|off|home|through)',
    '(?:at|in|to|from|after|before) (?:my |our |the |\\p{L}+ )?(?:clinic|theatre|resus|triage|surgery|rehab|group|session|class|rounds)',
    '(?:my|our|his|her|in|on) (?:\\p{L}+ )?(?:table|chair|couch|caseload|list|ward|wards|unit|er|ed|icu|nicu|bay|vent(?:ilator)?|floor|clinic|table)',
    'back on (?:her|his|their) feet',
    'sitting up',
    'sits? up',
    'new (?:hip|knee|teeth|smile|kidney|heart|valve|aids)',
    '(?:swallowed|presented|collapsed|fainted|overdose\\p{L}*|miscarriage|injecting|treated|saw|stitches|stones?|swab|sample|specimen|scan|case|exposure|delivered|born|wheelchair|walker|iv|pole|cast|crown|veneers|crutches|diagnos\\p{L}+|airlifted|ambulance|helicopter|flight crew|patient|client|died|dying|lost|buried|fix|jawline|dropped|transfer|implant|programme|protocol|plan|journey|pulse|prescription|needles|heat stroke|hip|knee|heart|lungs?|stroke|cancer|syndrome|gene|virus|wound|rash|bite|burns?|leg|acl|op|chemo|vent|transplant|ventilator|discharged|admitted|weeks|fitted|crisis|pneumonia|measles|viagra|warfarin)',
    '[\\p{L}]{4,}(?:itis|osis|oma|aemia|emia|ectomy|plasty|ostomy|scopy|pathy)',
  )}\\b`,
  'u',
);
