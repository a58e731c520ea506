import type { Hit } from '../category';
import type { DraftView } from '../language/draft-view';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { CategoryId, Span } from '../types';

/** Asking these in public asks for health details. */
const asksForDetails =
  /\b(?:what|which) (?:medic\p{L}+|meds|pills|dose|condition|diagnosis|surgery|procedure|insurance) (?:are|do|did|have|is) you|\byour (?:a1c|dob|date of birth|mrn|blood pressure reading|diagnosis|test results?|symptoms|full name|address|phone number|insurance)\b/u;

/** Wh-questions that want no answer. */
const rhetorical =
  /\b(?:why choose|what are you waiting|who doesn't|who wouldn't|who cares|how (?:great|cool|amazing|lucky|awesome|adorable|cute) |what's not to|so what\?|guess what|you know what|how hard is it|what is wrong with|what if |how are you (?:today|doing|all)\?|what do you (?:say|think)\?\s*(?:👇|⬇)|who else agrees|who agrees|who's (?:with me|ready|excited))/u;

/** About how we did, not about the reader. */
const aboutUs =
  /\bhow (?:did|are|were) we\b|\b(?:like|love|think|feel)[\p{L} ]* (?:about|of) (?:us|our)\b|\b(?:chose|choose|rate|recommend) (?:us|our)\b/u;

function isAnswerable(hit: Hit, sentence: Sentence): boolean {
  const question = sentence.plain.slice(hit.from, hit.to);
  return !asksForDetails.test(question) && !rhetorical.test(question) && !aboutUs.test(question);
}

const notQuestions: readonly CategoryId[] = [
  'no-invitation',
  'feedback-fishing',
  'engagement-bait',
  'sales-cta',
  'promo-offer',
  'blame-lecture',
  'defensive',
];

/** What a category calls a hook, fishing or bait is not credited as a question. */
function isHonest(match: Span, view: DraftView): boolean {
  return !notQuestions.some((id) => view.found(id).some((span) => span.from < match.to && match.from < span.to));
}

export const openQuestion: Signal = {
  id: 'open-question',
  name: 'Open, answerable question',
  credit: 12,
  message: 'A question people can answer from their own lives invites them in.',
  why: 'Open questions are the first skill of motivational interviewing and the start of a dialogic loop. Ficarra’s own essay ends with one: “do you connect and engage with health care consumers?”',
  sources: ['SEED-1', 'S24', 'S3'],
  whenNot:
    'Pretend questions, questions about how we did, and questions that draw out private details in public earn nothing.',
  rules: [
    {
      id: 'wh-question',
      pattern: phrase`(?:^|[^\p{L}'])(?<mark>(?:[^.!?;:]*[^\p{L}.!?;:'])?(?:what(?:'s|'re|'d)?|how(?:'s|'d)?|which|who(?:'s)?|where(?:'s)?|when|whose)\b[^.!?]*\b(?:you|your|yours|you'd|you've|people|anyone|anybody|others|else|everyone|folks|families|should i|can i|i missed|we missed|missing|gets? in the way|in the way|worked|works|would help|helped|helps|mates?|any of)\b[^.!?]*\?)`,
      when: isAnswerable,
    },
    {
      id: 'anyone-question',
      pattern: phrase`(?:^|[.!;:,] )(?<mark>(?:has |have |did |does |do |is |are |could |would |can )?(?:any(?:one|body)(?: else| here)?|any (?:tips|ideas|advice|favou?rites|suggestions|nurses|parents|[\p{L}]+s) (?:from|for|who|here|on|with|out there)|have any of you|do any of you)\b[^.!?]{6,120}\?)`,
      when: isAnswerable,
    },
    {
      id: 'would-it-help',
      pattern: phrase`(?:^|[.!;:,] )(?<mark>(?:want me to|would it help|would you (?:like|want|rather|prefer)|does (?:that|this) (?:work|match|fit|sound|help)|do you (?:ever|still|prefer|have|use|keep|find|wish|feel|remember|get|tell|think)|have you (?:ever|tried|found|been|had|noticed)|is there (?:a|one|something|anything|someone)|could you|tell me,? what)\b[^.!?]{4,120}\b(?:you|your|for you|it|that|one|at home)?\b[^.!?]*\?)`,
      when: isAnswerable,
      weak: true,
    },
    {
      id: 'tell-me-what',
      pattern: phrase`\b(?:tell|show) (?:me|us) (?:what|how|which|where|who)\b(?! (?:we|you think of (?:us|our)))[^.!?]{8,}`,
      weak: true,
    },
  ],
  keep: isHonest,
  examples: {
    flags: [
      'What’s the one thing that got you through week two?',
      'Which part of a discharge letter loses you first?',
      'How do you get a toddler to take the pink stuff?',
      'Has anyone found a cuff that fits a small arm?',
      'Where do you keep your spare inhaler?',
      'What would you want a new nurse to know?',
    ],
    allows: [
      'How did we do today?',
      'Who doesn’t love a free tote bag?',
      'What are you waiting for?',
      'What medicines are you on?',
      'Did you know that half of adults snore?',
      'How cute is this little one?',
      'What is sepsis?',
    ],
  },
};
