import type { Category } from '../category';
import { clauseAround, touches } from '../language/clause';
import { house, service, staff, upToSix, upToThree } from '../language/lexicon';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { hasOtherSubject, headNounAfter, isAboutSelf } from '../language/whom';
import { anyRival, best, glowing, somewhere, superlative } from './praise-words';

/** Superlatives on a house or what it gives praise the writer, unless the clause is about somebody else. */
function isOurs(hit: { from: number; to: number }, sentence: Sentence): boolean {
  if (isNegated(sentence, hit)) return false;
  if (touches(sentence.ourselves, clauseAround(sentence, hit.from))) return true;
  if (hasOtherSubject(sentence, hit.from)) return false;
  const head = headNounAfter(sentence, hit);
  return head !== undefined && isHouse.test(head);
}

const isHouse = new RegExp(`^(?:${house}|${service}|${staff})$`, 'u');

const saysOfSelf = (hit: { from: number; to: number }, sentence: Sentence) =>
  !isNegated(sentence, hit) && isAboutSelf(sentence, hit);
/** «We did our best», «at our best»: what was tried, or when, and no praise. */
const isEffort = ({ from, to }: { from: number; to: number }, { plain }: Sentence) =>
  /\bbest$/u.test(plain.slice(from, to)) &&
  /\b(?:do|does|did|done|doing|try|tries|tried|trying|give|gives|gave|given|giving|at) (?:it |you |them )?$/u.test(
    plain.slice(0, from),
  );
const hasNoOtherSubject = (hit: { from: number; to: number }, sentence: Sentence) =>
  !isNegated(sentence, hit) && !hasOtherSubject(sentence, hit.from);

export const selfPraise: Category = {
  id: 'self-praise',
  name: 'Self-praise and superlatives',
  group: 'Broadcast voice',
  severity: 'fix',
  scope: ['post', 'reply'],
  weight: 10,
  message: 'This shines the light on us; readers come for something they can use or answer.',
  why: 'Ficarra: the weak performers were “only interested in trumpeting their own commercial message”. It is Grunig & Hunt’s press-agentry model (one-way publicity). 12% of 5,156 physician tweets were self-promotional. Superiority claims also have to be factual and checkable (AMA, ACOG, GMC).',
  sources: ['SEED-1', 'S8', 'S32', 'S58', 'S59', 'S62'],
  whenNot:
    'Praise for somebody else by name, for a book, a test or a habit is fine, and so is a plain fact that helps a patient choose.',
  rules: [
    {
      id: 'proud-to',
      pattern: phrase`(?:\b(?:we(?:'re| are)|we are all|i(?:'m| am)) )?(?:\b(?:so|very|incredibly|extremely|truly|super|both|beyond|always|really) )*
        \b(?:proud|prouder|hono[u]?red|humbled|privileged|proudly)(?: and (?:proud|hono[u]?red|humbled|grateful|excited|delighted))? to
        (?: (?:have been|be|announce|share|offer|provide|support|serve|lead|say|partner|host|sponsor|introduce|present|deliver|call|join|have|welcome|report|represent|unveil|bring)\b)
        (?: (?:named|ranked|recogni[sz]ed|selected|voted|awarded|included|listed|rated|chosen|a (?:founding |proud |platinum |gold )?(?:sponsor|partner|supporter|leader|member|part)))?`,
      when: (hit, sentence) =>
        hasNoOtherSubject(hit, sentence) &&
        !/to (?:be|have been) (?:an? |your )?(?:\w+ )?(?:nurse|doctor|midwife|carer|here|there|mum|dad|mom)/u.test(
          sentence.plain.slice(hit.from, hit.to + 30),
        ),
    },
    {
      id: 'proud-of-ours',
      pattern: phrase`\b(?:(?:i|we) (?:could not|couldn't) be |we(?:'re| are) |i(?:'m| am) )?(?:so |very |incredibly |extremely |truly )*(?:proud|prouder|proudest) (?:moment for|day for|to have|of) (?:(?:all )?(?:of )?(?:our|ourselves|us|the whole|the entire|the)\b${upToThree} ?${oneOf(staff, house)}?|us\b|ourselves)`,
      when: (hit, sentence) =>
        !isNegated(sentence, { ...hit, from: sentence.plain.indexOf('proud', hit.from) }) ||
        /couldn't|could not/.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'is-proud',
      pattern: phrase`\b(?:is|are|remains?) (?:so |very |incredibly |extremely )?(?:proud|honou?red|humbled) (?:to (?:be|have|announce|offer|support|serve|lead|partner|sponsor)|of (?:its|our))\b`,
      when: (hit, sentence) =>
        isAboutSelf(sentence, hit) || /\p{Lu}[\p{L}&]+ $/u.test(sentence.text.slice(0, hit.from)),
    },
    {
      id: 'glowing-people',
      pattern: phrase`\b(?:our|my|this) (?:own |whole |entire )?${glowing}(?:,? (?:and )?${glowing})*(?: [\p{L}-]+)?? ${staff}\b`,
    },
    {
      id: 'superlative',
      pattern: phrase`(?<!\b(?:give|leave|drop|write|post) us (?:a |an |your )?)\b${superlative}(?! (?:novel|book|film|movie|documentary|album|journalist|author|song|play|poem|series|podcast|cheese|biscuits?|test|chef|restaurant))\b`,
      when: isOurs,
    },
    {
      id: 'best-somewhere',
      pattern: phrase`\b(?:the |a |one of the |(?:england|scotland|wales|[\p{L}]+)'s )(?:very |single )?${best}(?: [\p{L}&-]+){0,3}? (?:${oneOf(staff, house, service)}) ${somewhere}`,
      when: hasNoOtherSubject,
    },
    {
      id: 'we-are-best',
      pattern: phrase`\b(?:we|i|our${upToThree}|us) (?:are |were |is |'re |am |remains? |still |simply |just |have always been |consistently )*(?:the |a |an |this |that |really |very |so )*(?:best|finest|number one|no\. ?1|unbeatable|unmatched|unrivall?ed|unstoppable|flawless|perfect|exceptional|excellent|outstanding|second to none|world[- ]class|legendary|market leaders?|leaders? in|leader in|pioneers?|the envy|experts?(?: in)?|amazing|in a (?:different )?league|in a class)\b`,
      when: (hit, sentence) => saysOfSelf(hit, sentence) && !isEffort(hit, sentence),
    },
    {
      id: 'possessive-leader',
      pattern: phrase`\b(?:the |our )?(?:region|state|nation|country|county|city|area|world|town|community|valley|industry)'s (?:only |first |${best}\b)`,
      when: hasNoOtherSubject,
    },
    {
      id: 'ranked',
      pattern: phrase`\b(?:(?:been |was |were |are |is |being |again |once again |consistently |just )*(?:ranked|rated|voted|named|recogni[sz]ed|awarded|listed|certified|chosen|selected|picked)(?: us| me)?(?: as| among| in| one of| by [\p{L} ]+ as)* (?:the |a |an )?(?:#|no\. ?|number )?(?:1|one|first|best|top|most|finest|leading|\d+(?:st|nd|rd|th))\b${upToThree}(?: in\b)?)`,
      when: (hit, sentence) =>
        saysOfSelf(hit, sentence) ||
        (hasNoOtherSubject(hit, sentence) &&
          /^(?:been |was |again |voted|ranked|named|rated|recogni)/u.test(sentence.plain.slice(hit.from)) &&
          hit.from < 3),
    },
    {
      id: 'number-one',
      pattern: phrase`(?:#1|\bno\. ?1|\bnumber one)(?! (?:way|cause|reason|killer|thing|risk|rule|tip|question|priority|mistake|fan|concern|complaint|symptom|preventable))\b${upToThree}(?: in| for)\b`,
      when: saysOfSelf,
    },
    {
      id: 'won-award',
      pattern: phrase`\b(?:won|win|winning|received|receives?|earned|earns|bagged|scooped|took home|picked up|landed|been awarded|achieved|been (?:short-?listed|named|nominated|recogni[sz]ed)|short-?listed)${upToSix} (?:awards?|gold|medals?|prizes?|accreditations?|designations?|honou?rs?|distinction|trophy|finalists?|team of the year|of the year|magnet|five stars?|5 stars?|recognition)\b`,
      when: saysOfSelf,
    },
    {
      id: 'better-than-others',
      pattern: phrase`\b(?:(?:better|faster|quicker|kinder|nicer|safer|sooner|cheaper|fewer|friendlier|happier|higher|lower|stronger|more)(?: [\p{L}-]+){0,4}? than (?:any(?:one|body|where)?(?: other| else)?|the (?:rest|competition|others?)|most|other|all other)\b(?: ${anyRival})?|like no (?:other|one else)|unlike (?:other|any other|most) ${anyRival})`,
      when: saysOfSelf,
    },
    {
      id: 'nobody-like-us',
      pattern: phrase`\b(?:nobody|no one|no-one|no other|nowhere|few|you won't (?:see|find|get|meet)|you'll never (?:find|meet|get))\b[^.!?;]{0,70}?\b(?:than|like|as(?: \w+){0,3} as) (?:we|us|ours|our|i|mine|here)\b`,
    },
    {
      id: 'trust-claim',
      pattern: phrase`\b(?:(?:experience|care|expertise|quality|service|results?|hands|a name|names?|people|doctors?|clinic|hospital|team) you can (?:trust|rely on|count on)|trusted by (?:thousands|hundreds|generations|families|patients|millions|over|more than)[^.!?;,]{0,30}|(?:over |more than )?(?:\d+|[a-z]+ty|twenty|thirty|forty|fifty)\+? years(?:'|s')? (?:of )?(?:combined |collective |proven )?(?:experience|excellence|expertise|caring for|serving)|thousands of (?:happy|satisfied) (?:patients|clients|customers|smiles)|known for (?:our|its|going)|in (?:good|safe|the best|expert) hands|gold standard of|setting the (?:standard|bar|pace)|leading the way in|leading provider|the name (?:to|you) trust)`,
      when: (hit, sentence) => !isNegated(sentence, hit) && sentence.kind === 'post',
    },
    {
      id: 'fixed',
      pattern: phrase`\b(?:second to none|head and shoulders above|in a league of (?:our|its) own|a cut above|puts? (?:the|every|all) [\p{L} ]{0,25} to shame|the envy of|if we (?:do )?say so ourselves|going (?:above and beyond|the extra mile)|one of a kind|the gold standard in|there's a reason (?:why )?(?:we|people|patients|families|they|everyone))\b`,
      when: saysOfSelf,
    },
    {
      id: 'top-doctor',
      pattern: phrase`\b(?:a )?top (?:doctor|dentist|doc|physician|nurse|surgeon|hospital|workplace|clinic)s?\b(?: (?:award|list|in|for|\d{4}))?`,
      when: saysOfSelf,
      weak: true,
    },
  ],
  moves: [
    {
      move: 'Trade the award for what the reader can do',
      before: 'We are proud to announce our award-winning stroke center is ranked #1 in the state!',
      after:
        'If a face droops, an arm drifts or speech slurs, call 911 and note the time. I’m a stroke nurse. What would help your family remember those three signs?',
    },
    {
      move: 'Credit a person for something specific',
      before: 'Our world-class ICU team is second to none.',
      after:
        'Priya, one of our respiratory therapists, showed me a kinder way to explain a breathing machine to families. Who explained something hard to you well, and how did they do it?',
    },
    {
      move: 'State the plain fact that matters to a patient',
      before: 'State-of-the-art MRI now at Northside!',
      after:
        'The new MRI is wider and quieter, which can help if scanners make you anxious. If you’ve had a scan, what made it easier to lie still?',
    },
  ],
  examples: {
    flags: [
      'We’re so honored to have been voted the best birth center in the valley again!',
      'Our incredible nurses and their unmatched skill, that is the Harbor Clinic way.',
      'Top-rated orthopedic care, right here on Elm Street.',
      'No other hospital in the state does more hip replacements than we do.',
      'Ranked number one in patient satisfaction for the fifth year running!',
      'Our practice just won the Golden Smile award for 2025.',
      'With over 40 years of combined experience, you’re in good hands.',
      'Proud to be named a Best Place to Work, thanks to our unstoppable staff.',
    ],
    allows: [
      'My grandson’s state-of-the-art robot can’t climb stairs either.',
      'The leading cause of falls at home is a loose rug, so start there.',
      'She was named nurse of the year and still brings the worst coffee on the ward.',
      'I’m proud of my brother for asking for help.',
      'Honestly we’re not the fastest lab in town; ring first if it’s urgent.',
      'Ads that say “world-class care” tell you nothing. Ask how many they do a year.',
      'An award-winning documentary on sepsis is on tonight; it opens with a man ignoring a cut.',
      'You are the number one expert on your own pain.',
      'We were short two aides that night and did our best.',
      'Leave us a 5-star review.',
    ],
  },
};
