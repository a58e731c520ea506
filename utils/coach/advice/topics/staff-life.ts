import type { Topic } from '../topic';

/** The lives of people who work in care; most of it anybody who works will know. */
export const staffLife: readonly Topic[] = [
  {
    id: 'handover',
    words: 'hand-?overs?|hand-?offs?|shift (?:reports?|changes?|handovers?)|sbar|safety huddles?',
    ask: 'What do you always pass on, whatever the form says?',
  },
  {
    id: 'night-shift',
    words:
      'night[- ]?shifts?|night (?:teams?|crews?|nurses?|staff|workers?)|overnight shifts?|graveyard shifts?|(?:working|work|works|worked|on) nights|shift work(?:ers?)?',
    when: 'you sleep while everybody else is up',
    ask: 'What gets you through the hour between three and four in the morning?',
    direction: 'Wear sunglasses on the way home after a night shift; less light makes it easier to fall asleep.',
  },
  {
    id: 'burnout',
    words:
      'burn-?out|burn(?:ed|t)[- ]out|compassion fatigue|moral (?:injury|distress)|exhausted (?:nurses?|staff|doctors?|colleagues)|(?:clinician|nurse|staff|physician) (?:well-?being|wellness|burnout)',
    when: 'you have nothing left when you get home',
    ask: 'What do you leave at the door when you get home from work?',
  },
  {
    id: 'first-week',
    words:
      'nursing students?|student (?:nurses?|midwives|paramedics|doctors)|med(?:ical)? students?|(?:new|recent) grad(?:uate)?s?(?: nurses?| rns?)?|newly (?:qualified|registered)|preceptors?(?:hip)?|nurse residenc(?:y|ies)|(?:medical |pharmacy |surgical )?resident(?:s|ency)? (?:class|programs?|programmes?|physicians?)|match day|white coat ceremon(?:y|ies)|pinning(?: ceremony)?|(?:clinical )?(?:placements?|rotations?)(?= (?:students?|in|on|at|for))|first (?:week|day|shift|year) (?:as|on the (?:ward|unit|job))',
    when: 'your first week is ahead of you',
    ask: 'Who was kind to you in your first week at something new, and how?',
    people: 'people a year ahead of you',
  },
  {
    id: 'last-shift',
    words:
      "retir(?:es|ing) (?:after|from|this|in|next|today|on)|retire(?:d)? (?:after \\d+|this week|today)|retirement (?:party|celebration|of|after|from)|happy retirement|(?:is|are|'s) retiring|last (?:day|shift) (?:at|on|with|after|before)|hang(?:s|ing)? up (?:her|his|their|my) (?:scrubs|stethoscope|coat|uniform)",
    ask: 'What did a colleague teach you before they left?',
  },
  {
    id: 'staffing',
    wide: true,
    words:
      'staffing (?:levels?|ratios?|crisis|shortages?|plan)|short[- ]staffed|understaffed|(?:nurse|patient|safe)[- ](?:to-patient )?(?:staffing|ratios?)|(?:nurs(?:e|ing)|staff|doctor|gp|workforce) shortages?|mandatory overtime',
    ask: 'What goes first in your day when there are too few of you?',
  },
  {
    id: 'breaks',
    words:
      '(?:lunch|meal|rest|tea|coffee) breaks?|break ?rooms?|(?:staff|wellbeing|relaxation) (?:lounges?|rooms?)|(?:no|never|missed|skipped) (?:a |my |our |your )?(?:breaks?|lunch)',
    ask: 'What do you eat when a break is four minutes long?',
  },
  {
    id: 'charting',
    words:
      'charting|(?:clinical|nursing|after-hours) documentation|pajama time|ehrs?|emrs?|electronic health records?|epic go-live|admin(?:istrative)? burden|scribes?',
    ask: 'Which form would you scrap tomorrow if you could?',
  },
  {
    id: 'staff-safety',
    words:
      '(?:workplace )?violence (?:against|towards?) (?:nurses|staff|doctors|healthcare|health|hospital)[\\p{L} ]*|workplace violence|assaults? (?:on|against) (?:nurses|staff|paramedics)|assaulted at work|zero[- ]tolerance|abus(?:e|ing) (?:of |our )?(?:staff|nurses|receptionists)|de-?escalation',
    ask: 'What has calmed a room for you before it got loud?',
  },
  {
    id: 'mentors',
    wide: true,
    words: 'mentor(?:s|ing|ship|ed)?|role models?',
    ask: 'Which sentence from a mentor do you still hear at work?',
  },
  {
    id: 'long-shifts',
    wide: true,
    words:
      'scrubs|stethoscopes?|(?:12|twelve|13|thirteen)[- ]hour(?:s)? shifts?|(?:long|double|back-to-back|busy) shifts?|off shift|after (?:my|a|your) shift',
    ask: 'What’s the first thing you do when you get home after a long shift?',
  },
  {
    id: 'hard-days',
    wide: true,
    words:
      'debrief(?:s|ing|ings)?|code blue|rapid response(?: teams?)?|crash (?:calls?|carts?|team)|schwartz rounds?|(?:lost|losing) (?:a|my first) patient|second victims?',
    ask: 'What helps you put down a hard day before you drive home?',
  },
  {
    id: 'pay-and-strikes',
    words:
      "nurses?'? (?:unions?|strikes?)|(?:on|going on) strike|strike (?:action|votes?|days?)|picket(?: lines?|ing)?|pay (?:deals?|offers?|disputes?|talks)|contract (?:talks|negotiations)|collective bargaining",
    ask: 'What would you want people outside the building to know about your work?',
  },
  {
    id: 'study-days',
    wide: true,
    words:
      'cpd|continuing (?:education|professional development)|(?:ce|cme|ceu)s?(?: credits?)?|study days?|recertif\\p{L}+|(?:specialty|board|nursing|ccrn|cen) certifi(?:ed|cations?)|certified nurses day|in-?services?',
    ask: 'What did you learn this year that changed what you do on Mondays?',
  },
  {
    id: 'good-boss',
    wide: true,
    words:
      'nurse (?:managers?|leaders?|executives?|director)|charge nurses?|ward (?:managers?|sisters?)|leadership (?:programs?|programmes?|development|training|academy)|chief nurs(?:e|ing)(?: officer)?s?|cno',
    ask: 'What did a boss once do that made you want to stay?',
  },
  {
    id: 'teamwork',
    wide: true,
    words: 'team-?work|team (?:spirit|building|huddle)|(?:work|second) family|dream ?work',
    ask: 'What small thing do people on your team do for each other?',
  },
];
