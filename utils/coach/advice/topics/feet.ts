import type { Topic } from '../topic';

/** Feet, and what they stand in. */
export const feet: readonly Topic[] = [
  {
    id: 'diabetic-feet',
    words: 'diabetic f(?:oo|ee)t(?: (?:care|checks?|exams?|clinics?))?|foot (?:ulcers?|wounds?)|diabetes foot checks?',
    when: 'your feet have lost some of their feeling',
    ask: 'What reminds you to look after your feet at the end of the day?',
    direction: 'Check the soles of both feet every evening; a mirror on the floor makes it easier.',
  },
  {
    id: 'heel',
    words: 'plantar (?:fasciitis|fasciosis)|heel (?:pain|spurs?)',
    when: 'the first steps in the morning are the worst',
    ask: 'Which shoes do you reach for when you’ll be standing all day?',
    direction: 'Roll a cold bottle under the sole for five minutes after a long day.',
  },
  {
    id: 'ankle',
    words:
      '(?:sprained|twisted|rolled|broken) ankles?|ankle (?:sprains?|injur(?:y|ies)|surger(?:y|ies)|replacements?|pain)',
    when: 'one ankle has put you out of action',
    ask: 'How do you manage stairs and shopping when one foot is out of action?',
  },
  {
    id: 'toes',
    words:
      "bunions?|in-?grow(?:n|ing) (?:toe)?nails?|toe ?nails?|athlete's foot|verrucas?|plantar warts?|corns and call?us(?:es)?|hammer ?toes?",
    when: 'your shoes have started to hurt',
    ask: 'Which shoes have hurt your feet the most, and what made you buy them?',
    direction: 'Cut toenails straight across instead of down into the corners.',
  },
  {
    id: 'foot-care',
    wide: true,
    words:
      'podiatr\\p{L}+|chiropod\\p{L}+|foot (?:care|health|clinics?|checks?|exams?|surger(?:y|ies))|(?:sore|tired|aching|happy|healthy) feet|orthotics|insoles',
    when: 'your feet ache before the day is over',
    ask: 'What do your feet look forward to at the end of a long day?',
    direction: 'Try new shoes on late in the day, when your feet are at their biggest.',
  },
];
