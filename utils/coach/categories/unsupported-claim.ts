import type { Category } from '../category';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const condition = oneOf(
  'cancer',
  'diabetes',
  '(?:type 2 )?diabetes',
  'arthritis',
  'autism',
  'adhd',
  'anxiety',
  'depression',
  'dementia',
  "alzheimer's",
  'asthma',
  'eczema',
  'psoriasis',
  'acne',
  'back pain',
  'joint pain',
  'chronic pain',
  'pain',
  'migraines?',
  'headaches?',
  'insomnia',
  'infertility',
  'ibs',
  'lyme(?: disease)?',
  'chronic lyme',
  'heart disease',
  'high blood pressure',
  'blood pressure',
  'hypertension',
  'cholesterol',
  'obesity',
  'wrinkles',
  'ag(?:e)?ing',
  'hair loss',
  'baldness',
  'cellulite',
  'fat',
  'belly fat',
  'toxins',
  'inflammation',
  'infections?',
  'allerg(?:y|ies)',
  'colds?',
  'flu',
  'covid',
  'neuropathy',
  'tinnitus',
  'snoring',
  'sciatica',
  'fibromyalgia',
  'menopause',
  'hot flashes',
  'hot flushes',
  'fatigue',
  'brain fog',
  'reflux',
  'colic',
  'cavities',
  'gum disease',
  'cravings?',
  'seizures?',
  'epilepsy',
  'stroke',
  'pcos',
  'endometriosis',
  'burnout',
  'stress',
  'hay fever',
  'scars?',
  'stretch marks',
  'varicose veins',
  'hunger',
  'sleepless nights',
);

/** Words of doubt, of limits, of other people's claims: then the sentence weighs, and does not promise. */
const weighs =
  /\b(?:myths?|no evidence|evidence isn't|evidence (?:is|was) (?:mixed|thin|weak|limited)|not proven|isn't proven|haven't (?:shown|found)|wary|walk away|scams?|claims? (?:to|that|of)|claiming|claimed|beware|debunk\p{L}*|too good to be true|no such thing|isn't a thing|nobody has shown|anyone (?:who|selling|promising)|don't (?:believe|trust|buy)|can't (?:promise|guarantee)|cannot (?:promise|guarantee)|won't (?:promise|guarantee)|some people|many (?:people )?don't|about half|in (?:a|the|one) (?:trial|study)|trials? (?:show|found|suggest)|stud(?:y|ies) (?:show|found|find|suggest)|did nothing|doesn't|does not|isn't|aren't|fda warns?|red flags?|side effects (?:are|can|include)|cdc\)|not a (?:cure|guarantee|miracle))\b/u;
const isPromise = (hit: Span, sentence: Sentence) =>
  !isNegated(sentence, hit) &&
  !weighs.test(sentence.plain) &&
  !/^(?:is|are|does|do|can|will|could) .*\?$/u.test(sentence.plain);
/** Verbs that claim an end, not a help. */
const strong =
  /\b(?:cure|revers|eliminat|eradicat|erase|wipe|melt|dissolve|banish|destroy|detoxif|flush|for good|permanently|forever|overnight|at the root|completely|conquer|gets? rid)/u;
/** «Stops pain» may be a plain fact; beside something that is sold it is a claim. */
const sells =
  /\b(?:our|my|this|we|tea|serum|gumm(?:y|ies)|supplement|balm|oil|formula|laser|session|programme?|therapy|treatment|plan|drops|patch|seeds|robot|system|pellets|infusion|drip|device|app|shockwave|bracelet|elderberry|cbd)\b/u;
const isStated = (_hit: Span, sentence: Sentence) => !weighs.test(sentence.plain);

export const unsupportedClaim: Category = {
  id: 'unsupported-claim',
  name: 'Overclaim or unsupported health claim',
  group: 'Claims and disclosure',
  severity: 'hold',
  scope: ['post', 'reply'],
  weight: 14,
  message: 'This promises more than anyone can know; please check what the evidence bears before posting.',
  why: 'FTC expects competent and reliable scientific evidence, generally randomised human trials, for health claims; FDA says benefit claims need balancing risk information even in short posts, or don’t use that space; 50+ FDA letters (Sept 2025) and 30 more (Mar 2026) over “same active ingredient” / “clinically proven” GLP-1 copy; health-fraud tip-off list.',
  sources: ['S64', 'S67', 'S68', 'S69'],
  whenNot:
    'Negated and debunking uses, and sourced statements with their limits or side effects, are fine; so are cured meats and breakthrough infections.',
  rules: [
    {
      id: 'miracle',
      pattern: phrase`\bmiracles?(?: (?:cures?|pills?|drugs?|products?|treatments?|fix|solutions?|weight[- ]loss|cream|worker))?\b(?! baby| babies| happen| on)|\bmedical breakthrough\b|\b(?:revolutionary|breakthrough) (?:treatments?|therapy|product|formula|cure|supplement|discovery|system|cream)\b|\bsuperfoods?\b|\bmagic (?:pill|bullet|formula|cure)\b|\b(?:secret|ancient|proprietary) (?:ingredient|formula|remedy|blend)s?\b|\bwhat (?:big pharma|doctors?|your doctor|they) (?:doesn't|don't|do not|won't|does not) want you\b`,
      when: (hit, sentence) =>
        isPromise(hit, sentence) && !/\b(?:minor|small|little|two porters)\b/u.test(sentence.plain.slice(0, hit.from)),
    },
    {
      id: 'cures',
      pattern: phrase`\b(?:cures?|curing|reverses?|reversing|reversed?|eliminat(?:es?|ing)|eradicat(?:es?|ing)|heals?|erases?|wipes? out|gets? rid of|ends?|banish(?:es)?|melts?(?: away)?|melting|dissolves?|destroys?|kills?|stops?|fix(?:es)?|beats?|conquers?|prevents?|detoxif(?:y|ies)|flush(?:es)?(?: out)?|finishes off)(?: (?:the|your|my|all|any|most|even|stubborn|chronic|every|type 2|away|hospital|of|off))* ${condition}\b(?: (?:for good|permanently|forever|fast|in (?:minutes|days|weeks|seconds|one session)|naturally|at the root|completely|overnight|away))?`,
      when: (hit, sentence) =>
        isPromise(hit, sentence) && (strong.test(sentence.plain.slice(hit.from, hit.to)) || sells.test(sentence.plain)),
    },
    {
      id: 'guarantee',
      pattern: phrase`\b(?:guaranteed?(?: to| results?| (?:or|success|weight loss|relief|pain[- ]free|safe|cure|pregnancy))?|results guaranteed|we guarantee|money[- ]back|(?:100|one hundred) ?(?:%|percent|per cent) (?:safe|effective|natural|success(?:ful)?|painless|risk[- ]free|guaranteed|cure|accurate|of (?:patients|people|our))|(?:completely|totally|absolutely|entirely|perfectly|utterly) (?:painless|safe|risk[- ]free|pain[- ]free|harmless|natural|natural and safe|side[- ]effect[- ]free)|risk[- ]free|works? (?:every (?:single )?time|for everyone|on everyone|like (?:magic|a charm)|instantly|immediately|overnight|in (?:minutes|seconds))|never fails|can't fail|safe for (?:everyone|all|every (?:woman|man|body|age)|the whole family))\b`,
      when: (hit, sentence) =>
        isPromise(hit, sentence) &&
        !/\bguaranteed?\b(?! to| results| success| weight| relief| pain| safe| cure| preg)/u.test(
          sentence.plain.slice(hit.from, hit.to) + sentence.plain.slice(hit.to, hit.to + 8),
        ),
    },
    {
      id: 'no-side-effects',
      pattern: phrase`\b(?:no|zero|without(?: any| the)?|free of|none of the)(?: nasty| known| harmful| unpleasant| side)* (?:side[- ]effects?|downtime|risks?|pain,? no (?:downtime|needles|recovery)|drawbacks|recovery time)(?:,? (?:and|or|no|zero) (?:[\p{L}-]+ )?(?:side[- ]effects?|downtime|pain|risks?|needles|recovery|surgery|drugs|scars?))*\b|\bside effects\? (?:there aren't any|none|zero)|\b(?:painless|pain-free) (?:injections?|surgery|treatments?|procedures?|dentistry|removal|laser|implants?)\b`,
      when: isStated,
    },
    {
      id: 'proven',
      pattern: phrase`\b(?:clinically|scientifically|medically|doctor|dermatologically|science)[- ]?(?:proven|backed|shown)\b(?: to [\p{L} ]{3,30})?|\bproven to (?:cure|reverse|prevent|eliminate|heal|melt|burn|boost|stop|restore|regrow|work|erase|increase|reduce)\b(?: [\p{L}]+){0,3}|\b(?:doctor|physician|dentist|dermatologist|pediatrician|nurse|fda)[- ](?:recommended|approved|endorsed|trusted|formulated)\b|\b(?:paeds |icu )?nurse approved\b|\bthe only (?:proven|treatment|product|supplement|thing) (?:that|to)\b`,
      when: isPromise,
    },
    {
      id: 'instant',
      pattern: phrase`\b(?:instant(?:ly)?|immediate(?:ly)?|overnight|permanent(?:ly)?|lifelong|lasting|total|complete|rapid|fast) (?:relief|results?|cure|recovery|weight[- ]loss|fat[- ]loss|pain relief|healing|transformation|hair removal|younger|lift)\b|\b(?:relief|results) (?:in (?:minutes|seconds|hours|one (?:session|visit|treatment)|just \w+)|overnight|you can (?:see|feel) (?:instantly|immediately))\b|\b(?:drop|lose|shed|burn)(?: up to)? \d+ ?(?:lbs?|pounds?|kgs?|kilos?|stone|inches|dress sizes|%)(?: (?:in|within|by|without|before) [\p{L}\d ]{2,20})?|\b(?:down|lost) \w+ dress sizes\b|\b(?:look|feel)(?:s|ing)? (?:\w+|\d+) years younger\b|\byears off (?:your|my)\b|\bturn back the clock\b|\banti-?ag(?:e)?ing\b(?: [\p{L}]+)?(?: that [\p{L} ]{3,20})?|\bmelts? (?:away )?(?:belly |body |stubborn )?fat\b(?: fast)?`,
      when: (hit, sentence) =>
        isPromise(hit, sentence) && !/\b(?:i (?:lost|have lost|'ve lost)|has lost)\b/u.test(sentence.plain),
    },
    {
      id: 'immune-detox',
      pattern: phrase`\b(?:boost(?:s|ing)?|strengthens?|supercharges?|turbocharges?|ramps? up) (?:your |the |their |my )?(?:natural )?(?:immun(?:e systems?|ity)|metabolism|natural defen[cs]es)\b|\b(?:detox(?:es|ing|ify|ifying|ifies)?|cleanses?)(?! (?:unit|ward|centre|center|from alcohol|admission|bed|programme at|nurse|service|your hands|the wound|the skin|wounds?))\b(?: (?:tea|your (?:body|liver|system)|juice|foot|program|kit|drinks?|smoothie|plan))?|\b(?:flush(?:es)?|removes?|draws?|purge[s]?|sweats?)(?: out)? (?:the |all |your |those )*toxins\b|\bbalances? your hormones\b`,
      when: (hit, sentence) =>
        isPromise(hit, sentence) &&
        !/\b(?:alcohol|opioid|withdrawal|inpatient|rehab|liver does|kidneys do|your liver|£|influencer)\b/u.test(
          sentence.plain,
        ),
    },
    {
      id: 'same-as-drug',
      pattern: phrase`\b(?:same (?:active )?(?:ingredient|medicine|drug|results|effect)s? as|generic|(?:natural|nature's|herbal|over-the-counter) (?:alternative to|version of)?|just like|alternative to|dupe for|better than) ?(?:an? )?(?:ozempic|wegovy|mounjaro|zepbound|semaglutide|tirzepatide|botox|viagra|adderall|xanax|prozac|statins?|metformin|any (?:drug|pill|medication|tablet)|antidepressants?|chemo(?:therapy)?)\b`,
      when: isPromise,
    },
    {
      id: 'never-again',
      pattern: phrase`\b(?:never|won't|no longer|you(?:'ll| will) never|will not|won't ever)(?: have to| need to| need| ever)? (?:worry about|suffer|need|have|get|catch|experience|deal with|feel|take|wear)(?: [\p{L}-]+){0,3}? (?:again|any ?more|this (?:winter|year|season))\b|\b(?:say )?goodbye (?:to )?(?:your |the |those |my )?(?:${condition}|glasses|tablets|pills|medication|inhalers?|(?:[\p{L}]+ )?tablets|pain|dentures|injections|needles)\b|\bbe (?:pain|symptom|medication|drug|disease|allergy|wrinkle|migraine)-?free (?:in|by|within|for (?:good|life))\b|\b(?:all sorted|gone|fixed|cured|disappears?|a memory) (?:by teatime|in (?:one|a single|just|\w+ (?:minutes|days|weeks|sessions))|for good|forever|overnight|by spring|by sunday|once and for all)\b|\b(?:your|with your) (?:diabetes|condition|disease|hair loss) (?:reversed|cured|gone)\b|\bwatch (?:the|your) (?:${condition}) (?:fade|disappear|melt|vanish)\b`,
      when: (hit, sentence) =>
        isStated(hit, sentence) && !/\b(?:nurse|shift|coffee|i'll never|i will never)\b/u.test(sentence.plain),
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
      'Our patch melts belly fat in two weeks.',
      'Clinically proven to end back pain!',
      'Guaranteed results or your money back.',
      'No pain, no downtime, no side effects.',
      'This tea boosts your immune system.',
      'Reverses diabetes for good.',
      'Say goodbye to migraines with one session.',
      'Same active ingredient as Ozempic, half the bother.',
    ],
    allows: [
      'There’s no miracle pill, and I’d be wary of anyone selling one.',
      'A breakthrough infection doesn’t mean the vaccine failed.',
      'I can’t guarantee it will work for you.',
      'Cured meats are salty. What do you use instead?',
      'Don’t buy the £60 detox; your liver does it for nothing.',
      'The flu jab won’t stop every infection, but it makes a hospital stay less likely.',
      'It took a minor miracle and two porters to find a wheelchair.',
      'Honey helped a little in one study of coughs.',
    ],
  },
};
