import type { Concern } from './concern';

/** What the house runs, told by what happened; narrow ones first. */
export const service: readonly Concern[] = [
  {
    id: 'worn-out',
    words:
      "(?:i'm|i am|we're|am) (?:so |just |that |completely |absolutely )*(?:tired|exhausted|shattered|worn out|knackered|drained|at (?:my|the) (?:wits'|end))|could cry|can't cope",
    standard: 'I’m sorry it’s this hard right now.',
  },
  {
    id: 'afford',
    words: "(?:can't|cannot|couldn't|can not|could not) (?:\\p{L}+ )?afford|unaffordable|priced out|price went up",
    name: 'what it costs',
    standard: 'Nobody should have to go without because of what it costs.',
  },
  {
    id: 'bill',
    words:
      '(?:bill(?:s|ed|ing)?|invoiced?|overcharg\\p{L}+|collections|refund(?:ed)?|charged (?:me|us|twice|for)(?![^.!?]{0,30}\\bpark))',
    name: 'the bill',
    standard: 'A bill you didn’t see coming is hard on anyone.',
  },
  {
    id: 'price',
    words: 'daylight robbery|rip-?off|robbery|expensive|prices?|costs?|fees?|charges?|predatory|[$£€]\\d[\\d,.]*k?',
    name: 'the cost',
    standard: 'What something costs should never come as a surprise.',
  },
  {
    id: 'coverage',
    words:
      'insurance|in[- ]network|out of network|coverage|(?:pre-?|prior )auth\\p{L}*|pre-?cert|claim (?:was )?denied|denied my claim',
    name: 'the coverage',
    standard: 'Coverage shouldn’t be this hard to get a straight answer on.',
  },
  {
    id: 'not-told',
    words:
      "(?:nobody|no one|none of you|never|not once|didn't|did not|weren't|wasn't|not) (?:\\p{L}+ )?(?:told|tells|tell|explain(?:ed|s)?|warned|mentioned|informed)|in the dark|no explanation|different answers?|find out (?:from|by|on)|found out (?:from|by|on)|by (?:app )?notification",
    standard: 'Nobody should be left to work it out alone.',
  },
  {
    id: 'chasing',
    words:
      "(?:called|rang|phoned|emailed|asked|written|messaged|left) (?:\\p{L}+ ){0,4}?(?:times|calls|emails|messages|voicemails)|(?:\\p{L}+|\\d+) (?:calls|emails|voicemails|messages) (?:and|about|later|since)|on hold|hung up|voicemail|(?:nobody|no one|nobody's|no one's|never) (?:has |have |ever |even )?(?:calls?|called|rang|rings|repl(?:y|ies|ied)|picks up|answer(?:s|ed|ing)?|got back|from [\\p{L} ]+ has called)|no (?:reply|response|answer|callback|call back)|crickets|switchboard|can't get (?:hold of|through)|is answering|engaged",
    standard: 'Nobody should have to chase an answer.',
  },
  {
    id: 'called-off',
    words: 'cancell?ed|rescheduled|called off|never turned up|no[- ]show|stood (?:me|us) up|bumped|postponed',
    standard: 'Being let down after you’ve made the time is maddening.',
  },
  {
    id: 'waiting',
    words:
      "wait(?:ed|ing|s)?(?! rooms?| lists?)|sat (?:for|there|in)|queued?|running (?:late|behind)|\\p{L}+ (?:late|delayed)|(?:hrs?|hours?|weeks?|months?|years?) (?:late|past|on the list|now|and (?:no|still|counting))|delay(?:ed|s)?|\\d+ (?:weeks?|months?|hours?|years?) for an? \\p{L}+|booked out|next available|still (?:no (?:appointment|date|answer|results?|call|reply|word|sign|news|letter|update|scan|referral)|not (?:been|had|heard|seen)|nothing|haven't|waiting)",
    name: 'the wait',
    standard: 'Waiting, and not knowing how long, is hard on anyone.',
  },
  {
    id: 'records',
    words: '(?<thing>records|chart|test results|results|scan results|biopsy|portal|mychart)',
    name: 'the $',
    standard: 'Nobody should have to chase their own $.',
  },
  {
    id: 'parking',
    words: 'park(?:ing|ed)?|garage|shuttle|valet',
    name: 'the parking',
    standard: 'Parking shouldn’t be the hardest part of the day.',
  },
  {
    id: 'food',
    words: 'food|trays?|meals?|breakfast|lunch|dinner|cafeteria|vegetarian|halal|kosher',
    name: 'the food',
    standard: 'A meal you can eat is not too much to ask.',
  },
  {
    id: 'language',
    words:
      "interpreters?|translat\\p{L}+|sign language|(?:nobody|no one)(?: \\p{L}+){0,4} speaks|couldn't (?:read|understand)",
    standard: 'Nobody should have to manage without somebody who speaks their language.',
  },
  {
    id: 'senses',
    words: 'autis\\p{L}+|sensory|quiet (?:room|space|corner|place)|(?:bright|flickering|er|a&e|strip|ceiling) lights?',
    standard: 'There should be somewhere calm to wait.',
  },
  {
    id: 'noise',
    words:
      "nois(?:e|y)|drilling|building site|jackhammers?|construction|(?:so|too|that) loud|couldn't sleep|no sleep|quiet (?:ward|hours)",
    standard: 'It’s hard to rest beside noise like that.',
  },
  {
    id: 'way-in',
    words: 'wheelchair|ramp|stairs|step-free|elevators?|lifts?',
    standard: 'Everybody should be able to get in and around.',
  },
  {
    id: 'lost-property',
    words:
      "lost (?:my|her|his|our|mum's|mom's|dad's|\\p{L}+'s)(?! (?:job|mind|baby|prior|pre-?auth|referral|paperwork|request|claim|application|forms?|records?|results?|samples?|place|spot|number|trust|faith|time))|went missing|(?:hearing aids?|glasses|ring|dentures|phone|bag) (?:is|are|was|were|went) (?:gone|lost|missing)|never (?:gave|got) (?:it|them) back",
    standard: 'Losing something that matters is awful.',
  },
  {
    id: 'discharge',
    words: 'discharg\\p{L}+|sent (?:me|her|him|us|mum|mom|dad) home|kicked out',
    standard: 'Nobody should go home not knowing what comes next.',
  },
  {
    id: 'dirt',
    words: 'dirty|filthy|stinks?|stank|mold|mould|blood on|sticky|cockroach(?:es)?|smell(?:s|ed)',
    standard: 'Nobody should have to sit in a place like that.',
  },
  {
    id: 'closing',
    words:
      "clos(?:ing|ure|ing down)|shut(?:ting)? (?:down|our|the)|stopped the|(?:have|has|'ve) stopped|no longer (?:take|see|offer)",
    standard: 'Losing something people count on is hard.',
  },
  {
    id: 'prescription',
    words: '(?:out of (?:my|stock|his|her)|(?<thing>prescription|refill|inhaler))',
    name: 'the prescription',
    standard: 'Nobody should have to run after a prescription.',
  },
  {
    id: 'thing',
    words:
      '(?:(?:your|the|our|this|that) (?:\\p{L}+ ){0,2}?)(?<thing>website|app|link|kiosk|form|letter|email|poster|leaflet|sign|billboard|advert|campaign|directory|phone line|phone system|phone tree|hotline|helpline|waiting room|lobby|entrance|toilets?|bathroom|noise|music|heating|bus|bed|chair|chapel|wifi|lift|elevator|visiting hours|opening hours|wristband|label|package|order|delivery|mattress|machine)(?!-)(?![^.!?]*\\b(?:but|instead of|rather than)\\b)',
    name: 'the $',
    standard: 'I’m sorry about the $.',
  },
];
