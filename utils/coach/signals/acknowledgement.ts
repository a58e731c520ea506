import type { Hit } from '../category';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';

const feeling = oneOf(
  'exhausting',
  'scary',
  'frightening',
  'terrifying',
  'unfair',
  'hard',
  'hardest',
  'harder',
  'awful',
  'tough',
  'lonely',
  'maddening',
  'stressful',
  'nerve-racking',
  'nerve-wracking',
  'painful',
  'heavy',
  'overwhelming',
  'frustrating',
  'upsetting',
  'miserable',
  'humiliating',
  'rotten',
  'infuriating',
  'rough',
  'horrible',
  'isolating',
  'draining',
  'a lot',
  'heartbreaking',
  'confusing',
  'worrying',
  'disheartening',
  'demoralising',
  'demoralizing',
  'distressing',
  'difficult',
  'tiring',
  'sad',
  'grim',
  'lousy',
  'not ok',
  "isn't ok",
  'unacceptable',
  'too long',
  'far too long',
  'wrong',
  'unsettling',
  'embarrassing',
  'annoying',
  'angering',
  'a nightmare',
  'brutal',
  'endless',
  'a misery',
);
/** «But» within a few words takes it back. */
const takesBack = /^[^.!?"]{0,60}\b(?:but|however|although|that said|unfortunately)\b/u;

function holds(hit: Hit, sentence: Sentence): boolean {
  const after = sentence.plain.slice(hit.to).split(' ').slice(0, 9).join(' ');
  return (
    !takesBack.test(after) &&
    !/\b(?:sorry (?:if|that) you|sorry you (?:feel|felt|were|perceived)|we understand your frustration|any inconvenience)/u.test(
      sentence.plain,
    )
  );
}

export const acknowledgement: Signal = {
  id: 'acknowledgement',
  name: 'Acknowledges a feeling or effort',
  credit: 12,
  message: 'It names what the other person feels or has done, without judging.',
  why: 'Reflections and affirmations are how motivational interviewing listens; service recovery starts with hearing and empathising, and complaint replies rarely acknowledge the work of complaining.',
  sources: ['S24', 'S41', 'S38'],
  whenNot:
    '«Sorry you feel that way», «we understand, however» and «we hear you» with nothing after it acknowledge nothing.',
  rules: [
    {
      id: 'names-feeling',
      pattern: phrase`\b(?:that|this|it|which|what you|that all|hours|weeks|days|nights?|being|feeling|waiting|looking|getting|having|losing|going|paying|living|caring|missing|sitting|signing|two|three|four|forty|[$£]\d+)\b[^.!?"]{0,80}?\b(?:sounds?|is|are|'s|must (?:be|have been)|can (?:be|feel)|was|feels?|would be)(?: (?:so|really|such|incredibly|absolutely|truly|just|a|an|very|about|far))* ${feeling}\b`,
      when: holds,
    },
    {
      id: 'makes-sense',
      pattern: phrase`\b(?:no wonder|it makes sense|that makes sense|makes total sense|of course you(?:'re| are)?|anyone would|anybody would|would make anyone|would (?:annoy|upset|frighten|scare|infuriate|drive) (?:me|anyone|anybody)|any parent would|you(?:'re| are) (?:right(?: to)?|not (?:alone|overreacting|silly|failing|weak|the only one)|allowed|doing (?:well|your best|better))|you did (?:it|the right thing|everything right)|you kept going|you have every (?:reason|right)|you shouldn't have (?:to|had to)|you don't have to be brave|that isn't failure|isn't a failure|it's not your fault|aren't weak|nobody should|no one should|no family should|nobody's [\p{L}]+ should)\b`,
      when: holds,
    },
    {
      id: 'thanks-for-telling',
      pattern: phrase`\b(?:thank you|thanks)(?: so much)? for (?:telling|laying|spelling|saying|asking|speaking|pointing|sharing (?:this|something|what)|trusting (?:me|us) with this|being (?:so )?(?:honest|open|frank|blunt)|taking the (?:time|trouble))\b`,
      when: (hit, sentence) =>
        holds(hit, sentence) && !/bringing this to|reaching out|your feedback/u.test(sentence.plain),
    },
    {
      id: 'glad-you',
      pattern: phrase`\b(?:i(?:'m| am)|we(?:'re| are)) (?:so |really |very )*(?:glad|sorry) (?:you (?:said|asked|told|wrote|reached|spoke|(?:'re|are) (?:going|living|dealing|facing|in))|you're (?:going|living|dealing|facing|in)|to (?:read|hear) (?:this|that|how)|for your loss|about your)\b`,
      when: holds,
    },
    {
      id: 'fair-point',
      pattern: phrase`\b(?:fair (?:question|challenge|point|enough)|good (?:question|point)|you have a point|what a (?:kind|lovely|generous|thoughtful) (?:thing|note|message)|i can (?:hear|see|tell) (?:how|that|why)|i hear (?:how|that you)|that's a lot|it's ok(?:ay)? to|it's hard|it is hard|same\. ?|rest well|hats off|well done|proud of you|lots of (?:people|us) (?:feel|wonder|put)|many of us (?:feel|have)|if that's you)\b`,
      when: holds,
    },
  ],
  examples: {
    flags: [
      'That sounds exhausting, and you kept going anyway.',
      'No wonder you’re worn out.',
      'Nobody should have to read a bill three times.',
      'Waiting for a phone that never rings is miserable.',
      'You’re not alone with this one.',
      'Thank you for spelling it out so plainly.',
    ],
    allows: [
      'We’re sorry you feel that way.',
      'We understand your frustration, however the policy is clear.',
      'Thank you for your feedback.',
      'That’s hard to hear, but our staff followed protocol.',
      'We hear you.',
      'The parking lot is on Fifth Street.',
    ],
  },
};
