import type { Category, Hit } from '../category';
import { candidatesAmong } from '../language/cues/cued-patterns';
import type { DraftView } from '../language/draft-view';
import { allMatches } from '../language/matches';
import { isNegated } from '../language/negation';
import { inSmallLetters } from '../language/per-draft';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { sentenceAt } from '../language/sentence-at';
import type { Draft, Span } from '../types';
import { isImagined } from './patient-context';

/** What is bought in a shop. */
const product = oneOf(
  'socks?',
  'cuff',
  'serum',
  'cream',
  'balm',
  'app',
  'gumm(?:y|ies)',
  'pillow',
  'mattress',
  'shakes?',
  'tea',
  'coffee',
  'powder',
  'patch(?:es)?',
  'pumps?',
  'scrubs',
  'clogs',
  'shoes',
  'insoles?',
  'toothbrush',
  'floss(?: picks)?',
  'mask',
  'spray',
  'drops',
  'sachets?',
  'stethoscope',
  'otoscope',
  'dermatoscope',
  'loupes',
  'foam',
  'capsules?',
  'vitamins',
  'probiotic',
  'collagen',
  'supplements?',
  'kit',
  'watch',
  'thermometers?',
  'humidifier',
  'nebuliser',
  'mouthwash',
  'toothpaste',
  'cleanser',
  'sunscreen',
  'moisturi[sz]er',
  'brush',
  'inhaler',
  'formula',
  'bottles?',
  'greens',
  'crutches',
  'pendant',
  'putty',
  'tray',
  'pulse ox',
  'meter',
  'lozenges',
  'nipple shields',
  'packets',
  'fillers?',
);

/** A name in capitals that no calendar, title or map explains; matched against the text as written. */
const brand = String.raw`(?!(?:I|I'm|I’m|I'd|I’d|I've|I’ve|My|The|This|These|That|Our|We|You|It|And|But|So|If|When|Ask|Dr|Mr|Mrs|Ms|NHS|ICU|ER|ED|GP|RN|US|UK|God|English|Spanish|Nurses?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Medicare|Medicaid)\b)\p{Lu}\p{Ll}[\p{L}\d’'-]+(?: (?:& )?(?:\p{Lu}[\p{L}\d’'-]*|\d+))*`;
/** Two capitals in one word, or a number behind it, name a thing even at the head of a sentence. */
const coined = String.raw`\b(?!YouTube|WhatsApp|LinkedIn|TikTok|FaceTime|GoFundMe|PubMed|MyChart|PowerPoint|JavaScript|Mc|Mac)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\b|^\p{Lu}\p{Ll}{4,} \d{2}\b`;
const brandPattern = new RegExp(`(?<=[\\p{L},:]\\s(?:the |my |a |an )?)${brand}|${coined}`, 'u');
const namedProduct = new RegExp(
  `(?:(?<=[\\p{Ll},:’'] )${brand}(?:['’]s)?|${coined})(?: [\\p{Ll}-]+){0,2}? ${product}\\b(?:,? [\\p{L}\\d' -]{3,30})?`,
  'gu',
);

/** Praise or one's own use of it; a bare mention of a product is none. */
const praise =
  /\b(?:my|me|i|we|our|own|love|heart|best|better|nicer|kinder|softer|saved|sorted|changed|fixed|unreal|beauty|never|only|worth|switch(?:ed)?|get (?:it|one|on|the)|sounds like me|tastes|dream|10\/10|smile|treat yourself|out like a light|permanent|much|wow|thank you|approved|unmatched|installed|nudged)\b/u;

const mayName = candidatesAmong([namedProduct]);

function* findNamedProduct(sentence: Sentence): Iterable<Span> {
  if (mayName(sentence).length === 0 || !praise.test(sentence.plain) || noBrand.test(sentence.plain)) return;
  for (const match of allMatches(namedProduct, sentence.text))
    yield { from: match.index, to: match.index + match[0].trimEnd().length };
}

const hasBrand = (sentence: Sentence) => brandPattern.test(sentence.text);
const hasProduct = (sentence: Sentence) => hasBrand(sentence) || productWord.test(sentence.plain);
const productWord = new RegExp(`\\b(?:this|these|that|those|my|the|our) (?:[\\p{L}-]+ ){0,2}?${product}\\b`, 'u');

/** Books, naps, murals and people are loved for nothing; advice names no brand. */
const noBrand =
  /\b(?:mural|nap|recipe|novel|book|song|podcast|playlist|colleague|preceptor|mentor|nurse who|any (?:brand|make|notebook|pair|validated)|own-brand|store-brand|generic|recall|whichever|no loyalty|no brand|never|used to recommend|wary|beware|influencer|which one do you|what do you (?:use|wear))\b/u;
const isOffered = (hit: Hit, sentence: Sentence) => !isNegated(sentence, hit) && !noBrand.test(sentence.plain);
const isOfProduct = (hit: Hit, sentence: Sentence) => isOffered(hit, sentence) && hasProduct(sentence);
const isOfBrand = (hit: Hit, sentence: Sentence) => isOffered(hit, sentence) && hasBrand(sentence);

/** The tie told in plain words, near the start or in the same sentence (FTC); «#gifted-ish» or a wink is none. */
const discloses =
  /(?:^|\s)#(?:ad|advert|sponsored|paidpartnership)\b|^\s*(?:ad|advert|sponsored|paid partnership|disclosure|declaration|full disclosure)\b|\b(?:paid partnership|(?:i'm|i am|i was|we were|i've been|i get|we are|we're) (?:being )?paid (?:by|to)|(?:pays|paid|pay) (?:me|us)(?! attention)|i work for|i work here|i'm employed by|employee here|i own (?:shares|part)|shares in|speaker fees|consult(?:ant|ing) (?:for|fees)|(?:no|have no|haven't any) (?:financial )?ties|full disclosure|disclosure(?: first)?:|declaration first|i'm not neutral|i'm biased|my practice sells|so weigh that|take (?:this|it) with (?:a pinch of )?salt|affiliate link, (?:so )?i earn|i earn (?:a )?commission|gifted by [^.!?]{3,40}no strings|gave (?:us|me|our [\p{L}]+) [^.!?]{3,40} (?:free|for nothing)[.!?])\b/u;
const denial = /\b(?:nobody|no one|no-one|not) (?:paid|pays|is paying|asked) (?:me|us)\b/u;

function isDisclosed(span: Span, draft: Draft): boolean {
  const plain = inSmallLetters(draft);
  const near = plain.slice(0, 220) + plain.slice(Math.max(0, span.from - 140), span.to + 60);
  return discloses.test(near.replace(denial, ' ')) || /\bnobody pays me for this\b/u.test(near);
}

/** Said of somebody imagined: nobody was paid. */
function isAboutNobody({ from }: Span, view: DraftView): boolean {
  const sentence = sentenceAt(view, from);
  return sentence !== undefined && isImagined(sentence);
}

export const undisclosedEndorsement: Category = {
  id: 'undisclosed-endorsement',
  name: 'Undisclosed endorsement or testimonial',
  group: 'Claims and disclosure',
  severity: 'hold',
  scope: ['post'],
  weight: 12,
  message:
    'Readers can’t see here whether you have a tie to what you recommend, or how typical this result is; please check and say so first.',
  why: 'FTC: material connections must be disclosed clearly in the post itself, employees included; a profile line or vague #sp is not enough. AMA: publicly disclose financial interests related to social content. 28 physicians endorsing products on X had received nearly $1.5M, often undisclosed. Posting patient testimonials without valid authorisation cost Complete P.T. $25,000.',
  sources: ['S65', 'S57', 'S57b', 'S52'],
  whenNot:
    'A clear disclosure at the start frees it («#ad», «I’m paid by …», «I work for …», «no ties»); so do generic products, and «before and after» a meal or a walk.',
  rules: [
    {
      id: 'code',
      pattern: phrase`\b(?:use |with |enter |type )?(?:my )?(?:discount )?code [\p{L}_]{3,}\d+\b|\b(?:use|enter|type) [\p{L}_]{3,}\d* at (?:the )?(?:checkout|till)\b|\b[\p{L}_]{3,}\d+ at (?:the )?(?:checkout|till)\b|\bmy (?:discount )?code\b|\b(?:tell (?:them|'em|em)|say) (?:i|pat|[\p{L} ]{2,16}) sent (?:you|u)\b|\b(?:in|from|to|through) my (?:amazon )?(?:storefront|referral|affiliate link|shop my shelf)\b|\bshop my \p{L}+|\bswipe up to (?:shop|buy)|\blink to (?:buy|shop)|\bdm (?:me )?for my link\b`,
      when: isOffered,
    },
    { id: 'named-product', find: findNamedProduct },
    {
      id: 'gift-or-tie',
      pattern: phrase`#(?:sp|collab|ambassador|partner(?! since)|gifted|gifted-ish|sponsoredish|[\p{L}]+(?:partner|ambassador|family(?<=[\p{L}]{9,})))\b|\bgifted by [\p{L} &]{3,25}|\bthanks to (?:our|my) (?:good )?friends (?:at|from)\b[^.,;!?]{0,25}|\b(?:has |have )?sent (?:me|us|a little box to my house)(?: a| the| some| six| my)? ?(?:whole |little |lovely )?(?:pallet|box|parcel|pairs?|tub|samples?|refills|[\p{L}]+ one)\b|\bsent a little box to my house\b|\b(?:my new obsession|(?:my|our) go-to (?:brand|${product}))\b[^.,;!?]{0,20}|\bthe rep dropped off\b`,
      when: isOffered,
    },
    {
      id: 'loves-product',
      pattern: phrase`\b(?:i|we|my (?:whole )?family|nurses?|dr\.? \p{L}+)(?: \p{L}+)? (?:swears? by|(?:am |'m |are )?obsessed with|only trusts?|personally (?:use|swear)|live in)\b[^.,;!?]{3,35}|\bobsessed with (?:this|these|my|the) (?:[\p{L}-]+ )?${product}\b`,
      when: isOfProduct,
    },
    {
      id: 'only-one',
      pattern: phrase`\b(?:the|my) (?:only|one|first) (?:one |[\p{L}-]+ ){0,3}?(?:i'd|i would|i'll|i|we've|we'd|that i) (?:ever |actually )?(?:trust|use|used|recommend|wear|buy|reach for|save|have on|want|let)\b[^.,;!?]{0,30}|\b(?:is|was|are) (?:hands down )?(?:the (?:one to buy|best thing i've|only \p{L}+ i'd)|what (?:i|we) reach for)\b[^.,;!?]{0,30}|\b(?:i|i'd|we|we'd) (?:would )?(?:recommend) (?!against|that|reading|asking|a |an |you |to |it |them |talking)[^.,;!?]{3,35}(?: over any| to (?:all )?(?:my )?patients)|\bno contest\b|\bhands down the best\b[^.,;!?]{0,30}|\bwouldn't (?:let anyone go elsewhere|(?:scrub in |fly |go )?(?:wearing )?any(?:where|thing) else|fly without them)\b|\b(?:i wear|i use) nothing else\b`,
      when: isOfProduct,
    },
    {
      id: 'changed-my-life',
      pattern: phrase`\b(?:(?:sorted|nudged|fixed|installed|saved|got) (?:him|her|my own|my|us|my whole) [\p{L} -]{2,25}|sounds like me\b|what (?:i|we) (?:both )?(?:drink|use|wear|reach for)|the one to buy|(?:is|are) (?:just |really |so much )?(?:better made|kinder|nicer|gentler) [\p{L} ]{0,10}than|like a dream|like a hotel|(?:has |have |honestly |literally |really )*(?:changed|saved|fixed|rescued|transformed) my (?!mind|dad|mum|mom|brother|sister|son|view|husband|wife|life with)[\p{L} -]{2,25}|(?:i'm |i am )?never (?:going back|looked back)|can't go back to|i'm a [\p{L}\d ]{3,20} convert|earned (?:its|a) (?:\p{L}+ )?(?:place|shelf)[^.,;!?]{0,25}|you have my whole heart|worth every (?:penny|cent|rupee|dollar)|tastes like a|(?:get|buy) (?:yourself (?:a|one|some)|one)(?= )|game[- ]changer)\b[^.,;!?]{0,15}`,
      when: isOfBrand,
    },
    {
      id: 'ask-by-name',
      pattern: phrase`\b(?:ask your [\p{L}]+(?: [\p{L}]+)? (?:for|about)(?: the)?|insist (?:on|upon)|bring up|tell your \p{L}+ you want(?: the)?|say you want) (?!help|a |an |the (?!\p{L}+ patch)|your|them|it|us|any|how|what|whether)[\p{L}-]{4,}(?: patch| pen)?(?: by name)?\b|\bask for it by name\b|\bby name when you\b`,
      when: (hit, sentence) =>
        /by name/u.test(sentence.plain) ||
        (isOffered(hit, sentence) &&
          /\b(?:want|about|for|up)(?: the)? \p{Lu}\p{Ll}{3,}/u.test(sentence.text.slice(hit.from, hit.to))),
    },
    {
      id: 'send-my-own',
      pattern: phrase`\b(?:i'd|i would|i should|i'll|i've) (?:send|choose|take|sent|put) (?:my own \p{L}+|half my patients|friends|my (?:own )?parents)(?: (?:to|on|there))?\b[^.,;!?]{0,30}|\bmy (?:patients|clients|followers|ladies) (?:love(?! to\b)|adore|swear by|rave about|can't get enough)\b[^.,;!?]{0,25}|\b(?:every|all) (?:\p{L}+ )?(?:nurses?|hygienists?|midwi(?:fe|ves)|sisters?)(?: (?:i know|in my|on our|at our)[\p{L} ]{0,12})? (?:is switching to|swears? by|only trusts?|uses|point at|'s got a pot)\b[^.,;!?]{0,20}`,
      when: (hit, sentence) =>
        isOffered(hit, sentence) && !/\b(?:myself|walk|jokes?|biscuits?|stickers?|dog)\b/u.test(sentence.plain),
    },
    {
      id: 'testimonial',
      evenQuoted: true,
      pattern: phrase`\b(?:(?:says?|said|writes?|wrote) (?:one of our|a|one|an actual) (?:\p{L}+ )?(?:patients?|clients?|lady|woman|mums?|member|happy)|one of our (?:happy )?(?:patients|clients|members) (?:says|said|wrote|tells))\b[^.,;!?]{0,30}|"[^"]{8,120}"[ ,.-]*(?:a |one )?(?:\p{L}+ )?(?:patient of ours|client of ours|verified patient|happy (?:patient|client))\b|\bdon't just take our word\b[^.,;!?]{0,10}|\b(?:real|actual) (?:patients?|results|women)(?:,| and)? (?:real )?(?:results|waists|abs|stories)\b|\breal patient results\b|\b(?:5|five)[- ]star review from\b[^.,;!?]{0,20}|(?:⭐\ufe0f?){3,} ?"[^"]+"|\b(?:\p{L}+ )?(?:wrote|writes) to thank our\b[^.,;!?]{0,60}|"[^"]{8,120}gave me (?:back )?my [^"]{3,20}(?: back)?[^"]{0,12}"|\b(?:told|tell) (?:us|me|our \p{L}+) (?:that )?(?:we beat|our \p{L}+ (?:changed|saved)|\p{L}+ had changed (?:his|her) life)\b[^.,;!?]{0,30}|\bthis is why we do what we do\b`,
      when: (_hit, sentence) => !/\b(?:aren't allowed|not allowed|be wary|scroll to)\b/u.test(sentence.plain),
    },
    {
      id: 'before-and-after',
      pattern: phrase`\bbefore:? [^.!?]{3,60}[.!?] after:? [^.!?]{3,40}|\b(?:swipe|scroll|tap through)(?: across)? (?:to see|for)(?: [\p{L}'-]+){1,7}? (?:before|after|cheeks|journey|smile|back|dress|sessions?|week)\b[^.;!?]{0,40}|\blook at (?:this|that|her|his) (?:transformation|jawline|smile|skin|waist|glow[- ]up)\b|\b(?:same|left) (?:woman|mirror|smile|dress|lighting|chair|shorts|side untreated)\b[^.!?]{0,60}|\bweek (?:zero|one|1|0) and (?:\p{L}+ at )?week \p{L}*\d*\b[^.,;!?]{0,30}|\b(?:(?:our|see|amazing|incredible|check out|look at|these|her|his)(?: [\p{L}-]+){0,3} before[- ]and[- ]afters?|before[- ]and[- ]after (?:photos?|pics?|gallery|shots?|selfies?))\b|\bglow[- ]up of the month\b|\bmonth 0, 3\b[\d, ]*`,
      when: (_hit, sentence) =>
        !/before[- ]and[- ]after (?:meals?|eating|exercise|a walk|surgery|every|each|you|the (?:walk|meal|dressing|op)|school|work|chemo|a dressing|of our)|\b(?:hands|sugar|breathing|can be lit|waiting room|bowl|dressing)\b/u.test(
          sentence.plain,
        ),
    },
    {
      id: 'result-of-ours',
      pattern: phrase`\b(?:came (?:in|to us)|walked in|started on|arrived) [^.;!?]{3,50}[,.;]? (?:and )?(?:went home|walked out|left|is now|now (?:she|he)|and (?:she|he)'s)\b[^.;!?]{2,40}|\b(?:down|minus|lost) (?:\p{L}+|\d+) (?:dress sizes|kilos|kg|pounds|stone)\b[^.;!?]{0,20} (?:since joining|thanks to|on|with) our\b[^.,;!?]{0,25}|\bresults like (?:hers|his|these|this)\b[^.,;!?]{0,25}|\b(?:could be you|could you be our|will you be our) next\b|\bnine out of ten (?:of our )?[\p{L} ]{3,30} say\b[^.;!?]{0,25}|\btypical of the people who come to us\b`,
      when: (hit, sentence) => isOffered(hit, sentence) && /\b(?:our|us|we|here|member|you)\b/u.test(sentence.plain),
    },
  ],
  keep: (match, view) => !isDisclosed(match, view.draft) && !isAboutNobody(match, view),
  moves: [
    {
      move: 'Disclose first, in plain words',
      before: 'Obsessed with this cuff! Use my code RN20.',
      after:
        'Ad: the maker paid me to try this cuff. Any validated upper-arm cuff does the job, and libraries lend them. What do you use?',
    },
    {
      move: 'Replace the testimonial with what to expect',
      before: 'Look at this transformation! Real patient results!',
      after:
        'After a knee replacement, many people practise stairs before going home and are still stiff at six weeks. Everyone’s line wobbles. Where are you in it?',
    },
    {
      move: 'Name the category, not the brand',
      before: 'My patients love GlowMed serum, link to buy in bio.',
      after:
        'For dry winter skin: plain petroleum jelly on damp skin beats most things I get asked about. What have you tried?',
    },
  ],
  examples: {
    flags: [
      'My calves belong to Velmora socks now. VELNURSE15 at checkout!',
      'Honestly the only stethoscope I’d buy twice is the Corvell Lite.',
      'The Hushband app has changed my nights, get it.',
      'Ask your doctor about Zelnora by name.',
      '“I can garden again!” says one of our knee clients.',
      'Swipe to see Tom’s back before and after eight sessions.',
      'Halden sent me a box of their electrolyte sachets, unreal.',
      'My patients love this serum, link to buy in bio.',
    ],
    allows: [
      '#ad: Velmora paid me to talk about socks. Any pair that fits will do.',
      'I work for the clinic that runs this class, so weigh that: our first client says it helped.',
      'Check your sugar before and after meals for three days.',
      'I swear by a ten-minute walk before the drive home.',
      'Obsessed with this mural in the stairwell.',
      'Store-brand ibuprofen is the same drug as the name brand.',
      'No ties to any brand: the cuff that fits your arm is the right one.',
      'Ask for a chaperone by all means; it’s a normal question.',
    ],
  },
};
