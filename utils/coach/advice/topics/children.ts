import type { Topic } from '../topic';

/** Children who are ill, hurt or in a hospital bed. */
export const childrenUnwell: readonly Topic[] = [
  {
    id: 'fever',
    words:
      '(?<!(?:hay|yellow|dengue|cabin|spring|gold|scarlet|world cup|football|lassa|typhoid|rheumatic|valley|playoff) )fevers?(?! (?:pitch|dream|tree))|febrile|high temperatures?(?= (?:in|and|at night|for))',
    when: 'the thermometer goes up at bedtime',
    ask: 'What do you do first when a forehead feels hot at two in the morning?',
    direction: 'A fever in a baby under three months needs a call to a doctor the same day.',
  },
  {
    id: 'croup',
    words: 'croup|bronchiolitis|rsv(?= (?:season|in (?:bab|infan|child|kid)\\p{L}*|cases|is))',
    when: 'you lie awake listening to a small chest',
    ask: 'What do you listen for when a child in your house has a cold?',
    direction: 'If a child’s ribs pull in with each breath, call {emergency}.',
  },
  {
    id: 'spots',
    words: 'chicken ?pox|hand,? foot,? and mouth(?: disease)?|slapped cheek|scarlet fever|mumps',
    when: 'the spots have reached your street',
    ask: 'What keeps an itchy child busy for an afternoon at your place?',
  },
  {
    id: 'child-in-hospital',
    words:
      "child life(?: (?:specialists?|team|program|week|month))?|play (?:specialists?|therapists?|teams?)|children's wards?|p(?:a)?ediatric (?:wards?|units?|icu|intensive care|surger(?:y|ies)|floors?)|picu|clown doctors?",
    when: 'your child has a hospital night ahead',
    ask: 'What would you put in a small suitcase for a child’s night in a hospital?',
    direction: 'Tell a child the truth in small words, one day before for a little one, a week before for a big one.',
    people: 'parents who have slept in that chair',
  },
  {
    id: 'broken-bones',
    words:
      'broken (?:arms?|bones?|legs?|wrists?|collar ?bones?)|fracture (?:clinics?|care)|plaster casts?|(?:in|with|wear(?:s|ing)?) a cast|monkey bars|trampolines?',
    when: 'somebody in your house climbs everything',
    ask: 'What was the best thing ever written on a cast in your family?',
  },
  {
    id: 'worried-children',
    words:
      "(?:anxious|worried) (?:child(?:ren)?|kids?)|child(?:ren)?(?:'s)? (?:anxiety|mental health|worries)|kids'? (?:anxiety|mental health|worries)|school (?:refusal|anxiety|avoidance)|separation anxiety",
    when: 'your child has gone quiet',
    ask: 'What helps a child you love say what’s wrong?',
    people: 'parents of children who worry',
  },
  {
    id: 'hpv-vaccine',
    words:
      'hpv (?:vaccin\\p{L}+|shots?|jabs?)|childhood (?:vaccin\\p{L}+|immuni[sz]ations?)|(?:baby|school|back[- ]to[- ]school) (?:vaccin\\p{L}+|immuni[sz]ations?|shots?|jabs?)|mmr(?: vaccines?)?',
    when: 'you have questions about your child’s vaccines',
    ask: 'What does a child you know need to hear before a shot?',
    direction: 'Hold your child on your lap, and point at something far away when the needle comes.',
    putOff: 'a shot',
  },
];
