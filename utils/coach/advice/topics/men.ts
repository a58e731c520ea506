import type { Topic } from '../topic';

/** What men put off, joke about, and talk about in the shed. */
export const men: readonly Topic[] = [
  {
    id: 'men-talking',
    words:
      "men's (?:sheds?|groups?|mental health|talking groups?|breakfasts?)|men (?:talking|don't talk|need to talk)|men and mental health",
    when: 'talking has never been your thing',
    ask: 'Where do the men in your life really talk?',
    direction: 'When it gets too much, somebody answers at any hour: {crisis}.',
  },
  {
    id: 'testicles',
    words: 'testic(?:ular|les?)(?: (?:cancer|checks?|exams?|lumps?))?|check your (?:balls|nuts|pair)',
    when: 'you’ve felt something that wasn’t there before',
    ask: 'How would you get a friend to have an awkward thing looked at?',
    direction: 'A new lump in a testicle is worth a visit this week, even if it doesn’t hurt.',
  },
  {
    id: 'vasectomy',
    words: 'vasectom(?:y|ies)',
    when: 'your family feels complete',
    ask: 'Who would you ask for the honest version of what it’s like?',
  },
  {
    id: 'mens-clinic',
    words:
      "erectile(?: dysfunction)?|testosterone(?: (?:therapy|replacement|levels?))?|low[- ]t|men's (?:clinics?|cent(?:er|re)s?|vitality)|ed (?:treatments?|pills?|meds?)",
    when: 'it’s easier to search online than to say it aloud',
    ask: 'What makes it easier for you to bring up something embarrassing with a doctor?',
  },
  {
    id: 'fathers',
    words:
      "(?:new|first-time|expectant|young) (?:dads?|fathers?)|dads?'? (?:groups?|to be|class(?:es)?|night)|fatherhood|paternity leave|father's day",
    when: 'you’re about to become a dad',
    ask: 'What surprised you, or the dads you know, in the first month?',
    people: 'dads a few months ahead',
  },
  {
    id: 'prostate-check',
    words:
      'prostate (?:cancer|checks?|tests?|screenings?|health|exams?)|psa (?:tests?|levels?|screening)|enlarged prostate',
    when: 'you get up more at night than you used to',
    ask: 'Who got you, or a man you love, to finally make the appointment?',
    putOff: 'a prostate check',
  },
];
