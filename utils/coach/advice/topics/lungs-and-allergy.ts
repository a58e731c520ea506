import type { Topic } from '../topic';

/** Breath, and what takes it away. */
export const lungsAndAllergy: readonly Topic[] = [
  {
    id: 'food-allergy',
    words:
      '(?:food|peanut|nut|egg|milk|shellfish|dairy|sesame) allerg(?:y|ies|ens?|ic)|epi-?pens?|(?:epinephrine|adrenaline)(?: (?:pens?|auto-?injectors?))?|anaphyla\\p{L}+|auto-?injectors?',
    when: 'a crumb can spoil your whole day',
    ask: 'How do you get across at a party or a restaurant that a crumb matters?',
    direction: 'If breathing gets hard after food, use the auto-injector first, then call {emergency}.',
    people: 'families who read every label',
  },
  {
    id: 'inhalers',
    words:
      'inhalers?(?: (?:technique|checks?|reviews?|recycling))?|asthma (?:attacks?|action plans?|triggers?|reviews?|plans?|clinics?)|peak flow',
    when: 'the blue inhaler comes out more than it used to',
    ask: 'Where do you keep a spare inhaler, so that it’s there when it counts?',
    direction: 'A spacer gets more of the medicine to the lungs; any pharmacist can show how to use one.',
  },
  {
    id: 'copd',
    words:
      'copd|emphysema|(?:pulmonary|lung) rehab(?:ilitation)?|(?:home|portable) oxygen|chronic bronchitis|pulmonary fibrosis',
    when: 'stairs take more breath than you have',
    ask: 'Which chore have you learned to do sitting down?',
    direction: 'Breathe out slowly through pursed lips, for twice as long as you breathe in.',
    people: 'people who pace themselves too',
  },
  {
    id: 'colds',
    words:
      'common colds?|coughs? and colds?|colds? (?:and|&) (?:coughs?|flu)|runny noses?|(?:persistent|lingering|nagging|chronic) coughs?|cough(?:s|ing)(?! up)|winter (?:bugs?|virus(?:es)?|illness(?:es)?)|sniffles|chest infections?',
    when: 'something is going round at work and at school',
    ask: 'What does your family swear by when a cold goes round?',
    direction: 'A cough that lasts longer than three weeks is worth a visit, wherever you get your care.',
  },
  {
    id: 'pneumonia',
    words: 'pneumonia(?! vaccin\\p{L}+)|bronchitis',
    when: 'a chest infection has flattened you',
    ask: 'What told you that you were truly on the mend after a bad bug?',
  },
  {
    id: 'fatigue',
    wide: true,
    words:
      'long covid|post-covid|me\\/cfs|chronic fatigue(?: syndrome)?|(?<!(?:compassion|alarm|alert|donor|survey|decision|adrenal|caregiver|zoom) )fatigue',
    when: 'your battery never charges past half',
    ask: 'What do you drop first when your energy runs out?',
    people: 'people who are learning to pace themselves',
  },
  {
    id: 'bad-air',
    words:
      'air quality(?: (?:alerts?|index|warnings?))?|wildfire smoke|smog|air pollution|smoke season|smoky (?:air|days?|skies)',
    when: 'the air outside scratches your throat',
    ask: 'What do you do at home when the air outside turns bad?',
    direction: 'Keep windows and doors shut until the air clears, and save the run for another day.',
  },
];
