import { isNegated } from '../language/negation';
import { phrase } from '../language/phrase';
import type { Signal } from '../signal';

const self = /\b(?:our (?:award|amazing|new|expert|team|newest)|the new|our gala|the team|award-winning)\b/u;

export const introduction: Signal = {
  id: 'introduction',
  name: 'Introduces people to each other',
  credit: 12,
  message: 'It brings people together, not people to us.',
  why: 'Piskorski’s question, quoted by Ficarra: “May I introduce you to someone or help you develop better friendships?” Of online adults with chronic illness, 23% have looked for others like them.',
  sources: ['SEED-1', 'S1', 'S31'],
  whenNot: '«Meet our award-winning team», a new clinic, «tag a friend» and «join our gala» introduce nobody.',
  rules: [
    {
      id: 'meet',
      pattern: phrase`(?:^|[.!?:] )(?<mark>meet (?!me|us|our|the|in|at|you|for|your|up|with|on)[\p{L}'.]+(?: [\p{L}'.]+)?(?:,|\.| who| and)[^.!?]*)`,
      when: (hit, sentence) =>
        !self.test(sentence.plain) && /^[^\p{L}]*\p{L}+ (?:Dr\.? )?\p{Lu}/u.test(sentence.text.slice(hit.from)),
    },
    {
      id: 'you-two',
      pattern: phrase`\b(?:you two (?:should|might|could)|you should (?:meet|talk to) @?[\p{L}]+|should meet @|(?:let me|i'd like to|can i|want me to|happy to|may i) (?:introduce|connect|put you in touch)|i can introduce you|introduce you(?: to)?|put you (?:two )?in touch|(?:others|people|someone|somebody|a few of you) here (?:have|has|are|asked|who)|talk to each other)\b[^.!?]*|(?<![\p{L}\d])(?:@[\p{L}\d_]+ (?:asked|said|posted|wrote|has|runs|went)|find each other|swap numbers)\b[^.!?]*`,
      when: (hit, sentence) => !isNegated(sentence, hit),
    },
    {
      id: 'group',
      pattern: phrase`\b(?:there(?:'s| is| are)|we have|i know|you can join|come to) (?:a |an |some )?(?:(?:small|free|local|quiet|lovely|weekly|friendly|online|peer|carers'?|bereavement|support|walking) )*(?:group|table|circle|coffee morning|meet-?up|club|support group|peer group|caf[eé]|network|choir|choir|forum|buddy)\b[^.!?]*|\bpeople who(?:'ve| have) (?:lived|been|had|gone)[^.!?]*\b(?:sharing|meet|are|run|will)\b[^.!?]*|\b(?:support|peer|carers'?|walking|bereavement) groups?\b[^.!?]*\b(?:meets?|run by|on [\p{L}]+days?|anyone welcome|welcome|where)\b[^.!?]*|\b(?:sits?|paired?|matched?) with (?:someone|somebody|a (?:buddy|volunteer|person)) who(?:'s|'ve| has| have)\b[^.!?]*`,
      when: (hit, sentence) =>
        !isNegated(sentence, hit) && !/\b(?:our program|sign up|register|join our)\b/u.test(sentence.plain),
    },
  ],
  examples: {
    flags: [
      'Meet Omar, who has answered our phones for nine years and wants to know what you’d ask.',
      'You two should talk; she asked the same thing last week.',
      'There’s a small group that meets on Tuesdays, run by two women who’ve been through it.',
      'Want me to introduce you?',
      'The carers’ group meets on Mondays, anyone welcome.',
      '@lapsandlows posted her whole setup for swimming with a pump.',
    ],
    allows: [
      'Meet our award-winning team!',
      'Introducing our new Saturday clinic.',
      'Tag a friend who needs this.',
      'Join us for our gala.',
      'Meet me at door C.',
      'There’s a parking lot behind the chapel.',
    ],
  },
};
