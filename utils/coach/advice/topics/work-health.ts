import type { Topic } from '../topic';

/** What a working day does to a body. */
export const workHealth: readonly Topic[] = [
  {
    id: 'desk',
    words:
      'posture|ergonomic\\p{L}*|desk (?:jobs?|work(?:ers?)?|set-?ups?)|standing desks?|sit(?:ting)? (?:all day|at a desk|too (?:much|long))|sedentary',
    when: 'you’re stiff by three o’clock',
    ask: 'What gets you out of the chair in the middle of a workday?',
    direction: 'Stand up each time the phone rings.',
  },
  {
    id: 'back-to-work',
    words:
      "(?:return(?:ing)?|going|getting) (?:back )?to work|fit notes?|sick (?:notes?|leave|days?)|workers'? comp(?:ensation)?|phased return",
    when: 'your first day back is on the calendar',
    ask: 'What would make a first day back at work easier for you?',
  },
  {
    id: 'workplace-health',
    wide: true,
    words:
      'occupational (?:health|medicine)|workplace (?:health|wellness|wellbeing|injur(?:y|ies)|safety)|(?:corporate|employee) (?:wellness|wellbeing|health)|employers?(?= (?:health|clinics?|services))',
    when: 'work has started to follow you home',
    ask: 'What does your job do to your body that nobody at work notices?',
  },
  {
    id: 'loud-work',
    words: 'noise (?:exposure|at work|levels?)|noise[- ]induced|(?:hearing|ear) (?:protection|defenders)|ear muffs',
    when: 'your ears still ring after work',
    ask: 'What’s the loudest part of your day?',
    direction: 'Wear ear protection whenever you have to shout to be heard from two steps away, at any job.',
  },
  {
    id: 'farm',
    words:
      "(?:farm(?:ers?|ing)?|ranch(?:ers?)?|agricultural) (?:health|safety|families|communit(?:y|ies)|mental health|injur(?:y|ies)|accidents?)|farm(?:ers?)?(?:'s)? (?:wellbeing|stress)|tractor (?:safety|rollovers?|accidents?)",
    when: 'animals and crops don’t wait for appointments',
    ask: 'What makes it hard for you to see a doctor in a busy season?',
  },
  {
    id: 'lifting',
    words:
      '(?:safe |heavy |manual )lifting|lifting (?:safely|injur(?:y|ies)|technique|properly)|(?:manual|patient) handling|lift with your (?:knees|legs)',
    when: 'your back pays for your work day',
    ask: 'What do you lift every day that nobody thinks about?',
    direction: 'Hold a load close, bend the knees, and turn with your feet instead of your back.',
  },
];
