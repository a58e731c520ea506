import type { Topic } from '../topic';

/** Babies and toddlers. */
export const newborn: readonly Topic[] = [
  {
    id: 'baby-sleep',
    words:
      "safe (?:infant )?sleep|(?:bab(?:y|ies)|infants?|newborns?)(?:'s)? (?:sleep(?:ing|s)?|naps?)|sids|swaddl\\p{L}+|infant sleep|back to sleep",
    when: 'nobody in your house has slept since the baby came',
    ask: 'What was your longest night with a baby, and what got you to morning?',
    direction: 'Put a baby on the back for every sleep, on a flat, empty mattress.',
    people: 'parents who are sleeping again',
  },
  {
    id: 'crying',
    words:
      "colic(?:ky)?|crying (?:bab(?:y|ies)|infants?|newborns?)|(?:bab(?:y|ies)|newborns?) (?:cr(?:y|ies|ying)|won't stop crying)|shaken baby|purple crying",
    when: 'you’ve tried everything and the baby still cries',
    ask: 'What do you do when you’ve tried everything and the baby still cries?',
    direction: 'When crying gets too much, put the baby down somewhere safe and step outside for five minutes.',
    people: 'parents who know that crying',
  },
  {
    id: 'newborn-checks',
    words:
      'newborn (?:screenings?|jaundice|hearing|checks?|exams?|visits?)|heel (?:pricks?|sticks?)|jaundice|first well[- ]baby|health visitors?',
    when: 'you go home with a list of questions as long as your arm',
    ask: 'Which question felt too small for you to ask in the first week?',
  },
  {
    id: 'first-foods',
    words:
      '(?:baby|starting|early|first) weaning|weaning (?:bab(?:y|ies)|foods?|class(?:es)?|workshops?|tips|advice|onto)|(?:starting|first|introduc\\p{L}+) (?:solids|foods?)|baby-led|baby foods?',
    when: 'dinner has started to land on the ceiling',
    ask: 'Which first food ended up furthest from the plate in your house?',
    direction: 'Try one new food at a time, in the morning, so you have the day to watch.',
  },
  {
    id: 'picky-eating',
    words: "(?:picky|fussy|choosy) eat(?:ers?|ing)|(?:won't|refus(?:es|ing) to) eat (?:vegetables|veg|anything|dinner)",
    when: 'supper has become a standoff',
    ask: 'What finally got a child in your life to try something green?',
    direction: 'Put one bite of the new food next to a favorite ten times before you give up on it.',
    people: 'parents with the same standoff at supper',
  },
  {
    id: 'toilet-training',
    words: 'potty(?: train(?:ing|ed))?|toilet training|bed-?wetting',
    when: 'there’s a spare pair of trousers in every bag you own',
    ask: 'What turned the corner for you with potty training?',
  },
  {
    id: 'toddlers',
    wide: true,
    words: 'toddlers?|tantrums?|meltdowns?|terrible twos|threenagers?',
    when: 'a very small person runs your house',
    ask: 'What works for you when a small person lies down on the floor and screams?',
    people: 'parents of small and determined people',
  },
  {
    id: 'milestones',
    words:
      'developmental (?:milestones?|delays?|screenings?|checks?|p(?:a)?ediatric\\p{L}*)|speech delays?|late talkers?|first (?:words|steps)(?! (?:to|in|into|towards?|of))|early intervention',
    when: 'you wonder whether your child is taking their time',
    ask: 'What was the first word in your family that nobody expected?',
    direction: 'Write down what your child does on an ordinary day; bring the list to the next check.',
  },
];
