import type { Topic } from '../topic';

/** Growing old, and having parents who do. */
export const oldAge: readonly Topic[] = [
  {
    id: 'giving-up-driving',
    words:
      '(?:older|elderly|senior) drivers?|(?:giv(?:e|ing) up|stop(?:ping)?|retir(?:e|ing) from) driving|(?:the|take away the) car keys',
    when: 'the car keys have become a touchy subject',
    ask: 'How did your family talk about the car keys?',
    people: 'families who have had that talk',
  },
  {
    id: 'care-home',
    words:
      '(?:nursing|care|residential|old age|rest|aged care) homes?|assisted living(?: (?:communit(?:y|ies)|facilit(?:y|ies)))?|long[- ]term care(?: (?:homes?|facilit(?:y|ies)))?|skilled nursing|aged care|memory care (?:units?|communit(?:y|ies))|retirement (?:communit(?:y|ies)|villages?|homes?)',
    when: 'a move is on the table, for you or your parents',
    ask: 'What would you take with you if you moved into one room?',
    direction: 'Stay for a meal before you choose, and sit where the residents sit.',
    people: 'families who have been through the move',
  },
  {
    id: 'staying-home',
    words:
      'ag(?:e)?ing in place|stay(?:ing)? (?:in (?:your|their) own home|independent)|independent living|grab (?:bars?|rails?)|stair ?lifts?|home (?:modifications?|adaptations?|safety (?:checks?|visits?))|(?:medical alert|pendant) (?:alarms?|systems?|buttons?)',
    when: 'you or your parents want to stay put',
    ask: 'Which corner of your home would you change first, and why that one?',
    direction: 'Put a light you can reach from bed between the bed and the bathroom tonight.',
  },
  {
    id: 'strong-and-steady',
    words:
      'frail(?:ty)?|tai chi|(?:chair|seated|gentle) (?:yoga|exercises?|pilates)|balance (?:class(?:es)?|exercises?|training)|strength (?:and balance|class(?:es)?|training)|strong(?:er)? (?:and|&) stead(?:y|ier)|silver ?sneakers',
    when: 'getting out of a low chair takes two tries',
    ask: 'What do you still do standing up that others do sitting down?',
    direction: 'Stand up from a chair without your hands, five times, each time the kettle boils.',
  },
  {
    id: 'grandparents',
    words: "grandparents?(?:'? day)?|grandparents raising|kinship care(?:rs|givers)?",
    when: 'you’re raising, or missing, your grandchildren',
    ask: 'What did a grandparent teach you about getting well?',
  },
  {
    id: 'delirium',
    words: 'delirium',
    when: 'someone you love isn’t themselves in a strange bed',
    ask: 'Which familiar thing would calm someone you love in a strange room?',
    direction: 'Bring the glasses, the hearing aids and a family photo on the first day.',
  },
  {
    id: 'eating-together',
    words: 'meals on wheels|lunch clubs?|senior (?:cent(?:er|re)s?|meals|lunch(?:es)?)|congregate meals?',
    when: 'someone near you eats alone every day',
    ask: 'Who do you know who eats alone, and what would they enjoy?',
  },
];
