import type { Topic } from '../topic';

/** Away from home, and on the way there. */
export const travel: readonly Topic[] = [
  {
    id: 'travel-vaccines',
    words:
      "(?:travel|holiday|vacation) (?:vaccin\\p{L}+|clinics?|health|medicine|shots?|jabs?|immuni[sz]ations?)|yellow fever|malaria(?: tablets?| pills?)?|typhoid|travell?er'?s'? diarrh(?:o)?ea",
    when: 'a long trip is coming up',
    ask: 'What do you never travel without, wherever you go?',
    direction: 'Ask about travel vaccines six weeks before you leave; some need more than one dose.',
  },
  {
    id: 'ill-abroad',
    words:
      '(?:sick|ill|hospital(?:i[sz]ed)?|injured) (?:abroad|overseas|on (?:holiday|vacation))|travel insurance|flying with (?:[\\p{L}]+ )?(?:medicines?|medications?|meds|insulin)',
    when: 'you’d be far from home if something happened',
    ask: 'Who or what got you through being ill far from home?',
    direction:
      'Keep your medicines in the cabin bag when you fly, in their own boxes, with a copy of the prescription.',
  },
  {
    id: 'jet-lag',
    words: 'jet[- ]?lag(?:ged)?|long[- ]haul(?: flights?)?',
    when: 'your body is still in another time zone',
    ask: 'How do you get your sleep back after a long flight?',
  },
  {
    id: 'motion-sickness',
    words: '(?:motion|travel|car|sea|air) ?sick(?:ness)?',
    when: 'the back seat turns your stomach',
    ask: 'Where do you have to sit so that your stomach stays calm?',
    direction: 'Look at the horizon, open a window, and stop every two hours.',
  },
  {
    id: 'drowsy-driving',
    words:
      'drowsy driving|(?:tired|sleepy|asleep) (?:at|behind) the wheel|driv(?:e|ing) (?:home )?tired|distracted driving|text(?:ing)? (?:and|while) driv(?:e|ing)',
    when: 'your eyes get heavy on the way home',
    ask: 'What do you do when your eyes get heavy at the wheel?',
    direction: 'If you’re sleepy at the wheel, stop somewhere safe and sleep a little; an open window won’t do it.',
  },
  {
    id: 'helmets',
    words:
      '(?:bike|bicycle|cycle|cycling|ski|riding|scooter) helmets?|helmets?(?= (?:safety|giveaway|fitting|on|save))|(?:bike|bicycle|cycling) (?:safety|rodeo|to work)|e-?(?:scooters?|bikes?)',
    when: 'the helmet hangs on the hook more than on the head',
    ask: 'What finally got someone in your family to wear a helmet?',
    direction: 'Wear the helmet two fingers above the eyebrows, with the strap closed.',
  },
  {
    id: 'car-seats',
    words:
      'car[- ]?seats?(?: (?:checks?|safety|clinics?|inspections?|installation))?|booster seats?|seat ?belts?|rear[- ]facing',
    when: 'you’ve wrestled with those straps',
    ask: 'Who showed you how a car seat goes in, and what had you got backwards?',
    direction: 'Check the harness before each ride: if you can pinch the strap, it’s too loose.',
  },
];
