import type { Hit } from '../category';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import { isNotPitch } from './not-in-a-pitch';

const bodies =
  '(?:cdc|nice|nhs|fda|nih|aha|acog|aap|usda|cochrane|bnf|rcog|rcm|rcn|bsaci|medlineplus|lullaby trust|health canada|versus arthritis|macmillan|sepsis trust|public health (?:england|scotland|wales|agency)|royal college[\\p{L} ]*|state health department|world health organi[sz]ation|american (?:heart|academy|college|cancer|diabetes|lung)[\\p{L} ]*|[\\p{L} ]{2,30}(?:registry|bulletin))';

/** Our own people in the lump, a sponsor, thanks for the reader's custom, a product. */
const notCredit =
  /\b(?:(?:thanks|thank you|shout-?out|kudos|proud) (?:to|for|of)? ?(?:all )?(?:our|your|the) (?:amazing|incredible|wonderful|fantastic|dedicated|generous|awesome|sponsors?|partners?|feedback|support|patience|interest|business|continued|entire|whole|team|staff)|sponsor\p{L}*|thanks to (?:you|modern|advances|this|a (?:new|generous))|thank you for (?:your|reaching|bringing|being)|in the business|extra credit|looking after (?:the|our)|keeping us in|according to (?:me|plan|our|my)|guidance was applied)\b/u;
const isCredit = (_hit: Hit, sentence: Sentence) => !notCredit.test(sentence.plain);

const somebody =
  /\b(?:an?|one|my|the|her|his|our|two|three|one of (?:our|my)) (?:[\p{L}-]+ ){0,3}?(?:aide|nurse|cleaner|porter|cook|chef|mum|mom|dad|daughter|son|grandmother|gran|nan|nana|lad|lass|receptionist|clerk|tech|hygienist|doula|midwife|pharmacist|commenter|reader|patient|carer|volunteers?|custodian|colleague|preceptor|mentor|intern|students?|plumber|driver|teacher|neighbou?r|therapist|friend|woman|man|boy|girl|knitters|gardener|librarian|mother|pupils|chaplain|matron|physio|phlebotomist|twelve-year-old)\b/u;

/** Somebody with a name, written as one, or a person with a calling. */
function creditsSomebody(hit: Hit, sentence: Sentence): boolean {
  const words = sentence.text.slice(hit.from, hit.to);
  return (
    isCredit(hit, sentence) &&
    (/(?<=[\p{L},:] )(?!I\b|I['’]|A&E|ICU|ER\b)\p{Lu}\p{Ll}+/u.test(words) ||
      /@[\p{L}\d_]{3,}/u.test(words) ||
      somebody.test(words.toLowerCase()))
  );
}

const noticing =
  '(?:noticed|spotted|caught|worked out|figured out|came up with|pointed out|translated|sewed|knitted|welded|wrote|made|drew|timed|thought of|taught|showed|started it|built|drove|dug|stayed|sat with)';

export const crediting: Signal = {
  id: 'crediting',
  name: 'Credits someone else',
  credit: 8,
  message: 'Somebody else gets the credit, for something one can see.',
  why: 'Giving thanks and recognition is one of the main things that builds community, and naming a source lets people check it.',
  sources: ['S12', 'S62'],
  whenNot: '«Thanks to our amazing team», thanks to a sponsor and «thank you for your feedback» credit nobody.',
  rules: [
    {
      id: 'hats-off',
      pattern: phrase`\b(?:hats? (?:off|tip) to|h\/t|shout-?out to|credit (?:to|goes to|for (?:this|that) (?:goes|belongs) to)|kudos to|props to|full marks to|(?:big |many )?thanks to|thank you,? (?=\p{L}+[ ,!])|so proud of|proud of|grateful to|inspired by|i owe [^.!?"]{0,40}?\bto) (?:@?[\p{L}'.-]+)[^.!?"]*`,
      when: (hit, sentence) =>
        creditsSomebody(hit, sentence) &&
        !/^thank you,? (?:for|so|very|all|everyone|folks|again)\b/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'learned-from',
      pattern: phrase`\b(?:learn(?:ed|t)|got|stole|stolen|nicked|pinched|borrowed|picked (?:this|it|that) up)(?: (?:it|this|that|more|a lot|the (?:idea|trick|line)|most of it))? (?:from|off) (?!(?:the |a )?(?:work|shift|bed|home|school|break|experience|books?)\b)[^.!?"]{3,80}`,
      when: (hit, sentence) =>
        creditsSomebody(hit, sentence) || /\b(?:her|his|their) [\p{L}]+/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'taught-me',
      pattern: phrase`\b(?:(?:an?|the|one of (?:our|my)|our|my|her|his) (?:[\p{L}-]+ ){1,3}|[\p{L}]+,? (?:(?:one of )?(?:our|my|a|the) [\p{L} -]{3,40}, |who |in [\p{L}]+ )?)(?:,? ?(?:rightly|kindly|once|first|has|also|then),? )*(?:taught|showed|reminded|told) (?:me|us)\b[^.!?"]*`,
      when: creditsSomebody,
    },
    {
      id: 'according-to',
      pattern: phrase`\b(?:according to|source:|citing|as|figures? (?:is |are |come |comes )?from|numbers? (?:above |below |here )?(?:is |are |come |comes )?from|data from|per) (?:the )?(?:${bodies}|[\p{L} ]{3,30}(?:registry|college|academy|society|association|guidelines?|census))\b|\b(?:the )?${bodies}(?:'s)? (?:says?|recommends?|suggests?|found|figures|page|guidance|table|reports?|puts|lists|is reporting|has updated|advises|own page|national numbers)\b|\((?:cdc|nice|nhs|bsaci|rcog|who)\)`,
      when: isCredit,
    },
    {
      id: 'study',
      pattern: phrase`\b(?:an?|the|this|one) (?:(?:new|recent|small|large|big|\d{4}|cochrane|systematic|danish|national) ){0,3}?(?:study|review|paper|trial|report|registry|meta-analysis) (?:of \d|in the|in [\p{L}]+|by [\p{L}]+|followed|published)[^.!?"]*`,
      when: isCredit,
    },
    {
      id: 'their-idea',
      pattern: phrase`\b(?:it was |was |that was |is |that's )(?:all )?(?:[\p{L}.]+'s|your|her|his|their) (?:idea|trick|suggestion|line|phrase|recipe|version)\b|\b(?:the )?(?:idea|trick|tip|credit|wording)(?: for [^.!?"]{2,30})? (?:is|was|came|comes|belongs) (?:all |entirely )?(?:from|to) [^.!?"]*|\b(?:a )?tip from [^.!?,"]{3,40}|\bnot my (?:idea|trick)\b|\btrick,? not mine\b|\b(?:you|patients|families|several of you|parents|a (?:dad|mum|mom|parent|reader|nurse)) (?:told us|asked|wrote|pointed out|suggested)\b[^.!?"]*,? (?:so|and) (?:we|now|i|visiting|there|it|an?|the|our)\b[^.!?"]*|\bwe asked \d+ [\p{L} ]{3,30} (?:what|how|which)\b|\bi'll (?:print|pass|share|read|show) (?:this|it|that|your [\p{L}]+)(?: on)? (?:for|to|with) (?:(?:the|our) (?:[\p{L}]+ )?(?:team|crew|nurses?|staff|midwives|night)|[\p{L}]+ and)[^.!?"]*|\bthat(?:'s| was) all [\p{L}]+ (?:in|from|at)\b[^.!?"]*`,
      when: (hit, sentence) =>
        isCredit(hit, sentence) &&
        !/\b(?:good|bad|great|terrible|no) idea\b/u.test(sentence.plain.slice(hit.from, hit.to)),
    },
    {
      id: 'who-did-it',
      pattern: phrase`\bit (?:was|were|took) [\p{L}.'-]+(?: (?:in|from|at|on) [\p{L} ]{2,30})? (?:who|that) ${noticing}\b[^.!?"]*|\b(?:our|my) [\p{L} -]{3,40}?,? [\p{L}.]+(?: [\p{L}]+)?,? ${noticing}\b[^.!?"]*|\b[\p{L}'.]+ (?:in|from|at|on) (?:the )?[\p{L}' -]{2,30} ${noticing}\b[^.!?"]*|\b[\p{L}'.]+,? who (?:has |'s )?(?:run|ran|${noticing}|volunteers?)\b[^.!?"]*`,
      when: (hit, sentence) =>
        /\p{Lu}\p{Ll}+/u.test(
          sentence.text.slice(hit.from, hit.to).split(/\b(?:who|noticed|spotted|caught)\b/u)[0] ?? '',
        ) && creditsSomebody({ ...hit, from: Math.max(0, hit.from - 2) }, sentence),
      weak: true,
    },
  ],
  keep: isNotPitch,
  examples: {
    flags: [
      'I learned this from an aide called Rosa: warm the flannel first.',
      'Hats off to Marek in the post room, who redrew the map.',
      'According to the CDC, most people feel better in a week.',
      'The lamp was Dee’s idea.',
      'A cleaner showed me how to sit with someone without talking.',
      'It was Jean in the laundry who noticed the torn sheets.',
      'You told us evenings were hard, so visiting now runs until nine.',
    ],
    allows: [
      'Thanks to our amazing team for another great year!',
      'Thank you for your feedback.',
      'Thanks to our sponsor for the bags.',
      'We learned a lot this year.',
      'Per our policy, records take thirty days.',
      'Nobody noticed the sign.',
      'Take our survey of parents.',
    ],
  },
};
