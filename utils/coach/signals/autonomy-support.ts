import type { Hit } from '../category';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';

const pushes =
  /\b(?:choose (?:us|our|[\p{L}]+ (?:health|clinic))|choice is clear|don't wait|but hurry|right to choose us)\b/u;
const isFree = (_hit: Hit, sentence: Sentence) => !pushes.test(sentence.plain);

export const autonomySupport: Signal = {
  id: 'autonomy-support',
  name: 'Leaves the choice with the reader',
  credit: 6,
  message: 'The choice stays with the reader.',
  why: 'Emphasising autonomy, and offering rather than persuading, are what motivational interviewing asks of a helper.',
  sources: ['S24'],
  whenNot: '«You have the right to choose us», «the choice is clear» and «you decide, but don’t wait» leave no choice.',
  rules: [
    {
      id: 'your-call',
      pattern: phrase`\b(?:(?:it's|that's|that is|it is|and that's) (?:(?:entirely |completely |totally |really )?(?:your (?:call|choice|decision|business)|up to you|fine(?: too| either way)?|ok(?:ay)? too|your right))|your (?:call|choice|body|pace)\b|either (?:is|way is|way's) (?:fine|ok(?:ay)?)|no (?:pressure|rush|judgement|judgment)|i won't nag|you don't have to (?:talk|decide|answer|share|say|explain|do|want|choose)|take (?:your time|all the time)|in your own time|when(?:ever)? you(?:'re| are) ready|if you(?:'re| are) not ready|not everyone (?:wants|needs|likes)|only if you want|for anyone who may need to leave|you can (?:change your mind|say no|stop any time)|you're allowed to (?:say no|change|stop|ask))\b`,
      when: isFree,
    },
    {
      id: 'if-you-want',
      pattern: phrase`\b(?:if you (?:want|like|prefer|wish|fancy)|if you'd (?:like|rather|prefer)|if that(?:'s| would be) (?:useful|helpful|easier)|would it help (?:if|to)|want me to|shall i|would you like (?:me|us|to hear)|may i|can i (?:share|suggest|offer)|ok(?:ay)? if i|you might (?:like|try|find|want|prefer|consider)|one option is|some people [^.!?]{3,60}(?:,|;|\band\b) (?:others|some)|some of you want [^.!?]*|straight or gentle)\b[^.!?]*`,
      when: isFree,
    },
  ],
  examples: {
    flags: [
      'It’s your call, and either is fine.',
      'If you want, I can tell you what the first three days are like.',
      'Some people like the patch, others the pill.',
      'You don’t have to talk; there’s tea.',
      'Want me to post the number?',
      'Take your time, the form never expires.',
    ],
    allows: [
      'You have the right to choose us.',
      'The choice is clear.',
      'You decide, but don’t wait.',
      'Call now.',
      'You must take it with food.',
      'Choose Lakeside if you want the best.',
    ],
  },
};
