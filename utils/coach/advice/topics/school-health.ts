import type { Topic } from '../topic';

/** Health between the school bell and the lunchbox. */
export const schoolHealth: readonly Topic[] = [
  {
    id: 'lice',
    words: '(?:head ?)?lice|nits?(?! ?pick\\p{L}*)',
    when: 'the note from school has come home',
    ask: 'Who in your family held the comb, and how did you keep still?',
    direction: 'Use a fine comb on wet hair with plenty of conditioner every three days for two weeks.',
  },
  {
    id: 'school-nurse',
    words:
      "school (?:nurses?(?:' day)?|nursing|clinics?|health|counsel\\p{L}+)|school[- ]based (?:health|clinics?|care)",
    when: 'your child spends the day away from you',
    ask: 'What did the school nurse of your childhood have in the cupboard?',
  },
  {
    id: 'back-to-school',
    words:
      'back[- ]to[- ]school|first day (?:of|back at) school|new school year|start(?:s|ing)? (?:school|kindergarten|reception|prep)|(?:sports|school|camp) physicals?',
    when: 'a school year is about to begin in your house',
    ask: 'What does your family do the night before the first day back?',
    direction: 'Start bedtime fifteen minutes earlier every night in the last week of the holidays.',
  },
  {
    id: 'lunchbox',
    words: 'school (?:lunch(?:es)?|meals|dinners)|lunch ?box(?:es)?|packed lunch(?:es)?',
    when: 'the lunchbox comes home full',
    ask: 'What goes into a lunchbox at your house and never comes back?',
    people: 'parents who fill the same box every morning',
  },
  {
    id: 'play',
    words: 'play ?grounds?|(?:outdoor|outside|active|free) play|play outside|recess',
    when: 'it’s hard to get anyone out of the door',
    ask: 'Where did you play as a child, and what did your knees look like?',
  },
  {
    id: 'summer-camp',
    words: '(?:summer|day|diabetes|asthma|burn|grief) camps?',
    when: 'somebody small is going away without you',
    ask: 'What did you put in the bag the first time a child went away alone?',
    direction: 'Write the medicines and allergies on one card, and give it to a named person on the first day.',
  },
];
