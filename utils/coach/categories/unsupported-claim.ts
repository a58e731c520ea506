import type { Category, Hit } from '../category';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';
import { condition } from './conditions';
import { medicine } from './medicines';

/** Doubt, limits, numbers with their source, other people's claims: the sentence weighs, and does not promise. */
const weighs =
  /\b(?:myths?|no (?:good |real |single )?(?:evidence|trials?|proof|food)|evidence|proven to be|haven't|hasn't|has not been|wary|walk away|scams?|claims?|claiming|claimed|beware|debunk\p{L}*|too good to be true|no such thing|nobody has shown|been shown to|don't (?:believe|trust|buy)|can't (?:promise|guarantee)|cannot|won't|wouldn't|some (?:people|find|of)|for some|many (?:people )?don't|about half|mostly|most people|many people|usually|often|sometimes|(?:may|might|could) (?:help|slow|ease|lower|wear|still|feel)|lowers? the (?:odds|chance|risk)|more likely|less likely|trials?|stud(?:y|ies)|researchers?|did nothing|doesn't|does not|isn't|aren't|no,|red flags?|cdc|who\)|the leaflet|the label|advert(?:s|ised)?|ads?|billboard|swore|swear|sorry to|if a website|\d in (?:10|100|ten)|out of (?:10|100)|per cent|lancet|nejm|bmj|we can't|i can't|there's no cure|no cure|joke|kidding|wish|plot|film|novel|study)\b|%/u;

/** «Is …?», «What would …?»: asks, unless it sells with the question. */
const asks = /^(?:is|are|does|do|can|could|what|which|how|who|why do|did|have|has|would)\b[^?]*\?$/u;

function isPromise(hit: Span, sentence: Sentence): boolean {
  return !isNegated(sentence, hit) && !weighs.test(sentence.plain) && !asks.test(sentence.plain);
}

/** «No side effects» is a promise although it says «no». */
function isStated(_hit: Hit, sentence: Sentence): boolean {
  return !weighs.test(sentence.plain) && !asks.test(sentence.plain);
}

/** Meat, plaster, wards and games are cured, guaranteed and reversed too. */
const otherSense =
  /\b(?:cured (?:meats?|salmon|ham|in \d)|light-cure|breakthrough (?:infection|bleeding|pain)|guaranteed way to|kettle|reverse the (?:bed|car)|miracle of|minor miracle|small miracle|boilers?|printers?|wi-?fi|parking|queue|coffee|toast|cake|biscuits?|overdose|naloxone|toxin-producing|alcohol|withdrawal)\b/u;
const isClaim = (hit: Hit, sentence: Sentence) => isPromise(hit, sentence) && !otherSense.test(sentence.plain);
const isStatedClaim = (hit: Hit, sentence: Sentence) => isStated(hit, sentence) && !otherSense.test(sentence.plain);

const ends = oneOf(
  'cur(?:es?|ed|ing)',
  'revers(?:es?|ed|ing)',
  'gets? rid of',
  'getting rid of',
  'ends',
  'ending',
  'eliminat(?:es?|ing)',
  'eradicat(?:es?|ing)',
  'eras(?:es?|ing)',
  'wip(?:es?|ing) out',
  'melt(?:s|ing)?(?: away)?',
  'dissolv(?:es?|ing)',
  'banish(?:es)?',
  'clears',
  'flush(?:es)?(?: out)?',
  're-?grows?',
  'heals',
  'fix(?:es|ed)',
  'shrinks?',
  'straightens?',
  'stops',
  'beats?',
  'puts? an end to',
  'put an end to',
  'switch(?:es)? off',
  'reboots?',
  'resets?',
  'starves',
  'drains? off',
  'pulls out',
  'boosts?',
  'boosting',
  'supercharges?',
  'strengthens?',
  'defeats?',
  'kills',
  'prevents?',
  'restores?',
  'detoxif(?:ies|y)',
  'sweats out',
  'takes? .{1,3}off',
  'melts',
);
const whole =
  '(?: (?:the|your|my|our|their|all|any|every|even|stubborn|chronic|that|those|entire|childhood|type 2|away|up|out))*';

export const unsupportedClaim: Category = {
  id: 'unsupported-claim',
  name: 'Overclaim or unsupported health claim',
  group: 'Claims and disclosure',
  severity: 'hold',
  scope: ['post', 'reply'],
  weight: 14,
  message: 'This promises more than anyone can know, so please check what the evidence bears before posting.',
  why: 'FTC expects competent and reliable scientific evidence, generally randomised human trials, for health claims; FDA says benefit claims need balancing risk information even in short posts, or don’t use that space; 50+ FDA letters (Sept 2025) and 30 more (Mar 2026) over “same active ingredient” / “clinically proven” GLP-1 copy; health-fraud tip-off list.',
  sources: ['S64', 'S67', 'S68', 'S69'],
  whenNot:
    'Negated and debunking uses, and sourced statements with their limits or side effects, are fine; so are cured meats and breakthrough infections.',
  rules: [
    {
      id: 'ends-it',
      pattern: phrase`\b${ends}${whole}(?: [\p{L}-]+)? ${condition}\b(?: (?:for good|for life|permanently|forever|naturally|at the root|at the source|completely|overnight|away|in (?:a|about|\p{L}+|\d+) (?:\p{L}+)|without (?:tablets|drugs|surgery)))?`,
      when: isClaim,
    },
    {
      id: 'keeps-away',
      pattern: phrase`\bkeeps? (?:${condition}|respiratory viruses|viruses|nine in ten [\p{L} ]{3,12}|people)(?: [\p{L}]+){0,2} (?:away|out of [\p{L}]+|out|off [\p{L} ]{3,25}|at bay)|\b(?:stay|keeps? \p{L}+) out of hospital\b|\bgrows? the [\p{L}]+ back\b`,
      when: isClaim,
    },
    {
      id: 'gone',
      pattern: phrase`(?<!my )\b${condition},? (?:is |are |was |all )?(?:gone|cured|sorted|healed|vanish(?:es)?|disappears?|simply disappears|lifts|fades?|stops dead|reversed(?![ ]\p{L})|cleared|a thing of the past|dissolves)(?! \p{L}+(?:ness)\b)(?: (?:for good|in [\p{L}\d ]{2,18}|by [\p{L}]+|on everyone))?|\b(?:say |saying |= ?)?(?:goodbye|bye bye)(?: to)? (?:${condition}|glasses|${medicine})(?: (?:tablets|for good))?|\b(?:tablets|glasses|needles|inhalers?) in the bin\b|\bno \p{L}+, no ${condition}`,
      when: isStatedClaim,
    },
    {
      id: 'no-risk',
      pattern: phrase`\b(?:no|zero|without any|none of the|no known|no nasty|there are no) (?:nasty |known |harmful |unpleasant |simply )?(?:side[- ]?effects?|downtime|sensitivity|chance of(?! you)|risks? (?:to|of|at all|whatsoever)|danger|bleeding|scars?|grogginess|dependence|drawbacks|bad stuff)\b(?: [\p{L}]+){0,4}|\bside effects\? (?:there aren't any|none|zero)|\bnothing (?:in it to react to|can go wrong)|\b(?:nobody|no one|not one of our \p{L}+) (?:feels a thing|ever (?:gets|needs)|has (?:ever )?needed (?:an?|their|the)|bruises)[^.,;!?]{0,25}|\brisk[- ]free\b|\b(?:completely|totally|100%|entirely|perfectly|utterly) (?:painless|(?<!feel (?:completely|totally|entirely|perfectly|utterly) )safe|harmless)\b|\bpainless (?:injections?|surgery|treatments?|procedures?)\b|\bsafe for (?:every|all|any)\b[^.,;!?]{0,20}|\b(?:without|minus) the (?:needles|nausea|side effects|aching|surgery|drugs)\b[^.,;!?]{0,20}`,
      when: isStatedClaim,
    },
    {
      id: 'every-time',
      pattern: phrase`\b(?:works?|working) (?:every (?:single )?time|for everyone|on (?:every|everyone)[^.,;!?]{0,20}|like (?:magic|a charm)|instantly|immediately|overnight|in (?:minutes|seconds))\b|\b(?:never|has never|have never) (?:fails?|failed|misses)\b(?! to\b)[^.,;!?]{0,25}|\b(?:perfect|result|smile) \p{L}* ?every (?:single )?time\b|\bevery one of them (?:has|is|sleeps)[^.,;!?]{0,20}|\b(?:every|each)(?: single)? (?:patient|client|mum|mom|baby|woman|runner|implant|smoker) (?:we|i|walks|leaves|gets|is|goes)\b[^.,;!?]{0,25}|\bguaranteed? (?:results?(?! of)|success|relief|weight loss|fluent|to (?:work|cure|lose|stop|help)|\p{L}+ (?:speech|pregnancy))[^.,;!?]{0,25}|\bresults guaranteed\b|\bor your (?:money|fees?) back\b|\balways (?:straightens|works|heals|cures)\b|\bsuccess rate of 100|\bmoney-back guarantee`,
      when: isClaim,
    },
    {
      id: 'you-will',
      pattern: phrase`\byou(?:'ll| will) (?:never (?:drink|smoke|need|catch|wake)|not catch|take a baby home|be (?:walking |completely |totally )?(?:pain[- ]free|cured|healed|clear|off (?:your|the) (?:meds|tablets))|walk (?:out|away) (?:cured|pain))\b[^.,;!?]{0,30}|\byou can't (?:pass|catch) [^.,;!?]{3,30}|\byour (?:supply|numbers|energy|\p{L}+) will (?:double|triple|vanish|disappear|normali[sz]e)\b[^.,;!?]{0,20}|\b(?:walk|come|arrive|go) in (?:with )?[^.,;!?]{2,25},? (?:walk|go|leave) (?:out|home)[^.;!?]{2,25}|\bleave with your \p{L}+ (?:reversed|cured|healed)`,
      when: isStatedClaim,
    },
    {
      id: 'loses-weight',
      pattern: phrase`\b(?:lose|drop|shed|burn)(?: up to)? (?:\d+|\p{L}+ty|ten|five|two|three) ?(?:lbs?|pounds?|kgs?|kilos?|stone|inches|dress sizes)\b(?: (?:in|within|by|without|before) [\p{L}\d ]{2,20})?|\b(?:look|feel)(?:s|ing)? (?:\p{L}+|\d+) years younger\b|\bturn(?:s|ing)? back the clock\b|\b(?:reversing|reverse) your age\b[^.,;!?]{0,15}|\blive (?:\p{L}+|\d+) years longer\b|\byears off your\b`,
      when: isClaim,
    },
    {
      id: 'as-good-as',
      pattern: phrase`\b(?:same active ingredient as|generic|basically|nature's|natural|herbal|dupe for) (?:an? )?(?:ozempic|wegovy|mounjaro|semaglutide|botox|viagra|adderall|xanax|prozac)\b[^.,;!?]{0,25}|\b(?:do(?:es)? exactly the same (?:job|thing)|gives you everything|everything ${medicine} does)\b[^.,;!?]{0,30}|\bas (?:strong|effective|powerful|reliabl[ey]|good|safe|well) as (?:your |the |any |an |an in-person )?(?:${medicine}|pill|drug|vaccine|surgery|botox|filler|exam)\b|\b(?:better|stronger|safer) than (?:any |an? |your )?(?:${medicine}|vaccines?|drugs?|surgery|jab)\b[^.,;!?]{0,20}|\ball the benefits? of (?:an? )?[\p{L} ]{3,20}(?:with|without|minus)\b[^.,;!?]{0,25}|\bcover your (?:child|family|baby) just as\b`,
      when: isStatedClaim,
    },
    {
      id: 'proven',
      pattern: phrase`\b(?:clinically|scientifically|medically|dermatologically) proven\b(?: to [\p{L} ]{3,25})?|\b(?:doctor|physician|dentist|dermatologist|pediatrician)[- ](?:recommended|approved)\b|\bproven to (?:cure|reverse|prevent|eliminate|heal|melt|burn|boost|stop|regrow|erase)\b(?: [\p{L}]+){0,3}|\b(?:instant|permanent|lifelong|complete) (?:relief|cure|recovery|results|weight loss|fat loss|pain relief)\b|\brelief from the first\b[^.!?]{0,45}|\bmiracle (?:cure|pill|drug|product|treatment|fix|cream|worker|in a)\b[^.,;!?]{0,12}|\bmedical breakthrough\b|\b(?:the |our |revolutionary )breakthrough (?:treatment|therapy|product|formula|headband|device)\b[^.,;!?]{0,30}|\bsecret (?:ingredient|formula)\b|\bwhat (?:big pharma|your doctor|doctors) (?:doesn't|don't|does not|won't) want you\b[^.,;!?]{0,15}|\banti-?ag(?:e)?ing\b`,
      when: isStatedClaim,
    },
    {
      id: 'detox',
      pattern: phrase`\bdetox (?:tea|drinks?|juice|foot (?:bath|patch)\p{L}*|kit|plan|smoothie|programme?|your \p{L}+)\b|\b(?:pulls?|draws?|flush(?:es)?|sweats?|removes?) (?:out )?(?:the |all |your )*(?:toxins|heavy metals|impurities|microplastics)\b(?: out)?[^.,;!?]{0,25}|\bboost(?:s|ing)? (?:your |the )?immun(?:e system|ity)\b|\bstarves? (?:the )?(?:tumou?rs?|cancers?)\b[^.,;!?]{0,25}`,
      when: isStatedClaim,
    },
  ],
  moves: [
    {
      move: 'Bound the claim and name the source',
      before: 'Our clinically proven program reverses diabetes!',
      after:
        'Some people with type 2 diabetes reach remission with weight loss; many don’t, and that isn’t failure. Talk with your own team before changing medicines. What have you heard about it?',
    },
    {
      move: 'Give benefit and downside together',
      before: 'Completely painless injections with no side effects!',
      after:
        'Most people feel a pinch and a sore arm for a day. Some feel feverish overnight. What would help you get through the pinch?',
    },
    {
      move: 'Say what you don’t know',
      before: 'This supplement boosts your immune system. Doctor-recommended!',
      after:
        'I get asked about zinc a lot. The evidence is mixed and too much upsets your stomach. Want the three studies I trust?',
    },
  ],
  examples: {
    flags: [
      'Our tea cures insomnia in a week.',
      'Two sessions and your tinnitus is gone.',
      'The new patch has no side effects at all.',
      'It works every time, on every child.',
      'Lose ten kilos by spring with our injections.',
      'As effective as your inhaler, and it tastes of oranges.',
      'Clinically proven gummies for busy moms.',
      'After our course you’ll never need your tablets again.',
    ],
    allows: [
      'There’s no cure for tinnitus yet, and I’m wary of anyone who sells one.',
      'Most people with hepatitis C can be cured with tablets; side effects are usually mild.',
      'A breakthrough infection doesn’t mean the jab failed.',
      'An ad on the bus says it “melts fat overnight”. It doesn’t.',
      'Cured ham is salty; what do you eat instead?',
      'In the trial, three in ten people had no migraines for a month.',
      'I can’t guarantee it will work for you.',
      'What would you say to someone selling a detox tea?',
    ],
  },
};
