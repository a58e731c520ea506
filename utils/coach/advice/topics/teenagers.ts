import type { Topic } from '../topic';

/** The years of slammed doors and good talks in cars. */
export const teenagers: readonly Topic[] = [
  {
    id: 'self-harm',
    words: 'self[- ]?harm(?:ing)?',
    when: 'someone young is hurting',
    ask: 'What do you wish adults understood about young people who are hurting?',
    direction: 'When it gets too much, somebody answers at any hour: {crisis}.',
  },
  {
    id: 'eating-disorders',
    words: 'eating disorders?|disordered eating|anorexi[ac]|bulimi[ac]|binge eating|body image|diet culture|arfid',
    when: 'meals have become a worry',
    ask: 'What do you wish people would stop saying about bodies and food?',
    people: 'families who sit at the same hard table',
  },
  {
    id: 'teen-vaping',
    words:
      "(?:teen(?:s|agers?|age)?|kids?|students?|young people|youth|school)(?:'s|s')? (?:who )?(?:vap(?:e|es|ing)|smok(?:e|ing))|vap(?:e|es|ing) (?:in|at|among|by) (?:the )?(?:school\\p{L}*|teen\\p{L}*|kids|young|youth)|vape (?:pens?|detectors?)",
    when: 'you found a vape in a jacket',
    ask: 'How would you start a talk about vaping that doesn’t end in a slammed door?',
  },
  {
    id: 'screen-time',
    words:
      'screen[- ]?time|(?:kids|teens|children|teenagers|young people) and (?:social media|phones?|screens)|phones? (?:in|at|before) bed(?:time)?|phone[- ]free|doom ?scroll\\p{L}*|social media (?:detox|ban)',
    when: 'phones have moved in at the dinner table',
    ask: 'Which rule about phones has actually held in your house?',
    direction: 'Keep one charger in the kitchen, and leave every phone there at night, yours too.',
  },
  {
    id: 'bullying',
    words: 'bull(?:y|ied|ies|ying)|cyber-?bull\\p{L}+',
    when: 'school has become a place of stomach aches',
    ask: 'Who stood up for you at school, and how?',
  },
  {
    id: 'exams',
    words: 'exam (?:stress|season|nerves|time|results)|finals week|gcses?|a-levels?|revision (?:stress|tips)',
    when: 'exams have taken over your house',
    ask: 'What did someone cook, say or do that got you through exams?',
  },
  {
    id: 'first-alone',
    words:
      'transition(?:ing)? (?:to|into) adult (?:care|services|clinics?)|young adults? (?:clinics?|services|care)|(?:off|going|heading) to (?:college|uni(?:versity)?)|student health|campus health',
    when: 'someone in your family is about to manage on their own',
    ask: 'Which health errand was the first you ever did on your own?',
    direction: 'Write your medicines, allergies and doctor on one phone note before you move out.',
  },
  {
    id: 'teens',
    wide: true,
    words:
      "teen(?:s|agers?|age)?|adolescen(?:ts?|ce|t (?:medicine|health))|tweens?|youth (?:mental health|clinics?|services?|health)|young people(?:'s (?:health|mental health|services?))?",
    when: 'your teenager answers in one word',
    ask: 'Where do the good talks with the teenagers in your life happen?',
    direction: 'Try the car for a hard talk; side by side is easier than face to face.',
    people: 'parents of teenagers',
  },
];
