import type { Topic } from '../topic';

/** Living in a body or a mind the world wasn’t built for. */
export const disability: readonly Topic[] = [
  {
    id: 'autism',
    words:
      "autis(?:m|tic)(?: (?:awareness|acceptance|spectrum|clinics?|friendly))?|asperger'?s?|sensory[- ](?:friendly|rooms?|hours?|bags?|kits?|needs|overload)|neuro-?diver(?:gent|se|sity)",
    when: 'lights and voices are too much at once',
    ask: 'What helps you, or your child, in a place that’s too loud and bright?',
    direction: 'Ask for the first appointment of the day when waiting is hard; it runs on time most often.',
    people: 'families who plan around noise and light',
  },
  {
    id: 'wheelchair',
    words:
      'wheel ?chairs?(?: (?:users?|access|accessible|services?))?|accessible (?:entrances?|parking|toilets?|bathrooms?|exam tables?|buildings?|paths?)|(?:new )?ramps?(?= (?:at|to|for|and|outside))|mobility (?:aids?|scooters?)|step[- ]free|disability access',
    when: 'one step is one too many',
    ask: 'Which door or step do you notice that others walk straight past?',
  },
  {
    id: 'learning-disability',
    words:
      "(?:learning|intellectual|developmental) disabilit(?:y|ies)|down'?s? syndrome|easy[- ]read|special needs|additional needs|hospital passports?",
    when: 'someone you love needs things said another way',
    ask: 'What did a nurse or doctor once do that made your family feel understood?',
    direction: 'Write one page about what calms and what scares the person you love, and bring it to each visit.',
  },
  {
    id: 'deaf',
    words:
      'deaf(?:ness|blind|ened)?(?! ears?)|hard of hearing|sign language|bsl|asl (?:interpreters?|class(?:es)?)|auslan|lip-?read(?:ing|s)?|hearing loops?',
    when: 'masks and murmurs leave you out',
    ask: 'How do you like people to get your attention, and keep it?',
    direction: 'Say it face to face, with the light on your own face, and write down the two words that matter.',
  },
  {
    id: 'physical-disability',
    words:
      'cerebral palsy|spina bifida|muscular dystrophy|physical disabilit(?:y|ies)|disability (?:pride|awareness|inclusion|day|month)|disabled (?:people|patients|children|adults)',
    when: 'people talk over your head',
    ask: 'What do you wish people would ask you, and not whoever is with you?',
  },
  {
    id: 'rare-disease',
    words:
      'rare (?:diseases?|conditions?|disorders?)(?: day)?|undiagnosed(?: (?:diseases?|children|conditions?))?|cystic fibrosis',
    when: 'you know more about it than most doctors',
    ask: 'How do you explain something nobody has heard of in two sentences?',
    people: 'families who had never met another',
  },
  {
    id: 'adaptive-sport',
    words:
      'paralymp\\p{L}+|special olympics|adaptive (?:sports?|skiing|cycling|gym|fitness)|wheelchair (?:basketball|rugby|tennis|racing)',
    when: 'you think sport isn’t for you anymore',
    ask: 'Which game would you love to try if the rules bent a little?',
  },
  {
    id: 'young-carers',
    words: 'young (?:adult )?carers?|sibling(?:s)? (?:support|groups?|day)|siblings of',
    when: 'a child at home helps look after someone',
    ask: 'What would you tell a child who helps look after someone at home?',
    people: 'young people who carry the same bag',
  },
];
