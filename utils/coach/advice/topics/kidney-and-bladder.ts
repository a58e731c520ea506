import type { Topic } from '../topic';

/** Kidneys, bladders, and finding the nearest bathroom. */
export const kidneyAndBladder: readonly Topic[] = [
  {
    id: 'kidney-giving',
    words:
      '(?:kidney|liver|living) (?:donors?|donations?)|paired (?:exchange|donation)|(?:donat(?:e|ed|ing)|giv(?:e|ing)|needs?|gave) (?:a|my|his|her|your) kidney',
    when: 'you’ve wondered what it takes to give a kidney',
    ask: 'What would you want to ask somebody who has given a kidney?',
  },
  {
    id: 'kidney-stones',
    words: 'kidney stones?|lithotripsy',
    when: 'you never want to feel that again',
    ask: 'What gets you to drink enough on a busy day?',
  },
  {
    id: 'dialysis-days',
    words:
      '(?:home |peritoneal )?(?:h(?:a)?emo)?dialysis(?: (?:units?|clinics?|cent(?:er|re)s?|patients?|nurses?|chairs?))?',
    when: 'three days a week belong to a chair',
    ask: 'What makes long hours in a chair go faster for you?',
    people: 'people who know that chair',
  },
  {
    id: 'uti',
    words: 'utis?|urinary tract infections?|water infections?|cystitis|bladder infections?',
    when: 'it burns, and you’ve a whole day of meetings',
    ask: 'What makes a bathroom break hard to take on your working day?',
    direction: 'Fever or back pain along with burning is worth a call to a doctor the same day.',
  },
  {
    id: 'continence',
    words:
      '(?:in)?continence(?: (?:clinics?|nurses?|products?|care))?|bladder (?:leaks?|leakage|control|problems|health)|overactive bladder|leak(?:s|ing)? when you (?:laugh|sneeze|cough|run)',
    when: 'you plan your day around bathrooms',
    ask: 'How do you plan a day out when bathrooms are few?',
  },
  {
    id: 'stoma',
    words:
      'stomas?(?: (?:care|nurses?|clinics?|bags?))?|ostom(?:y|ies|ates?)|colostom\\p{L}+|ileostom\\p{L}+|catheters?',
    when: 'your body has had to learn a new way',
    ask: 'Which outing took you the most courage, and how did it go?',
    people: 'people who have had one for years',
  },
];
