import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
import { isNegated } from '../language/negation';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

/** Said clearly, and early: a reader knows before the praise begins. */
const disclosure =
  /(?:#ad\b|#sponsored\b|#paidpartnership\b|\bad:|\badvert(?:isement)?:|\bpaid (?:ad|partnership|promotion|by|me|to)\b|\bsponsored (?:by|post)\b|\bi(?:'m| am|'ve been| was| get) paid\b|\bpaid me\b|\bpays me\b|\bi work for\b|\bi work at\b|\bi own\b|\bmy employer\b|\bno (?:financial )?(?:ties|link|connection|affiliation|strings)\b|\b(?:nobody|no one|they don't) pays?\b|\bnot (?:sponsored|an ad|paid|a paid)\b|\bunpaid\b|\bgifted (?:by|,|to me)\b|\bi (?:earn|get) (?:a )?commission\b|\bdisclosure\b|\bi bought (?:it|mine|this|these) myself\b|\baffiliate link\b)/u;
const share = 0.5;

/** A disclosure counts in the first half of the draft, or in the sentence that praises. */
function isHidden(_match: Span, view: DraftView): boolean {
  const early = view.draft.text
    .slice(0, Math.max(120, view.draft.text.length * share))
    .toLowerCase()
    .replaceAll('’', "'");
  return !disclosure.test(early);
}

const brand = String.raw`(?:my |this |these |the |that )?(?:[\p{L}'-]+ ){0,3}`;
const isPraise = (hit: Span, sentence: Sentence) =>
  !isNegated(sentence, hit) && !/\b(?:ask the clinic|be wary|questions i'd ask)\b/u.test(sentence.plain);

export const undisclosedEndorsement: Category = {
  id: 'undisclosed-endorsement',
  name: 'Undisclosed endorsement or testimonial',
  group: 'Claims and disclosure',
  severity: 'hold',
  scope: ['post'],
  weight: 12,
  message: 'Readers can’t see what ties you to this; say it first, in plain words, and check before posting.',
  why: 'FTC: material connections must be disclosed clearly in the post itself, employees included; a profile line or vague #sp is not enough. AMA: publicly disclose financial interests related to social content. 28 physicians endorsing products on X had received nearly $1.5M, often undisclosed. Posting patient testimonials without valid authorisation cost Complete P.T. $25,000.',
  sources: ['S65', 'S57', 'S57b', 'S52'],
  whenNot:
    'With a clear disclosure near the start («ad», «I’m paid by», «I work for», «no ties»), and for «before and after» meals or exercise, nothing is hidden.',
  rules: [
    {
      id: 'code',
      pattern: phrase`\b(?:use|with|enter|quote|my) (?:my|the)? ?(?:discount |promo |affiliate |referral )?(?:code|link)\b(?: ["']?[\p{L}\d]+["']?)?(?: (?:for|at|to get) [\p{L}\d% ]{2,20})?|\b(?:affiliate|referral) (?:link|code)\b|\b(?:shop|buy|get|grab) (?:my (?:favou?rites|picks|looks?|links?|storefront)|it (?:here|through my|from my|via my)|yours (?:here|through my|via my))\b|\bswipe up to (?:shop|buy|get)\b|\b(?:link|links) to (?:buy|shop|purchase|order)\b|\bin my (?:amazon )?(?:storefront|shop|amazon)\b|\bask for it by name\b|\btell them i sent you\b|\bsay my name at the desk\b`,
      when: (hit, sentence) =>
        isPraise(hit, sentence) &&
        !/\b(?:dress|zip|area|bar|qr|door|procedure|billing|cpt|colou?r|highway|building|morse|genetic) code/u.test(
          sentence.plain,
        ),
    },
    {
      id: 'swear-by',
      pattern: phrase`\b(?:i (?:literally |absolutely |really |still |always )?(?:swear by|live in|can't live without|am obsessed with|won't travel without|never leave home without|only trust|reach for)|(?:so |totally |absolutely |completely )?obsessed with (?:this|these|my(?: new)?|the)|my (?:absolute |new |all-time )?(?:go-to|holy grail|ride or die|must-have|favou?rite) (?:brand|product|cream|serum|socks?|scrubs|shoes|app|tea|supplement|cuff|stethoscope|mask|formula|bottle|pump|balm|brands)|holy grail product|game[- ]changer!|(?:has|have|earned) my whole heart|bought three|never going back|get on it)\b(?: [\p{L}'-]+){0,4}`,
      when: isPraise,
    },
    {
      id: 'tagged-tie',
      pattern: phrase`#(?:sp|spon|collab|collaboration|ambassador|partner|gifted|brandambassador|[\p{L}\d]*(?:partner|ambassador|family|collab|crew))\b|\b(?:gifted by|thanks to (?:our|my) (?:friends|partners|sponsors?) at|in (?:partnership|collaboration) with|partnered with|teaming up with|brand (?:ambassador|partner)|ambassador for|courtesy of|hosted by our friends|the lovely people at|sent me (?:this|these|a|some|ten|their))\b(?: [\p{L}]+)?`,
      when: (hit, sentence) =>
        isPraise(hit, sentence) &&
        !/\bin (?:partnership|collaboration) with (?:the )?(?:nhs|university|cdc|health department|council|library|patients|school)/u.test(
          sentence.plain,
        ) &&
        !/#(?:nurses?|our|my|hospital|nicu|icu|team|work)?(?:family|crew)\b/u.test(
          sentence.plain.slice(hit.from, hit.to),
        ),
    },
    {
      id: 'patients-love',
      pattern: phrase`\b(?:my|our) (?:patients?|clients|followers|families|residents) (?:all |really |absolutely )?(?:love|swear by|rave about|adore|keep asking (?:for|about)|can't get enough of|ask for|call (?:me|us))\b(?: [\p{L}'-]+){0,4}|\bi (?:recommend|use|prescribe|suggest|stock|sell)(?: [\p{L}'-]+){1,5} (?:to|with|for|on) (?:all |every one of )?my (?:own )?(?:patients|clients|family|kids|skin)\b|\bas a (?:nurse|doctor|dermatologist|dietitian|pharmacist|physician|dentist),? i (?:only |always )?(?:trust|recommend|use|choose|love)\b(?: [\p{L}'-]+){1,3}|\b(?:nurse|doctor|dermatologist|paeds nurse|mom|mum)[- ]approved\b`,
      when: isPraise,
    },
    {
      id: 'before-and-after',
      pattern: phrase`\bbefore[- ](?:and|&|\/)[- ]?after(?:s| (?:photos?|pics?|pictures?|shots?|results?|gallery|images?|of (?:our|one|this|my|a)))?\b(?! (?:meals?|eating|exercise|a walk|food|surgery|the (?:test|scan|procedure|operation|meal|shift)|each|every|you|work|school|breakfast|lunch|dinner|feeds?|sleep|bed|any|using|touching|patient|handover))|\b(?:look|check out|just look) at (?:this|that|these|those|her|his|the) (?:amazing |incredible |stunning |beautiful |gorgeous )*(?:transformations?|results?|smiles?|glow|makeover|change)\b!*|\b(?:real|actual|true) (?:patients?|clients?|people)?[,.]? ?(?:real )?results?\b!*|\b(?:smile|skin|body|weight[- ]loss) (?:transformation|makeover)\b|\bno filter\b(?=.*(?:treat|session|peel|syringe|result|side))|\bthe (?:results|glow|transformation) (?:speaks? for (?:itself|themselves)|is unreal|says it all)\b|\bscroll to see (?:her|him|the)\b`,
      when: isPraise,
    },
    {
      id: 'testimonial',
      pattern: phrase`\b(?:(?:one|some|another) of our (?:happy|satisfied|lovely|amazing|wonderful) (?:patients|clients|customers|members|families)(?: (?:says?|said|told|writes|wrote|shares?|shared|left))?|(?:happy|satisfied) (?:patient|client|customer) (?:says?|said|review|stories)|don't (?:just )?take (?:our|my) word(?: for it)?|(?:5|five)[- ]star review from|here's what (?:our|one of our|[\p{L}]+) (?:patients?|clients|members|had to say|says?)(?: (?:says?|are saying|think))?|see what (?:our )?(?:patients|clients|members|people) (?:are saying|say|think)|patient testimonials?|in (?:her|his|their) own words|typical of the people who come|member of the month|gave (?:me|her|him) (?:my|her|his) (?:life|smile|confidence|husband|wife) back|giving (?:her|him|them) (?:her|his|their) [\p{L}]+ back|changed my life)\b`,
      evenQuoted: true,
      when: isPraise,
    },
    {
      id: 'brand-praise',
      pattern: phrase`\bthanks to ${brand}(?:tea|serum|cream|gumm(?:y|ies)|shake|patch|socks|drops|app|supplement|balm)\b|\bthe only (?:one|brand|tea|cream|app|cuff|pen) i(?:'d)? (?:trust|use|recommend|wear|buy|want)\b|\b(?:best|cosiest|comfiest|softest) (?:scrubs|shoes|socks|clogs|stethoscope|bag|lunch box|cream|serum)\b(?: (?:ever|i've|on the market|hands down))`,
      when: isPraise,
    },
  ],
  keep: isHidden,
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
      'Obsessed with these clogs, use my code JO10!',
      'My patients love Glowra serum and so does my skin.',
      'Look at this transformation after two sessions!',
      'I swear by SnoozeWell gummies after nights. #SnoozeWellPartner',
      'Don’t just take our word for it, see what our clients are saying.',
      'Thanks to our friends at MedSox for the new pairs!',
      'Before and after photos from this week’s filler day.',
    ],
    allows: [
      '#ad: Acme paid me to show this cuff; any validated one will do.',
      'No ties to any brand: a basic thermometer is enough.',
      'Check your sugar before and after meals for three days.',
      'I work for the hospital that runs this class, so weigh that.',
      'Store-brand ibuprofen is the same drug.',
      'A game changer for drips in older hands: a warm towel.',
      'Five-star reviews of surgeons often rate the parking.',
    ],
  },
};
