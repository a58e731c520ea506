import type { Hit, Rule } from '../category';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { product } from './products';

/** Rules over grammar: a giver and a good, a user and a named good, or a customer who tells how well it went. */

const weighs =
  /\b(?:wary|beware|scam|influencers?|never|recall|store-brand|own-brand|generic|any (?:brand|make|validated)|whichever|library|food bank|council|charity|volunteers?|donat(?:ed|ion|ions)|toy drive|used to recommend|novel|book|song|recipe|walk|nap)\b|\?\s*$/u;

const isTold = (hit: Hit, sentence: Sentence): boolean => !isNegated(sentence, hit) && !weighs.test(sentence.plain);

/** A name in capitals inside a sentence, or two capitals in one word: a brand, unless a calendar, a person or a map explains it. */
const brand =
  /(?<=[\p{Ll},:’'] (?:the |a |an |my |our |their )?)(?!(?:I|I'm|I’m|I'd|I’d|I've|I’ve|Dr|Mr|Mrs|Ms|NHS|ICU|NICU|ER|ED|GP|RN|US|UK|God|English|Spanish|Nurse|Sister|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Medicare|Medicaid)\b)\p{Lu}\p{Ll}[\p{L}’'-]+|\b\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\b/u;
const goods = new RegExp(`\\b${product}\\b`, 'u');
const ofGoods = (hit: Hit, sentence: Sentence): boolean =>
  isTold(hit, sentence) && (brand.test(sentence.text) || goods.test(sentence.plain));
const ofBrand = (hit: Hit, sentence: Sentence): boolean => isTold(hit, sentence) && brand.test(sentence.text);

const tail = '[^.;!?]{0,40}';
const users = oneOf(
  'i',
  'we',
  'my (?:ladies|clients|patients|kids|two|followers|mums|family|husband|own mother)',
  'our (?:nurses?|hygienists?|team|clinicians?|staff|residents|pharmacists?|derms|audiologists|physios?|matrons|whole \\p{L}+|wards|girls|docs)',
  '(?:every|each|all|half|most|everyone|everybody)(?: of)?(?: (?:the|my|our))? ?(?:[\\p{L}-]+ )?(?:nurses?|hygienist|mums?|colleagues|unit|department|office|clinic|ward|wing|staff|team|baby|floor|practice|desk|household)?',
  'my (?:whole )?(?:clinic|ward|unit|office|team|practice)',
  'the (?:girls|gals|lads|residents|nurses|team|docs|hurling lads)(?: [\\p{L}]+){0,3}',
  'patients',
  'professional \\p{L}+ \\p{Lu}?\\p{L}+(?: \\p{L}+)?',
);

export const tiesAndTestimony: readonly Rule[] = [
  {
    id: 'given-by-maker',
    pattern: phrase`\b(?:(?:kindly|generously) (?:sent|supplied|kitted|gave|dropped|provided|donated)|gifted(?: me| us)?|courtesy of|sent (?:me|us|our \p{L}+|over) (?:a|an|the|two|three|some|their|its|this|these)|hooked (?:me|us) up|dropp?ed (?:one|some|a \p{L}+|off|in) (?:round|off|in|by|a few|to)|lent (?:us|me|our)|came in the post|turned up again|parcel from|(?:care )?package from|box from|pr package|outfitted (?:the|our)|unboxing|(?:the|our|their|'s) rep(?:'s)? (?:visit|dropped|brought|lent|came|left|says|,)|stocking the goody|goody bags?|for lunch\b|dinner (?:hosted|sponsored) by|for (?:sponsoring|supplying|stocking|hosting|keeping (?:this page|my shelves|our wheels|my page)))\b${tail}`,
    when: ofGoods,
  },
  {
    id: 'partner-or-sponsor',
    pattern: phrase`\b(?:(?:title|presenting|headline|main|platinum|gold|our|my|wellbeing) sponsors?|(?:we've |i've |we have |proudly |so |thrilled to be |excited to be )*(?:partner(?:ed|ing)|team(?:ed|ing) up|working|collab\p{L}*) (?:up )?with|brought to (?:you|your \p{L}+) by|made possible by|(?:thanks|thank you|shout[- ]?out|hats off|love|grateful)(?: [\p{L}]+){0,2} to (?:our|my|the|all our)? ?(?:good |lovely |fab )*(?:friends|pals|folks|people|partners?|sponsors?|team) at|our (?:good )?friends at|our colleagues at|wellbeing partner|(?:thanks|love|thank you) to \p{L}+ for (?:the|keeping|sending))\b${tail}`,
    when: (hit, sentence) =>
      ofBrand(hit, sentence) &&
      !/\b(?:school|council|library|church|university|fire (?:brigade|department)|police|food|shelter|public health|county|nhs|charity|mosque|ymca|red cross)\b/u.test(
        sentence.plain,
      ),
  },
  {
    id: 'mention-me',
    pattern: phrase`\b(?:(?:with|code|use|using|mention|quote|off with|enter|type) (?:code )?[a-z_]{3,}\d{1,3}\b|code [a-z]{4,}(?= gets| for| knocks|[.,!]|$)|\d+ ?%? off (?:with|at|if you (?:mention|say|quote))|(?:tell|told) (?:them|'em|the \p{L}+(?: \p{L}+)?|'?em) (?:that )?(?:i|[\p{L}]+ [\p{L}]+|[\p{L}]+) sent (?:you|u|ya)|say \p{L}+ sent you|(?:mention|quote) (?:the surgery's|our|my|nurse|\p{L}+ (?:road|street)) ?(?:name)?|(?:my|shop|affiliate|the) link (?:in|is in|pinned|takes|is|up|below)|link'?s? (?:in (?:my )?(?:bio|profile|comments|the comments)|below|up top|pinned)|linked (?:below|in my|it|the)|in my (?:highlights|storefront|bio)|ask (?:me|in store|for me) for the (?:link|\p{L}+ (?:discount|price|rate))|know who sen(?:ds|t) you|shop (?:page|the look|my))\b${tail}`,
    when: (hit, sentence) =>
      ofGoods(hit, sentence) ||
      (isTold(hit, sentence) && /\b(?:code|sent you|storefront|off with|know who)\b/u.test(sentence.plain)),
  },
  {
    id: 'users-of-brand',
    pattern: phrase`\b${users}(?:'s|'ve|'m|'re|'ll)? ?(?:all |only |now |personally |first |honestly |just |already |genuinely |always |literally |absolutely )*(?:swears? by|trusts?|prefers?|recommends?|switched to|is switching|has switched|have switched|is on\b|are on\b|on it now|obsessed|converts?|hooked|reach(?:es)? for|sleep on|go home to|wear|wears|use|uses|prescribes?|started on|have (?:all )?(?:got|ordered|thrown out)|has (?:all )?(?:got|ordered|thrown out|them now)|drink|put on|won't (?:sit|buy|use|wear|give)|wouldn't (?:have|be|use|fly)|(?:are |is )?partial to|take it myself|takes? (?:only )?the|like .{2,20} best|pack for|hand(?:s)? my own|tell everybody|tell everyone|tell every)\b${tail}`,
    when: ofBrand,
  },
  {
    id: 'brand-is-mine',
    pattern: phrase`\b(?:my (?:[\p{L}-]+ ){0,3}(?:is|are) (?:the )?(?=\p{L}{4,})(?!not|so|too|very|just|still|only|at|in|on)|(?:the|my) (?:only |first )?(?:one|[\p{L}-]+s?|${product}) (?:that |which )?(?:i|we) (?:tell|use|trust|give|take|now prescribe|buy|refuse|can't|literally can't|swear|wear|hand|have|keep|recommend|always)|(?:it's|it is|that's) (?:the|what (?:i|we|our \p{L}+))|what (?:i|we) (?:put on|give|use|take|sleep on)|the only \p{L}+(?: [\p{L}-]+){0,2} (?:that|i'd|i|we'd)|i(?:'ve| have) (?:been )?(?:using|putting|wearing|testing|taking|drinking)|been (?:using|testing)|lost without|never (?:going|looked) back|(?:can't|couldn't) (?:live|imagine|travel|board|shut up)|(?:deserves?|deserve) flowers|changed my|saved my|ride or die|go-to|godsend|worth (?:each|every)|wins\b|you'll thank me|thank me later|best (?:lash|[\p{L}]+) (?:lady|man|person|shop))\b${tail}`,
    when: (hit, sentence) => ofBrand(hit, sentence) && goods.test(sentence.plain),
  },
  {
    id: 'happy-customer',
    evenQuoted: true,
    pattern: phrase`"[^"]{8,160}"[ ,.-]*(?:says?|said|writes?|wrote|told us|puts it|raves?|- ?\p{L}+)\b[^.;!?]{0,40}|\b(?:says|writes|as|told us|tells us|hear it from|puts it best:?|put it best:?) (?:\p{L}+ )?(?:from \p{L}+|, )?"[^"]{8,160}|\b(?:patients|parents|families|clients|members|mums|our \p{L}+) (?:tell|told|say|call|keep (?:telling|asking)|rave)(?: us| me| it| about)?\b${tail}|\b(?:our favou?rite|one) (?:line|sentence|quote) (?:from|in)\b${tail}|\b(?:comment cards?|letters?|cards|screenshots|messages) (?:such as|like) (?:this|these)\b${tail}|\breal (?:customers|patients|results)\b${tail}|\b(?:gave|gives|given) (?:me|us|her|him) (?:back )?(?:my|our|her|his) (?:life|girl|boy|\p{L}+days|stairs|knees?|sleep|smile)(?: back)?\b|^"[^"]{10,120}\."?$`,
    when: (hit, sentence) =>
      !weighs.test(sentence.plain) &&
      /\b(?:our|us|we|here|clinic|hospital|programme|miracle|life|never|years?|back|best|without|changed|love|found|felt|first|before|thank|happy|sent me)\b|\p{Lu}\p{Ll}+\p{Lu}/u.test(
        sentence.plain,
      ) &&
      !/\b(?:scared|frightened|asked|question|complain|wait|nobody|why|how|worried|wish|alone|angry|told me to)\b/u.test(
        sentence.plain.slice(hit.from, hit.to),
      ),
  },
  {
    id: 'then-and-now',
    pattern: phrase`\b(?:left|before|january|february|march|april|may|june|july|week (?:one|0|1))(?: pic)?[:,] [^.;!?]{3,60}[.;,] ?(?:right|after|january|february|march|april|may|june|july|august|december|week)(?: pic)?[:,]|\bswipe (?:for|to see|➡|👉|right)\b[^.;!?]{0,50}|\b(?:look at (?:her|him|them|us|that|this) now|from this .{0,4} ?to this|before-and-afters?|then-and-now|after pic|the after\b)[^.;!?]{0,40}|\b(?:she|he|they|dana|sarah) (?:walked|came|hobbled) in [^.;!?]{5,60}\.? (?:nine|ten|six|twelve|\d+) (?:days|weeks|sessions|minutes) later\b[^.;!?]{0,40}|\b\p{L}+ (?:lost|dropped|shed) (?:\d+|\p{L}+) (?:stone|kilos?|kg|pounds|lbs?|dress sizes|belt notches)\b[^.;!?]{0,40}`,
    when: (hit, sentence) =>
      isTold(hit, sentence) &&
      !/\b(?:dressing|handwash|hands|renovation|mural|garden|corridor|entrance|ward)\b/u.test(sentence.plain),
  },
];
