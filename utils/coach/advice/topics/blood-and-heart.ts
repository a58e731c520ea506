import type { Topic } from '../topic';

/** Blood, the vessels it runs in, and what drives it. */
export const bloodAndHeart: readonly Topic[] = [
  {
    id: 'anemia',
    words:
      'an(?:a)?emi[ac]|iron (?:deficien(?:cy|t)|levels?|infusions?|tablets?|deficiency an(?:a)?emia)|ferritin|low iron',
    when: 'you’re tired in a way that sleep doesn’t mend',
    ask: 'How do you tell ordinary tiredness from the other kind?',
  },
  {
    id: 'sickle-cell',
    words: 'sickle[- ]cell(?: (?:disease|an(?:a)?emia|crisis|awareness))?|thalass(?:a)?emia',
    when: 'your pain is the kind nobody can see',
    ask: 'What do you wish people believed about pain they can’t see?',
    people: 'families living with sickle cell',
  },
  {
    id: 'clots',
    words:
      'blood clots?|clots? (?:awareness|prevention)|dvts?|deep vein thrombosis|thrombosis|pulmonary embolism|blood[- ]thinners?|anticoagula\\p{L}+|warfarin',
    when: 'you sit for hours at a time',
    ask: 'What gets you to stand up on a long flight or a long desk day?',
    direction: 'A leg that’s suddenly swollen and sore deserves a look today; with short breath, call {emergency}.',
  },
  {
    id: 'bleeding',
    words: 'h(?:a)?emophilia|bleeding disorders?|von willebrand',
    ask: 'What would you want a school to know before your child’s first class trip?',
  },
  {
    id: 'stem-cells',
    words:
      '(?:stem cell|bone marrow) (?:donors?|donations?|drives?|registr(?:y|ies)|register|transplants?)|be the match|anthony nolan|swab(?:bing)? (?:events?|drives?)',
    when: 'you’ve wondered about joining the donor list',
    ask: 'What would you do for a stranger if all it took was a few hours?',
  },
  {
    id: 'plasma',
    words:
      'platelets?(?: (?:donors?|donations?))?|plasma (?:donors?|donations?|cent(?:er|re)s?)|(?:donat(?:e|ing)|giv(?:e|ing)) plasma',
    when: 'you’ve an hour to spare and a steady arm',
    ask: 'What would you do with an hour in a chair that you can’t leave?',
  },
  {
    id: 'heart-rhythm',
    words:
      'a-?fib|atrial fibrillation|arrh?ythmi[ac]s?|palpitations?|irregular (?:heart ?beats?|pulse)|heart rhythms?|pacemakers?|ablations?',
    when: 'your heart skips and flutters',
    ask: 'When did you last stop to feel your own heartbeat, and what made you?',
    direction: 'Count your pulse for a full minute at rest; if it stumbles about, tell a doctor or nurse.',
  },
  {
    id: 'heart-attack',
    words: 'heart attacks?|chest pains?|angina',
    when: 'you’ve ever wondered whether it’s only heartburn',
    ask: 'What would make you call for help and not wait until morning?',
    direction: 'Chest pain that spreads to an arm or the jaw needs a call to {emergency}, even if you’re not sure.',
    people: 'people who have been through a heart attack',
  },
  {
    id: 'heart-tests',
    words:
      'echocardiogra(?:ms?|phy)|e[ck]gs?|holter(?: monitors?)?|(?:cardiac |heart |treadmill )stress tests?|angiogra(?:ms?|phy)|cath(?:eterization)? labs?|stents?|heart (?:scans?|tests?|checks?|screenings?)|calcium scor(?:e|es|ing)',
    when: 'someone wants a closer look at your heart',
    ask: 'Which stairs or hill near you tell you how fit you are?',
  },
  {
    id: 'heart-valve',
    words:
      'heart valves?|(?:aortic|mitral) (?:valve|stenosis)s?|valve (?:replacements?|repairs?|disease|clinics?)|tav[ri]i?|heart murmurs?',
    when: 'hills have become steeper',
    ask: 'Which walk would you love to do again without stopping?',
  },
  {
    id: 'veins',
    words:
      'varicose veins?|spider veins?|vein (?:clinics?|cent(?:er|re)s?|treatments?|care|disease)|vascular (?:surg\\p{L}+|clinics?|cent(?:er|re)s?|disease|lab|care|team)|lymph(?:o)?edema|compression (?:stockings?|socks|garments?)',
    when: 'your legs are heavy by evening',
    ask: 'What do you do for your legs after a day of standing?',
    direction: 'Put your feet up higher than your heart for ten minutes in the evening.',
  },
];
