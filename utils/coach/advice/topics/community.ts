import type { Topic } from '../topic';

/** Neighbors, newcomers, feasts and food banks. */
export const community: readonly Topic[] = [
  {
    id: 'food-bank',
    words:
      'food (?:banks?|pantr(?:y|ies)|drives?|insecurity|parcels?|boxes|shelf)|hunger|(?:summer|free) meals|backpack food',
    when: 'the fridge is empty before the month is over',
    ask: 'What would you put in a food bag for a family you don’t know?',
  },
  {
    id: 'without-home',
    words:
      'homeless(?:ness)?|unhoused|rough sleep(?:ers?|ing)|street (?:medicine|outreach|nurses?|teams?)|(?:warming|homeless|night) (?:shelters?|cent(?:er|re)s?)',
    when: 'you have no address to give at the desk',
    ask: 'What would you pack for someone who has to sleep outside tonight?',
  },
  {
    id: 'clinic-on-wheels',
    words:
      '(?:mobile|pop-?up) (?:health |medical |dental |mammography |vaccine )?(?:clinics?|units?|vans?|bus(?:es)?|care|mammograms?)|health (?:bus|van)|clinic on wheels|outreach (?:clinics?|vans?|teams?)',
    when: 'the clinic is too far or the bus too rare',
    ask: 'Where near you would you park a clinic on wheels?',
  },
  {
    id: 'street-wisdom',
    wide: true,
    words:
      'community (?:health workers?|nurs(?:es?|ing)|paramedic(?:s|ine)?)|promotor(?:as?|es)|district nurs(?:es?|ing)|public health (?:nurs(?:es?|ing)|week|teams?)|parish nurses?',
    when: 'it helps to ask somebody who knows your street',
    ask: 'Who on your street does everybody ask about health?',
  },
  {
    id: 'rural',
    wide: true,
    words:
      'rural(?: (?:health(?:care)?|hospitals?|clinics?|communit(?:y|ies)|doctors?|areas?|medicine|nurs(?:es?|ing)))?|remote communit(?:y|ies)|flying doctors?|critical access',
    when: 'the nearest clinic is an hour away',
    ask: 'How far have you had to go for care, and what made the trip bearable?',
  },
  {
    id: 'newcomers',
    words: 'refugees?|asylum seekers?|newcomers?(?= (?:to|clinics?|health))|(?:im)?migrants?(?: health)?|new arrivals',
    when: 'everything here is new to you',
    ask: 'Who helped you feel at home in a place where you knew nobody?',
  },
  {
    id: 'welcome-here',
    words:
      'lgbt\\p{L}*\\+?|pride (?:month|parade|march|flag|week)|trans(?:gender)?(?= (?:health|care|people|patients|youth|women|men))|transgender|gender[- ]affirming|pronouns?|queer',
    when: 'you look for signs that you’re welcome',
    ask: 'What tells you in the first minute that you’re welcome somewhere?',
  },
  {
    id: 'first-peoples',
    words:
      'indigenous|first nations|aboriginal|m[aā]ori|native american|(?:tribal|inuit|m[eé]tis) (?:health|communit\\p{L}+|clinics?)|torres strait|naidoc|truth and reconciliation|orange shirt day',
    when: 'care has not always felt like yours',
    ask: 'Which way of caring from your grandparents’ time would you like to see again?',
  },
  {
    id: 'gifts-from-strangers',
    words:
      '(?:toy|coat|sock|book|diaper|nappy|school suppl(?:y|ies)|backpack|blanket|gift) drives?|(?:donat(?:e|ed|ing)|giv(?:e|ing)) (?:new )?(?:toys|coats|books|diapers|blankets|gifts)|adopt a family|angel tree',
    ask: 'Which gift from a stranger do you still remember?',
  },
  {
    id: 'farmers-market',
    wide: true,
    words: "farmers'? ?markets?|produce (?:boxes|prescriptions?|stands?)|veg(?:gie|etable)? box(?:es)?",
    when: 'you never know what to do with a beet',
    ask: 'Which vegetable do you know a good trick for?',
  },
  {
    id: 'veterans',
    wide: true,
    words:
      "veterans?(?:'?s?'? (?:day|affairs|health|clinics?|hospital|crisis line))?|va (?:hospitals?|clinics?|medical cent(?:er|re)s?)|service ?members?|military famil(?:y|ies)|armed forces|remembrance day|memorial day|anzac day",
    when: 'you’ve served, or love someone who has',
    ask: 'What does a good welcome home look like to you?',
    people: 'people who have served',
  },
  {
    id: 'races',
    wide: true,
    words:
      '(?:half[- ])?marathons?|10k(?! (?:hearts|likes|followers|steps|views|people|members|families))|triathlons?|ironman|(?:fun|charity|colou?r) runs?|turkey trot',
    when: 'you wonder whether you could run that far',
    ask: 'What do you tell yourself in the last mile, on any kind of hard road?',
  },
  {
    id: 'greener',
    wide: true,
    words:
      'sustainability|sustainable (?:hospitals?|theatres?|healthcare|living|choices|menus?)|net[- ]zero|carbon footprint|recycl(?:e|es|ing|ed)|climate(?: (?:change|health|crisis|action))?|earth day|greener',
    ask: 'What did you stop throwing away, and what do you do with it now?',
  },
  {
    id: 'feast-days',
    wide: true,
    words:
      "(?:happy|merry|joyful|peaceful|warmest|blessed) (?:thanksgiving|christmas|holidays?|new year|easter|eid|diwali|hanukkah|halloween|lunar new year|mother'?s'? day|valentine'?s)|season'?s greetings|(?:ramadan|eid) mubarak|ramadan kareem|holiday season|thanksgiving (?:table|dinner|day)|christmas (?:dinner|tree|party|on the ward)",
    ask: 'What’s the one thing your family always does at this time of year?',
  },
];
