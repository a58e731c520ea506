import type { Topic } from '../topic';

const atAnyHour = 'When it gets too much, somebody answers at any hour: {crisis}.';

/** What goes on inside, and how people get through it. */
export const mind: readonly Topic[] = [
  {
    id: 'suicide',
    words:
      'suicid(?:e|al)(?: prevention| awareness| thoughts)?|crisis (?:lines?|text line|helplines?|counsel\\p{L}+)|988(?: lifeline)?',
    when: 'you’re worried about someone',
    ask: 'How do you ask a friend whether they’re really okay?',
    direction: 'Ask them straight out, and stay with them; somebody answers at any hour: {crisis}.',
  },
  {
    id: 'panic',
    words: 'panic (?:attacks?|disorder)|phobias?|claustrophobi[ac]',
    when: 'your heart races for no reason you can name',
    ask: 'What do you reach for when your heart races for no reason?',
    direction: 'Breathe in for four counts and out for six, ten times over.',
  },
  {
    id: 'anxiety',
    words: '(?:social |health |generali[sz]ed )?anxiety(?: disorders?)?|overthinking',
    when: 'your thoughts won’t sit down',
    ask: 'What quiets your thoughts when they run in circles?',
    direction: atAnyHour,
  },
  {
    id: 'low-mood',
    words:
      '(?<!great |tropical |bone |respiratory |economic )depress(?:ion|ed|ive)(?! economy)|low mood|antidepressants?|seasonal affective(?: disorder)?|winter blues|ketamine (?:therapy|clinics?|infusions?|treatments?)|tms',
    when: 'getting out of bed takes all you have',
    ask: 'What small thing gets you out of bed on a heavy morning?',
    direction: atAnyHour,
  },
  {
    id: 'trauma-after',
    words: 'ptsd|post-?traumatic(?: stress)?|trauma[- ](?:informed|focused)|emdr',
    when: 'the past keeps walking in',
    ask: 'What helps you feel safe in a room full of strangers?',
    direction: atAnyHour,
  },
  {
    id: 'adhd',
    words: 'adhd|executive function',
    when: 'you have fourteen tabs open in your head',
    ask: 'What’s your trick for starting the thing you keep not starting?',
  },
  {
    id: 'serious-mental-illness',
    words: 'bipolar(?: disorder)?|schizophreni[ac]|psychos[ie]s|psychotic|hearing voices|ocd|obsessive[- ]compulsive',
    when: 'someone you love sees the world differently right now',
    ask: 'What does a good friend do for you when things get hard?',
    people: 'families who have been there',
  },
  {
    id: 'loneliness',
    words: 'lonel(?:y|iness)|social isolation|socially isolated|befriend(?:ing|ers?)',
    when: 'the days have been too quiet',
    ask: 'Who do you call, text or wave to when a day has been too quiet?',
  },
  {
    id: 'art-and-animals',
    words:
      '(?:art|music|dance|drama|pet|animal|equine) therap(?:y|ies|ists?)|therapy (?:dogs?|animals?|pets?|horses?|pon(?:y|ies))',
    when: 'words aren’t what you need',
    ask: 'Which song or animal picks you up on a bad day?',
  },
  {
    id: 'talking-therapy',
    words:
      '(?:talk(?:ing)?|group|family|couples?|marriage|individual) (?:therap(?:y|ies|ists?)|counsel(?:l)?ing)|cbt|dbt|psychotherap\\p{L}+|counsel(?:l)?(?:ing|ors?)(?= (?:sessions?|services?|for|available|appointments?|team))',
    when: 'you’ve thought about talking to someone',
    ask: 'What would make the first sentence in that room easier for you?',
  },
  {
    id: 'everyday-stress',
    wide: true,
    words:
      'stress(?:ed)?(?: (?:relief|management|levels?|out|awareness))(?! tests?)|mindfulness|meditation|work[- ]life balance|breathing exercises?|unwind',
    when: 'your shoulders live up around your ears',
    ask: 'What takes the edge off a bad day for you in ten minutes or less?',
  },
  {
    id: 'gambling',
    words: 'gambling(?! (?:with|on|that))|betting (?:addiction|apps?)|problem gamblers?',
    when: 'money worries keep someone you love awake',
    ask: 'How would you bring up money worries with someone you love?',
  },
];
