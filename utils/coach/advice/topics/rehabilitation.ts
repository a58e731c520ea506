import type { Topic } from '../topic';

/** Getting back to what one did before. */
export const rehabilitation: readonly Topic[] = [
  {
    id: 'finding-words',
    words:
      'speech(?:[- ](?:and[- ])?language)?(?: (?:and|&) language)? (?:therap(?:y|ists?)|patholog(?:y|ists?))|aphasia|stutter(?:ing|s)?|stammer(?:ing|s)?|slps?',
    when: 'the words won’t come the way they used to',
    ask: 'What do you do that helps someone who’s searching for a word?',
    direction: 'Give somebody ten seconds to find the word before you help.',
    people: 'families who have learned to wait for a word',
  },
  {
    id: 'handy-gadgets',
    words:
      'occupational therap(?:y|ists?)(?: (?:week|month|day))?|adaptive (?:equipment|tools|aids)|ot (?:week|month)|kitchen aids',
    when: 'jars, buttons and taps have become work',
    ask: 'Which gadget in your kitchen makes a hard job easy?',
  },
  {
    id: 'limb-loss',
    words:
      'prosthe(?:tics?|ses|sis|tists?)|amput(?:ees?|ations?)|limb (?:loss|difference)|artificial (?:limbs?|legs?|arms?)',
    when: 'people stare before they say hello',
    ask: 'What would you want strangers to know before they stare or help?',
    people: 'people who have learned it a few years ahead',
  },
  {
    id: 'prehab',
    words: 'pre-?hab(?:ilitation)?|enhanced recovery(?: program(?:me)?)?|fit for surgery',
    when: 'you have six weeks before the operation',
    ask: 'What would you get stronger at first if you had six weeks?',
    direction: 'Walk briskly for ten minutes more each day in the weeks before an operation.',
  },
  {
    id: 'home-exercises',
    words:
      '(?:home|rehab|physio|pt) exercises?|exercise (?:sheets?|handouts?)|stretch(?:es|ing)(?= (?:routine|exercises?|at|before|after|in|for|your|class|daily|every))',
    when: 'the exercise sheet is still on the fridge',
    ask: 'When in your day do you fit in the exercises you were told to do?',
    direction: 'Pick something you do anyway, like boiling the kettle, and do one exercise with it every time.',
  },
  {
    id: 'water-therapy',
    words: 'hydrotherapy|(?:aquatic|pool|water) (?:therapy|aerobics|exercises?|class(?:es)?)|aqua ?(?:fit|aerobics)',
    when: 'land is hard on your joints',
    ask: 'What can you do in water that’s harder for you on land?',
  },
  {
    id: 'spinal-cord',
    words: 'spinal cord(?: injur(?:y|ies))?|paraplegi[ac]s?|quadriplegi[ac]s?|tetraplegi[ac]s?',
    when: 'life on wheels is new to you',
    ask: 'Which place near you would you fix first for someone on wheels?',
    people: 'people who have been on wheels for years',
  },
  {
    id: 'crutches',
    words: 'crutch(?:es)?|rollators?|walking (?:frames?|aids?|sticks?)|zimmer(?: frames?)?|knee scooters?',
    when: 'both of your hands are busy holding you up',
    ask: 'How do you carry a cup of tea when both hands are on crutches?',
    direction: 'Wear a small backpack around the house, so you keep both hands for the crutches.',
  },
  {
    id: 'hands-on',
    words:
      'acupunctur\\p{L}*|massage therap(?:y|ists?)|(?:sports|deep tissue|remedial|pregnancy|medical) massages?|osteopath(?:y|ic|s)?|reflexology|cupping|dry needling',
    when: 'a hard week has settled in your shoulders',
    ask: 'Where in your body does a hard week settle?',
  },
];
