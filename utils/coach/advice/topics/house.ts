import type { Topic } from '../topic';

/** The house's own news, and what of it touches a reader's life. Looked at last. */
export const house: readonly Topic[] = [
  {
    id: 'emergency',
    words:
      'emergency (?:rooms?|departments?|care|services?)|(?:the|our|an|to|in|your|local) (?:er|ed)|a&e|urgent care|walk-?in(?: clinics?| cent(?:er|re)s?)?|minor injuries|wait times?',
    when: 'you’re not sure how urgent it is',
    ask: 'What makes it hard for you to decide where to go when something hurts at night?',
    direction: 'Blue lips or sudden confusion: call {emergency}.',
  },
  {
    id: 'telehealth',
    words:
      'telehealth|telemedicine|virtual (?:visits?|care|appointments?|consult\\p{L}*|clinics?)|video (?:visits?|appointments?|consult\\p{L}*)|e-?visits?|online (?:visits?|appointments?|consult\\p{L}*)',
    when: 'getting to a clinic is hard',
    ask: 'Which visits would suit you by video, and which would you rather have face to face?',
  },
  {
    id: 'portal',
    words:
      'portal|mychart|(?:mobile |new )?app|online (?:booking|scheduling|check-in)|website|web ?site|electronic records?|medical records?',
    when: 'paperwork gets in your way',
    ask: 'Which part of dealing with a clinic online gets in your way?',
  },
  {
    id: 'hours',
    words:
      '(?:extended|evening|weekend|new|longer|saturday|sunday) (?:hours|clinics?|appointments?|surger(?:y|ies))|visiting hours?|open (?:late|weekends|saturdays|24\\/7)|same[- ]day (?:appointments?|care)',
    when: 'it’s hard to get away on a weekday',
    ask: 'Which hour of your week is easiest to give to an appointment?',
  },
  {
    id: 'new-patients',
    words:
      '(?:accepting|taking|welcoming|seeing) new (?:patients|clients)|new patients?|primary care|family (?:medicine|practice|doctors?|physicians?)|general practice|gps?(?! (?:tracking|coordinates|watch|signal|route))|(?:new|primary care) doctors?|internal medicine|concierge',
    when: 'you’re looking for a doctor',
    ask: 'What do you wish a new doctor would ask you first?',
  },
  {
    id: 'billing',
    words:
      'bills?|billing|insurance|open enrol?lment|co-?pays?|coinsurance|deductibles?|medicaid|health plans?|financing|payment plans?',
    when: 'a bill doesn’t make sense',
    ask: 'Which part of a medical bill do you find hardest to read?',
    direction: 'If a bill doesn’t make sense, ask for an itemized copy first.',
  },
  {
    id: 'parking',
    words: 'parking|shuttle|entrance|wayfinding|garage|directions',
    ask: 'When were you last lost in a hospital, and who showed you the way?',
  },
  {
    id: 'jobs',
    words:
      "(?:we're |now |are )?(?:hiring|recruiting)|join our team|careers?|job (?:fair|openings?)|apply (?:now|today)|vacanc(?:y|ies)|sign-?on bonus|open positions?|great place to work|best places? to work|top workplaces?",
    when: 'you’re thinking about a change',
    ask: 'What would you want to know about a team before you joined it?',
  },
  {
    id: 'students',
    words:
      'new grads?|students?|residency|residents|fellowships?|graduat(?:es?|ion|ing)|preceptors?|interns?|match day|class of',
    ask: 'What do you wish someone had told you in your first year?',
  },
  {
    id: 'staff-praise',
    words:
      "nurses? week|nurses(?: day)?|doctors' day|our (?:[\\p{L}-]+ )?(?:nurses|team|staff|doctors|heroes|crew|colleagues|providers|caregivers)|employee of the (?:month|year)|staff appreciation|daisy award|magnet",
    ask: 'Who looked after you in a way you still remember, and what did they do?',
  },
  {
    id: 'fundraiser',
    words:
      'galas?|fund-?rais(?:ers?|ing)|donat(?:e|ions?|ing)|donors|foundation (?:gala|dinner|gift)|auction|golf (?:day|tournament|classic)|capital campaign|sponsors?|charity',
    ask: 'What would you most like to see the money do?',
  },
  {
    id: 'class',
    words:
      'webinars?|seminars?|workshops?|class(?:es)?|lectures?|(?:free|public|evening|lunchtime|a|our|health) talks?|q&a|conference|symposium|summit|expo|health fair|fairs?|open (?:house|day|evening)|info(?:rmation)? (?:session|evening|night)|events?|(?<!of )courses?|town hall|podcasts?|episodes?|panel',
    ask: 'What have you always wanted to ask about this, and never found the moment for?',
  },
  {
    id: 'building',
    words:
      '(?:new |our )?(?:building|tower|wing|campus|facilit(?:y|ies)|locations?|offices?|clinic|cent(?:er|re)|branch|lobby|renovat\\p{L}+|expan(?:sion|ding)|ribbon)',
    when: 'finding care close to home has been hard',
    ask: 'What do you look for first when you walk into a clinic you don’t know?',
  },
  {
    id: 'merger',
    words:
      'merg(?:er|ed|ing)|acqui(?:red|res|ring|sition)|partner(?:ship|ed|ing)|affiliat(?:e|ed|ion)|joined forces|collaborat\\p{L}+|rebrand\\p{L}*|new (?:logo|name)',
    ask: 'When two places you know become one, what would you want left as it is?',
  },
  {
    id: 'anniversary',
    words: 'anniversary|years of (?:service|care|caring)|since (?:19|20)\\d\\d|milestones?|birthday|\\d+ years',
    ask: 'What’s your earliest memory of a nurse, a doctor or a hospital?',
  },
  {
    id: 'ranking',
    words:
      'ranked|ranking|#1|number one|top[- ]rated|best (?:hospitals?|doctors?|of)|top (?:doctors?|docs|hospitals?|\\d+)|awards?|recogni[sz](?:ed|tion)|accredit\\p{L}+|five[- ]star|5[- ]star|honou?r(?:ed|s)?|leapfrog|certified|(?:been|was|were|is|are|proudly) named',
    ask: 'What matters most to you when somebody looks after you?',
  },
  {
    id: 'technology',
    words:
      'technolog(?:y|ies)|ai|artificial intelligence|state[- ]of[- ]the[- ]art|cutting[- ]edge|innovati\\p{L}+|devices?|laser',
    ask: 'Which gadget has made looking after your health easier, and which ended in a drawer?',
  },
  {
    id: 'volunteers',
    words: 'volunteer(?:s|ing)?',
    ask: 'If you had an hour a week to give, what would you enjoy doing with it?',
  },
  {
    id: 'survey',
    words: 'surveys?|reviews?|feedback|rate us|(?:your|patient) experiences?|satisfaction|your (?:stay|visit)',
    ask: 'What small thing has someone done for you at a clinic that you still remember?',
  },
];
