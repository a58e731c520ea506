import type { Topic } from '../topic';

/** Women’s lives, and what isn’t said aloud in them. */
export const women: readonly Topic[] = [
  {
    id: 'menstruation',
    words:
      'heavy (?:periods?|bleeding)|period (?:pains?|products?|poverty|cramps)|painful periods|menstrua\\p{L}+|menstrual(?: (?:health|cups?|pain|cycles?))?|first periods?',
    when: 'one week a month runs your calendar',
    ask: 'Who first told you about periods, and what did they leave out?',
  },
  {
    id: 'pelvic-floor',
    words:
      'pelvic (?:floor|health|pain)(?: (?:therap(?:y|ists?)|physio\\p{L}*|exercises?|clinics?|health))?|kegels?|prolapses?',
    when: 'a sneeze or a trampoline worries you',
    ask: 'What do you wish someone had told you sooner about the pelvic floor?',
  },
  {
    id: 'breast-changes',
    words:
      'breast (?:lumps?|changes|awareness|self-exams?|density)|lumps? in (?:a|your|the|my|her) breasts?|dense breasts?|know your (?:breasts|normal)',
    when: 'you’ve noticed a change and told nobody yet',
    ask: 'Who would you tell first if you noticed a change in your body?',
    direction: 'A new lump or a change in a breast is worth a call to a clinic this week, whatever your age.',
  },
  {
    id: 'contraception',
    words:
      '(?<!emergency )contracepti\\p{L}+|birth control|iuds?|mini-?pill|(?:on|taking) the pill|morning[- ]after pill|emergency contracepti\\p{L}+|family planning',
    when: 'you’re weighing up birth control',
    ask: 'What do you wish they’d told you at school about birth control?',
  },
  {
    id: 'womens-heart',
    words:
      "women(?:'s)?(?: and)? heart (?:health|disease|attacks?|cent(?:er|re)s?|clinics?|programs?|programmes?)|women'?s hearts|heart (?:disease|attacks?|health) in women|go red(?: for women)?|wear red day",
    when: 'you put everybody else’s health first',
    ask: 'What makes you wait when your body tells you something’s off?',
    direction: 'Jaw pain, short breath or sudden sickness can be a heart attack too: call {emergency}.',
  },
  {
    id: 'partner-violence',
    words:
      'domestic (?:violence|abuse)|(?:intimate )?partner violence|coercive control|abusive (?:relationships?|partners?)',
    when: 'home doesn’t feel safe',
    ask: 'What would you want a friend to say if you told them something hard?',
    direction: 'If you’re in danger right now, call {emergency}.',
  },
];
