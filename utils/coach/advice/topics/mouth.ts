import type { Topic } from '../topic';

/** Teeth, gums and the dentist’s chair, from the first tooth to the last. */
export const mouth: readonly Topic[] = [
  {
    id: 'teething',
    words: "teething|first tooth|baby's first teeth",
    when: 'teeth are coming through and nobody sleeps',
    ask: 'What soothed a teething baby in your house at three in the morning?',
    direction: 'Try a clean, cold, damp washcloth for the baby to chew on when the gums are sore.',
    people: 'parents who are through the teething nights',
  },
  {
    id: 'small-teeth',
    words:
      "(?:kids'?|child(?:ren)?'?s?|p(?:a)?ediatric|toddlers?'?) (?:dent(?:al|ists?|istry)|teeth)|first (?:dental|dentist) (?:visits?|appointments?|check-?ups?)|fissure sealants?|(?:baby|milk) teeth|tooth fairy",
    when: 'brushing small teeth has become a nightly battle',
    ask: 'What’s your trick for getting small teeth brushed at bedtime?',
    direction: 'Start with their turn and finish with yours, for two minutes in all.',
    people: 'parents who fight the same toothbrush battle',
  },
  {
    id: 'dental-fear',
    words:
      '(?:dental|dentist) (?:anxiety|phobia|fears?|nerves)|dental sedation|sedation dentistry|(?:afraid|scared|nervous|terrified) (?:of|about) (?:the |going to the )?dentists?|nervous (?:dental )?patients',
    when: 'the dentist’s chair makes your hands sweat',
    ask: 'What has a dentist said or done that helped you unclench?',
    direction: 'Ask your dentist for a stop signal before the chair goes back; a raised hand will do.',
    putOff: 'the dentist',
  },
  {
    id: 'wisdom-teeth',
    words: 'wisdom (?:tooth|teeth)|tooth extractions?|(?:teeth|tooth) (?:out|removed|pulled)',
    when: 'your wisdom teeth are due to come out',
    ask: 'What did you eat in the week when chewing was off the menu?',
    direction: 'Fill the fridge with soup and yogurt before the day, so you don’t have to shop with a sore mouth.',
  },
  {
    id: 'root-canal',
    words:
      'root canals?|endodont\\p{L}+|dental crowns?|crowns? and bridges|crowns? (?:on|for) (?:a|your) (?:tooth|teeth)|tooth abscess(?:es)?|abscessed tooth|tooth ?aches?',
    when: 'a tooth has been keeping you up',
    ask: 'Where do your thoughts go while someone works on your teeth?',
    putOff: 'a root canal',
  },
  {
    id: 'gum-care',
    words: 'gum (?:disease|health|care)|gingivitis|periodont\\p{L}+|bleeding gums|floss(?:ing)?|interdental',
    when: 'your gums bleed when you brush',
    ask: 'Where do you keep the floss so that you really use it?',
    direction: 'Use a soft brush along the gum line for two minutes, twice a day.',
  },
  {
    id: 'dentures',
    words: 'dentures?|false teeth',
    when: 'chewing isn’t what it used to be',
    ask: 'Which meal would you miss most if chewing were hard?',
  },
  {
    id: 'jaw',
    words:
      'mouth ?guards?|gum ?shields?|teeth[- ]grinding|grind(?:ing)? (?:your|their) teeth|bruxism|night ?guards?|jaw pain|tmj|tmd',
    when: 'you wake up with a sore jaw',
    ask: 'When do you catch yourself clenching your jaw?',
  },
  {
    id: 'mouth-check',
    words: 'mouth (?:cancers?|sores?|ulcers?)|oral cancers?(?: screenings?)?|head and neck cancers?',
    when: 'something in your mouth isn’t healing',
    ask: 'What finally gets you to have a small thing looked at?',
    direction: 'A mouth sore that’s still there after three weeks is worth a look, by a dentist or a doctor.',
  },
];
