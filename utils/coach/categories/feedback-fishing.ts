import type { Category } from '../category';
import { upToThree } from '../language/lexicon';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { sentenceAt } from '../language/sentence-at';
import type { Span } from '../types';

const sites = oneOf(
  'google',
  'yelp',
  'trustpilot',
  'healthgrades',
  'facebook',
  'tripadvisor',
  'maps',
  'zocdoc',
  'glassdoor',
  'indeed',
  'the app store',
  'app store',
  'the play store',
  'linkedin',
  'care opinion',
  'nhs choices',
  'doctify',
  'vitals',
  'nextdoor',
);
const kinds = oneOf(
  'reviews?',
  'ratings?',
  'testimonials?',
  'recommendations?',
  'shout-?outs?',
  'stars?',
  'kind words?',
  'thumbs[- ]up',
  'scores?',
  'google review',
);
const forms = oneOf(
  'surveys?',
  'questionnaires?',
  'polls?',
  'feedback forms?',
  'comment cards?',
  'evaluation forms?',
  'satisfaction (?:survey|form)',
);
const isAsked = (hit: Span, sentence: Sentence) =>
  !isNegated(sentence, hit) &&
  !/\b(?:pain|peer|annual|literature|systematic|chart|medication|union|ballot paper|empathy)\b/u.test(
    sentence.plain.slice(Math.max(0, hit.from - 12), hit.to + 12),
  );

/** Rating what one feels, for care's sake: nothing about us. */
const ownFeeling =
  /\b(?:rate|rating|score|scale|scoring)\b[^.!?]*\b(?:your|how|of) (?:[\p{L}-]+ ){0,2}?(?:pain|ache|itch|mood|worry|fear|fatigue|energy|tired\p{L}*|breath\p{L}*|sleep|symptoms?|nausea|stress|anxiety|discomfort|bad it (?:is|hurts))\b/u;

export const feedbackFishing: Category = {
  id: 'feedback-fishing',
  name: 'Feedback-fishing',
  group: 'Salesy',
  severity: 'fix',
  scope: ['post', 'reply'],
  weight: 10,
  message: 'This asks people to rate or praise us; asking about their own life starts a conversation.',
  why: 'Ficarra names it with trumpeting as the second failing: they “used it to seek customer feedback”. Nonprofits on Twitter were “more interested in collecting opinions and feedback akin to market research” than conversation. Paying for a review of a given sentiment is unlawful (FTC 16 CFR 465).',
  sources: ['SEED-1', 'S7', 'S66'],
  whenNot:
    'Asking for tips that help the next person, a pain score, a study that is a survey, and «because you told us» are not fishing.',
  rules: [
    {
      id: 'rate-us',
      pattern: phrase`\b(?:rate|review|score|recommend|nominate|vote for|endorse|big up|give us|grade) (?:us|me|our|my|(?:your|the) (?:visit|stay|call|experience|service|care|app|hospital|doctor|nurse|team)(?: with us| here)?)\b(?: (?:a|an|\d+|five|ten|out of|some|your|on|as|for)\b(?: [\p{L}\d-]+){0,3}?(?: ${kinds}| ${sites}| vote)?)?`,
      when: (hit, sentence) =>
        isAsked(hit, sentence) &&
        (!/^give us/u.test(sentence.plain.slice(hit.from)) ||
          new RegExp(`\\b${kinds}\\b`, 'u').test(sentence.plain.slice(hit.from, hit.to))) &&
        !/\b(?:we|i|they|who) (?:will |'ll )?$/u.test(sentence.plain.slice(0, hit.from)),
    },
    {
      id: 'leave-a-review',
      pattern: phrase`\b(?:leave|write|post|drop|give|share|submit|add|pop|send|type|put|update|updating|change|changing|reconsider|revise|revising|edit|improve|improving|raise|consider(?: leaving| giving| updating)?|love|appreciate|like)(?: us| me| our (?:team|nurses|clinic)| them| for)? (?:a|an|your|the|that|some|another)? ?(?:(?:quick|honest|short|glowing|nice|kind|good|positive|five[- ]star|\d|five|ten|\d[- ]stars?|google|yelp|little|star|app store|online) )*${kinds}\b(?: (?:on|for|at|when|if|above|below)\b(?: ${sites})?)?`,
      when: (hit, sentence) =>
        isAsked(hit, sentence) &&
        !/\b(?:i|we|they|she|he) (?:\p{L}+ )?$/u.test(
          sentence.plain.slice(0, hit.from).replace(/(?:we|i)(?:'d| would) (?:really |so |also )?$/u, ''),
        ),
    },
    {
      id: 'take-survey',
      pattern: phrase`\b(?:please |kindly )?(?:take|fill (?:out|in)|complete|answer|do|finish|respond to|participate in|take part in|click)(?: in)? (?:(?:our|this|my|the|a|your|these) )(?:(?:quick|short|brief|online|anonymous|annual|patient|customer|experience|satisfaction|\d+|two|three|five|one|\d+-\w+|two-minute|minute|question)[- ]?)*${forms}\b`,
      when: (hit, sentence) =>
        isAsked(hit, sentence) && !/\b(?:to help (?:you|other|the next)|phq|gad|screening)\b/u.test(sentence.plain),
    },
    {
      id: 'how-did-we-do',
      pattern: phrase`\b(?:(?:tell us |let us know |please tell us |we'd love to (?:hear|know) )?how (?:did we do|we did|are we doing|we're doing|we are doing|was your (?:visit|stay|experience|appointment|care)|(?:did )?(?:our|my) (?:\p{L}+ )?(?:team|staff|nurses|pharmacy|clinic|service) (?:did|do|doing)?|would you rate|likely are you to recommend|satisfied (?:are|were) you)|would you recommend us|did we (?:meet|exceed) your expectations|what (?:did you (?:like|love|think of|enjoy)(?: most)? about (?:us|our|your (?:visit|stay))|mark out of ten|do you (?:like|love)(?: most)? about (?:us|our)|can we do better))\b\??`,
      when: isAsked,
    },
    {
      id: 'why-you-love-us',
      pattern: phrase`\b(?:why (?:you|do you|did you) (?:love|chose|choose|picked|trust|like) (?:us|our|[\p{L}]+)|what (?:you|makes you) love about (?:us|our|working|being)|your (?:best|favou?rite) (?:memory|moment|thing) (?:of|about|with) (?:us|our)|sing (?:our|her|his|their) praises|say (?:something nice|nice things) about (?:us|our)|tell (?:the world|everyone|${sites}|your friends) (?:about|why|how|we're))\b`,
      when: (hit, sentence) =>
        isAsked(hit, sentence) && !/why do you (?:like|love) (?:to|it|your)/u.test(sentence.plain),
    },
    {
      id: 'your-feedback',
      pattern: phrase`\b(?:we(?:'d| would) (?:love|like|welcome|value|appreciate)(?: to (?:hear|get|have|know))? (?:your|some|any) (?:feedback|ratings?|reviews?|votes?|thoughts on our|opinions? (?:of|on) (?:us|our)|comments on our|support in the)|your (?:feedback|vote|review|rating|click|votes)(?: on (?:our|us)[\p{L} ]{0,20})? (?:helps? us|could (?:help|bring|win)|makes? (?:us|our)|means (?:a lot|the world|everything) to us|counts|keeps us)|help us (?:improve|win|reach \d+|grow|serve you better)(?: by)?|(?:give|send|share)(?: us)? your feedback(?: on (?:our|us|your (?:visit|stay)))?|any feedback (?:for us|on our))\b`,
      when: (hit, sentence) =>
        isAsked(hit, sentence) &&
        (sentence.kind === 'post' || !/^your feedback (?:means|counts)/u.test(sentence.plain.slice(hit.from))),
    },
    {
      id: 'vote-for-us',
      pattern: phrase`\b(?:please |go and |go )?(?:vote(?! (?:for (?:the|a|your|whoever)|on|early|by))|cast your vote|vote (?:daily|every day|today|now|here))(?: (?:for|in|daily|every day|today|now|here))? ?(?:us|me|our|[\p{L}'.]+)?${upToThree} ?(?:awards?|best of|in the|people's choice|category|of the year|poll|contest)\b|\bvoting (?:is |closes |ends |opens )?(?:now )?(?:open|ends|soon|on)\b(?=.*\b(?:us|our|we)\b)`,
      when: (hit, sentence) =>
        isAsked(hit, sentence) &&
        !/\b(?:election|council|union|congress|parliament|ballot measure|mp|senator)\b/u.test(sentence.plain),
    },
  ],
  keep: ({ from }, view) => !ownFeeling.test(sentenceAt(view, from)?.plain ?? ''),
  moves: [
    {
      move: 'Ask about them, not about us',
      before: 'Take our 2-minute survey and tell us how we did!',
      after:
        'The first night home can be the hardest. What surprised you about yours? I’ll turn the answers into a one-page list for the ward.',
    },
    {
      move: 'Close a loop instead of opening a form',
      before: 'Help us improve! Rate us on Google.',
      after:
        'Last month several of you said discharge papers read like a tax form. We cut them to one page and a nurse reads it with you. What’s still missing?',
    },
    {
      move: 'Invite help for the next person',
      before: 'Vote for us in the Best of the Valley awards!',
      after:
        'If you’ve found a good grief group or a patient dentist round here, name them below so the next family can find them.',
    },
  ],
  examples: {
    flags: [
      'Had a good visit? Leave us five stars on Google.',
      'Please fill in our quick satisfaction survey before Friday.',
      'How did we do today?',
      'Tell us why you love our front desk team!',
      'Vote for us every day in the Best of Maple awards.',
      'We’d appreciate a review when you have a second.',
      'Would you mind updating your rating?',
      'Your feedback helps us stay number one.',
    ],
    allows: [
      'What surprised you most about the first week with hearing aids?',
      'We’ll ask you to rate your pain from 0 to 10; there’s no wrong number.',
      'A survey of 900 midwives found most eat lunch standing up.',
      'Your asthma review is a good day to ask about side effects.',
      'Because of your comments, the phones now open at seven.',
      'Don’t feel you have to leave a review; just rest.',
      'The chemo chairs are heated now, because you told us they were cold.',
    ],
  },
};
