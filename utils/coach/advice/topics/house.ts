import type { Topic } from '../topic';

/** The house's own news, and what of it touches a reader's life. Looked at last. */
export const house: readonly Topic[] = [
  {
    id: 'emergency',
    words:
      'emergency (?:rooms?|departments?|care|services?)|er|ed|a&e|urgent care|walk-?in(?: clinics?| cent(?:er|re)s?)?|minor injuries|wait times?',
    when: 'you’re not sure how urgent it is',
    ask: 'What makes it hard for you to decide where to go when something hurts at night?',
    direction: 'Blue lips or sudden confusion: call {emergency}.',
  },
  {
    id: 'telehealth',
    words:
      'telehealth|telemedicine|virtual (?:visits?|care|appointments?|consult\\p{L}*|clinics?)|video (?:visits?|appointments?|consult\\p{L}*)|e-?visits?|online (?:visits?|appointments?|consult\\p{L}*)',
    when: 'getting to a clinic is hard',
    ask: 'What would make a video visit work for you?',
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
    ask: 'What times would really work for you?',
  },
  {
    id: 'new-patients',
    words:
      '(?:accepting|taking|welcoming|seeing) new (?:patients|clients)|new patients?|primary care|family (?:medicine|practice|doctors?|physicians?)|general practice|gps?|(?:new|primary care) doctors?|internal medicine|concierge',
    when: 'you’re looking for a doctor',
    ask: 'What would you want to ask a new doctor first?',
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
    ask: 'What would make finding your way here easier for you?',
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
    ask: 'Who looked after you, or someone you love, in a way you still remember, and what did they do?',
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
      'webinars?|seminars?|workshops?|class(?:es)?|lectures?|talks?|q&a|conference|symposium|summit|expo|health fair|fairs?|open (?:house|day|evening)|info(?:rmation)? (?:session|evening|night)|events?|courses?|town hall|podcasts?|episodes?|panel',
    ask: 'What would you like to ask there?',
  },
  {
    id: 'building',
    words:
      '(?:new |our )?(?:building|tower|wing|campus|facilit(?:y|ies)|locations?|offices?|clinic|cent(?:er|re)|branch|lobby|renovat\\p{L}+|expan(?:sion|ding)|ribbon)',
    when: 'finding care close to home has been hard',
    ask: 'What would make your first visit easier for you?',
  },
  {
    id: 'merger',
    words:
      'merg(?:er|ed|ing)|acqui(?:red|res|ring|sition)|partner(?:ship|ed|ing|s)?|affiliat(?:e|ed|ion)|joined forces|collaborat\\p{L}+|rebrand\\p{L}*|new (?:logo|name)',
    ask: 'What would you want to stay the same?',
  },
  {
    id: 'anniversary',
    words: 'anniversary|years of (?:service|care|caring)|since (?:19|20)\\d\\d|milestones?|birthday|\\d+ years',
    ask: 'What do you remember about the place from years ago?',
  },
  {
    id: 'ranking',
    words:
      'ranked|ranking|#1|number one|top[- ]rated|best (?:hospitals?|doctors?|of)|top (?:doctors?|docs|hospitals?|\\d+)|awards?|recogni[sz](?:ed|tion)|accredit\\p{L}+|five[- ]star|5[- ]star|honou?r(?:ed|s)?|leapfrog|certified|named',
    ask: 'What do you look for when you choose where to get care?',
  },
  {
    id: 'technology',
    words:
      'technolog(?:y|ies)|ai|artificial intelligence|state[- ]of[- ]the[- ]art|cutting[- ]edge|innovati\\p{L}+|devices?|machines?|laser',
    ask: 'What would you want to know before you tried something new like that?',
  },
  {
    id: 'volunteers',
    words: 'volunteer(?:s|ing)?',
    ask: 'What would make it easier for you to give an hour?',
  },
  {
    id: 'survey',
    words: 'surveys?|reviews?|feedback|rate us|experience(?:s)?|satisfaction|stay|visit',
    ask: 'What’s one small thing that made a visit to a clinic easier for you?',
  },
];
