import type { Category } from '../category';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const lifestyle = oneOf(
  'lose',
  'eat',
  'exercise',
  'move',
  'quit',
  'stop',
  'cut',
  'diet',
  'walk',
  'get off',
  'lay off',
  'give up',
  'take (?:better|control|care of yourself|your (?:pills|meds|medication|tablets|insulin|blood pressure))',
  'start',
  'change',
  'drink less',
  'sleep more',
  'control',
  'manage',
  'watch what',
  'think about',
  'get (?:serious|moving|active|your|a grip|over)',
  'make (?:better|time|healthier)',
  'do better',
  'try harder',
  'put',
);
const scold = oneOf(
  'understand',
  'reali[sz]e',
  'accept',
  'learn',
  'grow up',
  'wake up',
  'listen',
  'get a grip',
  'stop',
  'take (?:some |more )?responsibility',
  'check your',
  'remember that',
  'know that',
  'respect',
  'be (?:more )?(?:patient|grateful|responsible|realistic)',
);
const patients = oneOf(
  'patients?',
  'people',
  'parents',
  'relatives',
  'families',
  'visitors',
  'mums',
  'moms',
  'dads',
  'mothers',
  'folks',
  'those',
  'anyone',
  'smokers',
  'drinkers',
  'women',
  'men',
  'kids these days',
);
const isBlame = (hit: Span, sentence: Sentence) =>
  !isNegated(sentence, hit) &&
  !/\b(?:we|i) (?:all )?(?:should have|ought to have)\b/u.test(sentence.plain.slice(Math.max(0, hit.from - 4), hit.to));
const isOrder = (hit: Span, sentence: Sentence) =>
  isBlame(hit, sentence) &&
  !/\b(?:911|999|112|988|emergency|before (?:the|your|a) (?:test|scan|surgery|procedure)|fast(?:ing)? before|by law|legally|if you(?:'re| are) (?:on|taking)|what do you need|do you need)\b/u.test(
    sentence.plain,
  );

export const blameLecture: Category = {
  id: 'blame-lecture',
  name: 'Blame, guilt and lecturing',
  group: 'Tone that pushes away',
  severity: 'fix',
  scope: ['post', 'reply'],
  weight: 14,
  message: 'This puts the reader in the wrong; people move when somebody asks what gets in the way.',
  why: 'In motivational interviewing these are persuade/confront behaviours, opposed to affirming, seeking collaboration and emphasising autonomy; they sit among Gordon’s roadblocks to listening (ordering, moralising, blaming, shaming). Stigmatising obesity campaigns drew the most negative ratings and the lowest intention to comply.',
  sources: ['S24', 'S25', 'S29'],
  whenNot:
    'Emergency, legal and preparation instructions, «we should have», «you don’t need to» and «you shouldn’t have to» blame nobody.',
  rules: [
    {
      id: 'no-excuses',
      pattern: phrase`\b(?:no (?:more )?excuses?|there(?:'s| is) (?:really |simply |absolutely )?no excuse(?: for)?|what's your (?:excuse|reason)|stop making excuses|quit whining|stop (?:complaining|moaning|whining)|excuses,? excuses|not a good enough (?:reason|excuse))\b(?! from me)`,
      when: isBlame,
    },
    {
      id: 'should-know',
      pattern: phrase`\b(?:you|they|people|parents|patients|anyone|grown adults) (?:should|ought to) (?:really )?(?:know better|be ashamed|have known|have thought|have listened|feel ashamed|be embarrassed)|\bif (?:you|people|parents|they) (?:really |actually |truly |just )?(?:cared|loved|wanted|bothered|respected|tried|listened)\b[^.!?,;]{0,30}|\bit(?:'s| is) (?:your|their) own (?:fault|doing|choice)|\byou(?:'ve| have)? (?:only yourself|only got yourself|brought (?:this|it) on yourself|did this to yourself|(?:ate|drank|smoked|chose) (?:your way|yourself|this|to))|\bself-inflicted\b|\bnobody forced\b|\bno one forced\b`,
      when: isBlame,
    },
    {
      id: 'you-people',
      pattern: phrase`\b(?:you people|people like you|you lot|some people(?: (?:just|really|these days))?|honestly some (?:relatives|people|patients)|kids these days|${patients} (?:these days|nowadays)|(?:patients|people|parents|families) today)\b(?: (?:need to|should|have to|just|can't|don't|won't)\b)?(?: [\p{L}]+)?`,
      when: (hit, sentence) =>
        isBlame(hit, sentence) &&
        (!/^some people/u.test(sentence.plain.slice(hit.from)) ||
          /^some people (?:just|really|these days|can't|won't|should)/u.test(sentence.plain.slice(hit.from))) &&
        !/(?:are|is|have|feel|who live) today/u.test(sentence.plain),
    },
    {
      id: 'verdict',
      pattern: phrase`(?:^|[.!?,:;] |\b(?:so|just|plain|how|being|are|is|that's|it's|absolutely|utterly|frankly|downright|lazy and) )(?<mark>(?:selfish(?:ness)?|irresponsible|shameful|disgraceful|lazy|laziness|reckless|pathetic|disgusting|stupid(?:ity)?|idiotic|ungrateful|entitled|ignorant|negligent|inexcusable|unforgivable)\b)(?=[.!,]| (?:and|of|to|people|parents|patients|behavio|not to|that|when|if)|$)`,
      when: (hit, sentence) =>
        isBlame(hit, sentence) &&
        !/\b(?:i was|i felt|i am|i'm|we were|myself|it would be|our own|ourselves|feel|felt|called|call|aren't|isn't|not being)\b/u.test(
          sentence.plain,
        ),
    },
    {
      id: 'stop-being',
      pattern: phrase`\b(?:stop|quit) (?:being (?:so )?(?:lazy|selfish|stupid|a baby|dramatic|ridiculous|silly|difficult|ignorant|afraid)|wasting (?:er|a&e|ed|our|everyone's|my|nhs|the doctor's|doctors'|nurses')(?: [\p{L}]+)?|blaming|pretending|ignoring your|feeding your|clogging|treating (?:us|the er|nurses)|expecting|googling|lying to)\b(?: [\p{L}]+){0,2}`,
      when: isBlame,
    },
    {
      id: 'own-research',
      pattern: phrase`\b(?:do (?:your|some) (?:own )?(?:research|homework)|educate yourself|read a book|use your (?:brain|common sense|head)|it's (?:just )?common sense|common sense(?: isn't| ain't|, people| is dead)|it's not rocket science|it isn't rocket science|how hard (?:is it|can it be)(?: to)?|is it (?:really )?(?:that|too) (?:hard|much)|why (?:can't|won't|don't) (?:you|people|patients|parents|they) (?:just|even|simply|ever)|grow up\b(?=[.!,]|$)|man up|get over (?:it|yourself)|get a grip|toughen up|wake up,? (?:people|america|parents|sheeple)|think (?:of|about) that before|play stupid games|what did you expect|you get what you|serves (?:you|them|him|her) right|look in the mirror|end of\.|there,? i said it|(?:my|don't) (?:foot|sugar-?coat)|hate to break it to you)\b`,
      when: isBlame,
    },
    {
      id: 'tired-of-patients',
      pattern: phrase`\b(?:(?:so |sick and |really |just )*(?:tired|sick|fed up|done|over it|exhausted)(?: (?:of|with|by))? (?:${patients}|you)(?: who| that| (?:com|show|call|ask|think|refus)ing| coming| not)\b|(?:i|we) (?:can't|cannot) (?:stand|deal with|believe) (?:${patients}) (?:who|that)\b|(?:to )?(?:all )?(?:you )?${patients} who (?:won't|can't be bothered|refuse|don't bother|come (?:in )?(?:to the )?(?:er|a&e|ed)|show up|think|abuse|waste|skip|ignore|smoke)\b)(?: [\p{L}&]+){0,3}`,
      when: (hit, sentence) =>
        isBlame(hit, sentence) &&
        /tired|sick|fed up|done|exhausted|stand|deal|believe|waste|bother|abuse/u.test(
          sentence.plain.slice(hit.from, hit.to),
        ),
    },
    {
      id: 'shame-on',
      pattern: phrase`\b(?:shame on (?:you|them|those|anyone|every|parents)|you should be ashamed|take (?:some |more |a little )?(?:personal )?responsibility|own (?:up|your (?:choices|health))|take (?:control|charge) of your (?:health|life|weight)|(?:just|simply) (?:lose (?:some )?weight|stop (?:smoking|drinking|eating|worrying|it)|eat less|say no|quit|get (?:up|over|moving))|put (?:down )?the (?:fork|donut|phone|cigarette|biscuits) down|put down the|get off (?:the|your) (?:couch|sofa|phone|bum|butt)|you have a duty|is a (?:choice|character issue|moral)|a little (?:discipline|willpower|self-control)|lack of (?:discipline|willpower|self-control|effort)|(?:zero|no) (?:willpower|discipline|self-control))\b(?: (?:for|of) your [\p{L}]+)?`,
      when: (hit, sentence) =>
        isBlame(hit, sentence) && !/\b(?:not|isn't|never) (?:a )?(?:choice|lack)/u.test(sentence.plain),
    },
    {
      id: 'you-must-scold',
      pattern: phrase`\byou(?:'ve| really| all| just| simply| also)* (?:need to|must|have to|got to|gotta|ought to|had better|'d better|better) ${scold}\b`,
      when: isOrder,
    },
    {
      id: 'you-must',
      pattern: phrase`\byou(?:'ve| really| all| just| simply| also)* (?:need to|must|have to|got to|gotta|ought to|should(?! (?:have|be able))) (?:be (?:doing|eating|walking|moving|exercising)|${lifestyle})\b`,
      when: isOrder,
      severity: 'tip',
      weak: true,
    },
    {
      id: 'you-should-have',
      pattern: phrase`\byou (?:should have|should've|shouldn't have|could have|might have|ought to have) (?!to\b)(?:[\p{L}]+)\b|\bif you had (?:just |only |simply |actually |bothered |read|listened|taken|followed|come|called|asked|done)[^.!?,;]{0,30}|\bmaybe if (?:you|people|patients|they) (?:had|didn't|did|stopped|took|would|just)\b[^.!?,;]{0,30}`,
      when: (hit, sentence) =>
        (isBlame(hit, sentence) && sentence.kind === 'reply') || /\bmaybe if\b/u.test(sentence.plain),
      weak: true,
    },
  ],
  moves: [
    {
      move: 'Swap the order for a question about what gets in the way',
      before: 'You need to take your blood pressure pills every day. No excuses.',
      after:
        'Missing pills is common: side effects, cost, a broken routine. If you take a daily pill, what makes it easier or harder?',
    },
    {
      move: 'Affirm effort, then offer one option',
      before: 'Stop being lazy and get moving!',
      after:
        'Getting moving when you’re worn out is hard. Two minutes of marching on the spot counts. What would feel doable today?',
    },
    {
      move: 'Turn the rant into information people lack',
      before: 'I’m so tired of patients who come to the ER for a cold. Stop wasting ER time.',
      after:
        'Not sure if it’s an ER problem? Nurse lines are free and open all night. Trouble breathing, blue lips or confusion: come straight in. What makes it hard to decide at 2 am?',
    },
  ],
  examples: {
    flags: [
      'No excuses, take your pills.',
      'You people need to stop mixing cleaners.',
      'If you really cared about your baby you’d put the phone down.',
      'Sick of patients who show up for a stubbed toe.',
      'How hard is it to cancel an appointment?',
      'Shame on every parent who skipped the booster.',
      'You need to take responsibility for your weight.',
    ],
    allows: [
      'You must call 999 if somebody stops breathing.',
      'You don’t need to fast before this test.',
      'You shouldn’t have to choose between rent and insulin.',
      'We should have rung you back the same day.',
      'There’s no shame in asking three times.',
      'What do you need to feel ready to go home?',
      'No excuses from me either: I cancelled my own dentist twice.',
      'If you’ve been told to “just lose weight”, what would have helped more?',
    ],
  },
};
