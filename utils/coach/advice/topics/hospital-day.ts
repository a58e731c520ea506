import type { Topic } from '../topic';

/** A day in a hospital as the person in the bed knows it. */
export const hospitalDay: readonly Topic[] = [
  {
    id: 'before-operation',
    wide: true,
    words:
      '(?:pre-?op(?:erative)?|pre-?surg(?:ical|ery)|pre-?admission)(?: (?:clinics?|assessments?|visits?|calls?|testing|checks?))?|day surger(?:y|ies)|(?:same[- ]day|outpatient|ambulatory) surger(?:y|ies)|surgery cent(?:er|re)s?',
    when: 'your operation is on the calendar',
    ask: 'What keeps your mind busy the evening before something big?',
    direction: 'Write your questions down tonight and bring the list, so that the nerves can’t eat them.',
  },
  {
    id: 'admission',
    wide: true,
    words:
      'hospital admissions?|admission (?:lounges?|units?|desks?|day)|admitted to (?:a |the )?(?:hospital|ward)|hospital stays?|overnight stays?',
    when: 'a few nights in a hospital are ahead of you',
    ask: 'What do you pack for a night away that you didn’t choose?',
    direction: 'Pack a long charging cable, earplugs and a list of your medicines for any hospital stay.',
  },
  {
    id: 'discharge',
    words:
      '(?:hospital )?discharges? (?:lounges?|letters?|plans?|planning|summar(?:y|ies)|instructions?|papers?|nurses?|day|process|teams?)|discharged(?: home| from)|(?:going|coming|home) (?:home )?from (?:the )?hospital|hospital[- ]to[- ]home|transition(?:al)? care',
    when: 'you’re going home with a bag of papers',
    ask: 'What do you need most on the first evening back in your own bed?',
    direction: 'Ask for the plan on paper before you go, with a name and a number to ring at night.',
  },
  {
    id: 'visitors',
    words:
      'visiting (?:hours?|times?|rules?|polic(?:y|ies)|restrictions?)|visitor (?:polic(?:y|ies)|restrictions?|hours|badges?|guidelines)|(?:hospital|ward|bedside) visitors?',
    when: 'somebody you love is in a hospital bed',
    ask: 'What did a visitor once bring or say that did you good?',
  },
  {
    id: 'hospital-food',
    words:
      "(?:hospital|patients?'?|ward|inpatient) (?:food|meals?|menus?|kitchens?|caf[eé]s?|cafeterias?|trays?|dining)|room[- ]service(?: (?:menu|dining))?|cafeteria|our (?:chefs?|kitchen|menu)",
    when: 'toast is all you can think of',
    ask: 'Which food on a tray would make you feel at home?',
  },
  {
    id: 'night-noise',
    words:
      '(?:quiet|noise|noisy|rest) (?:at night|hours|times?|wards?|levels? (?:at night|on the ward))|call (?:bells?|lights?|buttons?)|sleep(?:ing)? in (?:the |a )?hospital',
    when: 'the corridor never goes quiet',
    ask: 'Which sound keeps you awake away from home, and what drowns it out?',
    direction: 'Ask for earplugs and a dimmed light before the night shift’s first round.',
  },
  {
    id: 'waiting-room',
    wide: true,
    words: '(?:waiting|reception) (?:rooms?|areas?)|running (?:late|behind)',
    when: 'you’ve read the same poster eleven times',
    ask: 'What would you put in a waiting room if it were yours to furnish?',
  },
  {
    id: 'waiting-list',
    words:
      'wait(?:ing)?[- ]?lists?(?= (?:for|of|initiative|has|have|is|are|to))|(?:surgery|nhs|specialist|elective) (?:waits?|waiting lists?|backlogs?)|months of waiting|(?:cut|reduc)(?:ting|ing) waiting',
    when: 'you’ve been on a list for months',
    ask: 'What helps you keep going while you wait for a date?',
    direction: 'Call the booking office if things get worse while you wait, and ask to be told of late cancellations.',
  },
  {
    id: 'gowns',
    words:
      '(?:hospital|patient|dignity|modesty|exam|new) gowns?|dignity (?:in care|matters)|pyjama (?:paralysis)|pj paralysis',
    when: 'a gown that ties at the back isn’t you',
    ask: 'What do you bring so that you feel like yourself in a strange bed?',
  },
  {
    id: 'interpreters',
    words:
      '(?:medical )?interpret(?:ers?|ing|ation)(?: (?:services?|lines?|teams?))?|translat(?:ors?|ion services)|language (?:lines?|access|services|barriers?)|limited english|in your (?:own |first |preferred )?language',
    when: 'English isn’t the language you worry in',
    ask: 'When have you had to explain something important in a language that isn’t yours?',
    direction: 'Ask for an interpreter when you book, so that no child in the family has to do it.',
  },
  {
    id: 'next-bed',
    words: '(?:private|single|shared|semi-private) (?:patient )?rooms?|hospital roommates?',
    when: 'you’d share a room with a stranger',
    ask: 'What did you and the person in the next bed talk about?',
  },
  {
    id: 'rounds',
    words: 'bedside (?:manner|rounds?|handovers?|shift reports?)|(?:ward|morning|daily) rounds|hourly rounding',
    when: 'they’re gone before you’ve found the words',
    ask: 'Which question do you always think of after the doctor has left the room?',
    direction: 'Keep a list of questions by the bed, so you have it when the round comes by.',
  },
  {
    id: 'intensive-care',
    words:
      '(?:p|m|s|c)?icus?|intensive care|critical care(?: (?:units?|nurses?|teams?))?|ventilators?|icu diar(?:y|ies)|life support',
    when: 'someone you love is surrounded by machines',
    ask: 'What did someone do for you in a long night at a bedside?',
    direction: 'Talk to them while you sit there; note the days in a small book, for when they ask.',
  },
  {
    id: 'chaplain',
    words: 'chaplain(?:s|cy)?|spiritual care|pastoral care|prayer rooms?|multi-?faith',
    when: 'there’s nothing left to do but wait',
    ask: 'What do you turn to when there’s nothing left to do but wait?',
  },
  {
    id: 'clean-hands',
    words:
      'hand ?(?:washing|hygiene)|wash(?:ing)? (?:your|their|our) hands|clean hands|(?:face |surgical )?mask(?:ing| mandates?| requirements?| wearing| polic(?:y|ies))',
    when: 'something is going round your house',
    ask: 'How do you get a four-year-old to really wash their hands?',
    direction: 'Before you sit down at a bed, wash your hands for as long as a song’s chorus, thumbs and backs too.',
  },
  {
    id: 'speaking-up',
    words:
      'patient safety(?: (?:week|awareness|day))?|speak(?:ing)? up(?: for safety)?|medication errors?|never events?',
    when: 'something doesn’t look right to you',
    ask: 'When did you speak up about something, and what made it possible?',
  },
  {
    id: 'comfort',
    wide: true,
    words:
      'comfort (?:kits?|bags?|items?|carts?)|(?:warm|heated|weighted|knitted|crocheted) (?:blankets?|hats?)|quilts?',
    when: 'you’re cold, tired and a little scared',
    ask: 'What small thing once warmed you when you were scared?',
  },
];
