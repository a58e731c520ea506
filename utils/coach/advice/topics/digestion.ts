import type { Topic } from '../topic';

/** What goes in, and what it does on the way. */
export const digestion: readonly Topic[] = [
  {
    id: 'reflux',
    words: '(?:acid )?reflux|heart-?burn|gerd',
    when: 'dinner keeps coming back at night',
    ask: 'Which late-night food do you love that doesn’t love you back?',
    direction: 'Leave three hours between dinner and bed, or raise the head end a little, when heartburn wakes you.',
  },
  {
    id: 'celiac',
    words: 'c(?:o)?eliac(?: disease)?|gluten(?:[- ]free)?',
    when: 'you read every label twice',
    ask: 'Where have you eaten out without having to explain yourself?',
    people: 'people who read labels too',
  },
  {
    id: 'bowel-illness',
    words: "crohn'?s(?: disease)?|(?:ulcerative )?colitis|ibd|inflammatory bowel(?: disease)?",
    when: 'you always sit near the door',
    ask: 'What makes a long car ride doable for you?',
    people: 'people who always know where the nearest bathroom is',
  },
  {
    id: 'regular',
    words:
      'constipat(?:ed|ion)|h(?:a)?emorrhoids?|(?:high[- ])?fib(?:er|re) (?:intake|diets?|rich)|(?:more|enough|high[- ]) ?fib(?:er|re)',
    when: 'your body has lost its rhythm',
    ask: 'What does your morning need so that your body keeps its rhythm?',
  },
  {
    id: 'stomach-bug',
    words:
      '(?:stomach|tummy|vomiting|winter vomiting) (?:bugs?|flu|virus(?:es)?)|norovirus|food poisoning|diarrh(?:o)?ea|gastroenteritis',
    when: 'a stomach bug has reached your house',
    ask: 'What’s the first thing you can keep down after a bad night?',
    direction: 'Take small sips every few minutes instead of a full glass.',
  },
  {
    id: 'belly-surgery',
    words:
      'hernias?(?: (?:repairs?|surger(?:y|ies)|clinics?))?|gall ?(?:bladders?|stones?)(?: (?:surger(?:y|ies)|removal))?|appendicitis|appendectom(?:y|ies)|appendicectom(?:y|ies)',
    when: 'your belly has been telling you something',
    ask: 'What made you, or someone you know, decide that a bellyache was more?',
    direction: 'Belly pain that moves to the lower right and keeps getting worse needs a look today.',
  },
  {
    id: 'endoscopy',
    words: '(?:endo|gastro)scop(?:y|ies)(?: (?:suites?|units?|cent(?:er|re)s?))?',
    when: 'a camera test is in your calendar',
    ask: 'What would you want someone to say as you lie down for a test?',
  },
  {
    id: 'liver',
    words:
      '(?:fatty |alcoholic )?liver (?:disease|health|transplants?|clinics?|function|cancers?|scans?|awareness)|fatty liver|hepatitis|cirrhosis|fibroscan|hepatolog(?:y|ists?)',
    when: 'you’ve thought about cutting down',
    ask: 'What do you pour on an evening when you’d rather not have alcohol?',
  },
];
