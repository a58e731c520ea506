import type { Hit } from '../category';
import { month, weekday } from '../language/lexicon';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';

const time = new RegExp(
  `\\b(?:today|tonight|tomorrow|now|this (?:morning|afternoon|evening|week|month|spring|summer|autumn|fall|winter)|by (?:noon|midday|${weekday}|the \\d|\\d|${month}|end of|friday week)|before \\d|until \\d|within (?:the |an |\\d|one|two)|on (?:the \\d|${weekday}|nights)|${weekday}|in (?:an hour|the next|\\d|two)|at \\d|for a month|the \\d+(?:st|nd|rd|th)|${month} \\d)\\b`,
  'u',
);
const vague =
  /\b(?:look into (?:this|it)|take (?:this|it) (?:seriously|on board|away)|as soon as possible|asap|in due course|shortly|be in touch|appropriate department)\b/u;
const hasTime = (hit: Hit, sentence: Sentence) =>
  time.test(sentence.plain.slice(hit.from, hit.to)) && !vague.test(sentence.plain);
const isOwned = (_hit: Hit, sentence: Sentence) => !vague.test(sentence.plain);

export const ownedNextStep: Signal = {
  id: 'owned-next-step',
  name: 'Next step with an owner and a time',
  credit: 12,
  message: 'Somebody will do something, and you say who and when.',
  why: 'Evans and McKee: act on what people say, bring a solution, close the loop. An offer of repair is the second most important part of an apology.',
  sources: ['S39', 'S41', 'SEED-2'],
  whenNot: '«We will look into it», «someone will be in touch» and «as soon as possible» have no owner or no time.',
  rules: [
    {
      id: 'i-will-by',
      pattern: phrase`\b(?:i(?:'ll| will|'m going to|'m| am)|we(?:'ll| will|'re going to|'re|are going to)|[\p{L}]+ and i will)(?: (?:also|personally|both|now|be|still))* (?!be in touch|sorry|glad|happy)[\p{L}'-]+\b[^.!?]*`,
      when: (hit, sentence) =>
        hasTime(hit, sentence) &&
        (sentence.kind === 'reply' ||
          /\b(?:post|try|ask|fix|change|check|find|call|answer|walk|get|collect|tell|report|share|read|switch|move|rewrit|chas|put|start|track)\p{L}*\b/u.test(
            sentence.plain.slice(hit.from, hit.to),
          )),
    },
    {
      id: 'i-have-asked',
      pattern: phrase`\b(?:i|we)(?:'ve| have)(?: also| just| already| now)* (?:asked|told|moved|switched|shut|fixed|taken|changed|sent|started|arranged|booked|ordered|added|removed|reported|written|put|stopped|made|raised|flagged|passed|called|rung|checked|got)\b[^.!?]*`,
      when: (_hit, sentence) => isOwned(_hit, sentence) && sentence.kind === 'reply',
    },
    {
      id: 'i-am-doing',
      pattern: phrase`\b(?:i(?:'m| am)|we(?:'re| are))(?: also| now| already)* (?:asking|checking|walking|chasing|getting|taking (?:this|it) to|starting|rewriting|changing|trialling|trialing|fixing|moving|looking (?:at|for)|finding|putting|talking to|calling|sending|switching)\b[^.!?]*`,
      when: (_hit, sentence) => isOwned(_hit, sentence) && sentence.kind === 'reply',
    },
    {
      id: 'it-changed',
      pattern: phrase`\b(?:(?:it|they|that sign|the [\p{L}]+|both|that [\p{L}]+) (?:came|comes?|come|is|was|are|were|went|goes) (?:down|off|up|out|switched off|gone|fixed|back)[^.!?]*|i (?:took|moved|switched|fixed|stopped|changed|removed|called|put) (?:the|it|that|them)[^.!?]*|you'll (?:have|hear|get) [^.!?]*)`,
      when: hasTime,
    },
    {
      id: 'pass-on',
      pattern: phrase`\bi'll (?:print|pass|share|read|show|post|bring|stay|call|ring|listen|answer|find out|collect|turn|put|come back)\b[^.!?]*`,
      when: (_hit, sentence) => isOwned(_hit, sentence) && sentence.kind === 'reply' && time.test(sentence.plain),
    },
  ],
  examples: {
    flags: [
      'I’ll post here by Friday what we find.',
      'I’m going to ask the night lead and tell you tomorrow.',
      'The signs come down today.',
      'We’ll try it for a month and report back.',
      'I’m walking the corridor with our manager tonight.',
      'You’ll have one answer by noon tomorrow.',
    ],
    allows: [
      'We will look into it.',
      'Someone will be in touch.',
      'This has been forwarded to the appropriate department.',
      'We’ll get back to you as soon as possible.',
      'I will always love this job.',
      'It will rain on Monday.',
    ],
  },
};
