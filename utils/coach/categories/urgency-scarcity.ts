import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
import { month, weekday } from '../language/lexicon';
import { isNegated } from '../language/negation';
import { bookable } from '../language/offers';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const things = oneOf(
  bookable,
  'openings?',
  'availability',
  'supplies',
  'supply',
  'stocks?',
  'rooms?',
  'dates?',
  'quantities',
  'copies',
  'vials',
  'hours',
  'enrol?lment',
  'capacity',
);
const number = oneOf(
  '\\d+',
  'a (?:few|couple(?: of)?|handful(?: of)?)',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twelve',
  'twenty',
  'one',
  'very few',
  'the last(?: few)?',
  'our last(?: few)?',
  'just',
);
const day = oneOf(
  weekday,
  'today',
  'tonight',
  'tomorrow',
  'soon',
  'midnight',
  'this week',
  'this weekend',
  'this month',
  'noon',
  '\\d',
  'in \\d+',
  month,
);

/** A real window: the body or the law sets it, not the seller. */
const realWindow =
  /\b(?:911|999|112|988|stroke|chest pain|heart attack|poison|overdose|exposure|72 hours|pep|bleeding|breath|seizure|sepsis|fever|emergency|open enroll?ment|medicare|medicaid|vote|census|deadline to appeal|benefits?|dose|symptoms|clot)\b/u;
const isSellers = (hit: Span, sentence: Sentence) => !isNegated(sentence, hit) && !realWindow.test(sentence.plain);

/** The signs of a stroke, spelt by their first letters: a thing to know by heart. */
const isMnemonic = (hit: Span, sentence: Sentence) => /^BE[- ]?FAST$/u.test(sentence.text.slice(hit.from, hit.to));

/** «Don't miss it» about something free that sells nothing: nobody gains but who comes. */
function invitesToGift(match: Span, { draft, found }: DraftView): boolean {
  return (
    /\bmiss\b/iu.test(draft.text.slice(match.from, match.to)) &&
    /\bfree\b|\bno (?:cost|charge|fee|insurance)\b/iu.test(draft.text) &&
    found('sales-cta').length === 0 &&
    found('promo-offer').length === 0
  );
}

export const urgencyScarcity: Category = {
  id: 'urgency-scarcity',
  name: 'Manufactured urgency or scarcity',
  group: 'Salesy',
  severity: 'fix',
  scope: ['post'],
  weight: 10,
  message: 'This hurries people into a decision; good decisions about health take the time they take.',
  why: 'AMA: aggressive, high-pressure publicity should be avoided where it creates unjustified expectations; “Hurry! This offer is not going to last” appears in FDA-derived lists of health-fraud tip-offs. It treats the reader as a conversion, not a relationship.',
  sources: ['S58', 'S69'],
  whenNot:
    'Clinical time windows (stroke, chest pain, poison) and public deadlines that help the reader are real, and so is «limited» mobility or evidence.',
  rules: [
    {
      id: 'limited',
      pattern: phrase`\b(?:(?:very |strictly |extremely )?limited[- ](?:time|edition|(?:number of )?(?:[\p{L}]+ )?${things})(?! window)(?: only| offer)?|(?:[\p{L}]+ )?${things} (?:are|is) (?:very |extremely |strictly )?limited)\b`,
      when: isSellers,
    },
    {
      id: 'filling-fast',
      pattern: phrase`\b${things} (?:(?:on|for|in|at|to) [\p{L}' ]{3,30}? )?(?:(?:are|is|'re) (?:already |almost |nearly |now |still |all )*(?:filling(?: up)?|selling(?: out)?|running (?:out|low)|disappearing|vanishing|flying|booking (?:up|fast|out)|booked up|snapped up|sold out|(?:almost|nearly) (?:gone|full)|going (?:fast|quick|quickly))|(?:filling(?: up)?|going|selling(?: out)?|disappearing) (?:fast|quickly|quick|soon|up fast))(?: (?:fast|quickly|quick|soon|up|out|off|quicker than [\p{L} ]+))*\b`,
      when: isSellers,
    },
    {
      id: 'few-left',
      pattern: phrase`\b(?:only |just |but )?${number} (?:more )?(?:[\p{L}-]+ ){0,2}?${things}? ?(?:left|remaining|remain|to go|still (?:open|available)|available|up for grabs)(?: (?:for|in|on|at|before) [\p{L} ]{3,20})?\b`,
      when: (hit, sentence) =>
        isSellers(hit, sentence) &&
        new RegExp(`\\b${things}\\b|^(?:only|just)`, 'u').test(sentence.plain.slice(hit.from, hit.to)) &&
        !/\b(?:years?|minutes?|hours?|weeks?|days?|months?) (?:left|to go|remaining)/u.test(
          sentence.plain.slice(hit.from, hit.to),
        ),
    },
    {
      id: 'hurry',
      pattern: phrase`(?<!\b(?:no|to|a|in a|don't|not) )\bhurry\b(?! (?:back|home|up the|me|them|through|someone|anyone))(?: (?:up|in|now))?|\bact (?:now|fast|quickly|today)\b|\b(?:be quick|be fast|quick(?:ly)?, before|snooze,? (?:you|and you) lose|don't (?:sleep on|delay|hesitate)\b(?! to)|run,? don't walk|clock is ticking|time is running out|running out of time|tick ?tock)`,
      when: (hit, sentence) => isSellers(hit, sentence) && !isMnemonic(hit, sentence),
    },
    {
      id: 'do-not-miss',
      pattern: phrase`(?<=^|[.!?:;,] |and |so |please |\p{Extended_Pictographic} ?)(?:don't|do not|dont|you won't want to|why would you|can't afford to) miss(?: out)?(?! (?:a|any|your|their|another) (?:dose|tablet|pill|meal|appointment|day|sign|call|class|shift|the signs)| the (?:signs|early|point|train|bus)| school| doses)(?: (?:on|it|this|our|your|the|these|out|a)\b)*(?: (?:chance|opportunity|event|deals?|specials?|offer))?`,
      when: (_hit, sentence) => !realWindow.test(sentence.plain),
    },
    {
      id: 'last-chance',
      pattern: phrase`\b(?:(?:your )?(?:last|final|only) (?:chance(?! saloon)|call|opportunity|day|days|hours|week|few|one)(?: (?:to|for|of|left|before))?|closing soon|last[- ]minute (?:deal|spot|slot|opening)s?|once[- ]in[- ]a[- ](?:lifetime|decade)|now or never|what are you waiting for|before (?:it's|they're|they are|it is) (?:all )?gone|won't last(?: long)?|selling fast|going fast|sells? out|sold out (?:last|in|within|every)|last year sold out|almost (?:sold out|full|gone)|nearly (?:sold out|full|gone)|prices? (?:go(?:es)?|going|will go|jumps?|rises?) up)\b`,
      when: (hit, sentence) =>
        isSellers(hit, sentence) &&
        (!/^(?:your )?(?:last|final|only) (?:day|days|hours|week|few|one|opportunity|call)\b/u.test(
          sentence.plain.slice(hit.from),
        ) ||
          /\b(?:sale|offer|book|register|sign|deal|price|ticket|spot|slot|join|save|enrol|chance)\b/u.test(
            sentence.plain,
          )),
    },
    {
      id: 'ends-soon',
      pattern: phrase`\b(?:(?:offer|sale|deal|price|pricing|discount|promo(?:tion)?|special|specials|registration|enrol?lment|early[- ]bird|doors|books?|applications?|bookings?|waitlist|it|this) (?:ends?|expires?|closes?|finishes|stops|runs out)|ends|expires|closing|good (?:only )?until|only until|valid (?:only )?until) (?:on |at )?${day}\b`,
      when: (hit, sentence) =>
        isSellers(hit, sentence) &&
        (/^(?:offer|sale|deal|pric|disc|promo|special|regis|early|enrol|appl|book|valid)/u.test(
          sentence.plain.slice(hit.from),
        ) ||
          /\b(?:sale|offer|book|register|deal|price|ticket|save|% off|special)\b/u.test(sentence.plain)),
    },
    {
      id: 'only-today',
      pattern: phrase`\b(?:today|tonight|this (?:week|weekend|month|friday|saturday)|[a-z]+day|one (?:day|week|night)|(?:for )?a limited time|[\p{L}]+ (?:week|month)) only\b`,
      when: isSellers,
    },
    {
      id: 'while-stocks-last',
      pattern: phrase`\b(?:while|until) (?:supplies|stocks?|spots|spaces|they|slots|availability|quantities) lasts?\b|\bwhilst stocks last\b|\bfirst come,? first served\b(?=.*(?:offer|deal|spot|slot|\$|£|gift|free))|\b(?:for |to )?(?:the )?first (?:\d+|ten|twenty|fifty|hundred) (?:people|patients|callers|clients|customers|to (?:book|sign|call|message|register|dm|comment|arrive)|who (?:book|sign|call|register)|bookings|sign-?ups|through the door)|\bfirst (?:to|come) (?:message|book|dm|call) gets?\b`,
      when: isSellers,
    },
    {
      id: 'do-not-wait',
      pattern: phrase`\b(?:don't|do not|dont|why) wait\b(?=[^.!?]*(?:book|schedule|call (?:us|our|today)|sign|register|order|reserve|our|us\b|any longer|another))[^.!?]{0,24}|\b(?:book|sign up|register|reserve|order|enroll?|join|secure [\p{L}]+ [\p{L}]+|grab [\p{L}]+ [\p{L}]+) (?:[\p{L}' ]{0,30} )?(?<mark>before (?:it's too late|they're gone|someone else|they fill|we (?:fill|close|shut|sell)|it fills|your (?:mates|friends) do|prices|midnight|${weekday}))`,
      when: isSellers,
    },
    {
      id: 'hashtag',
      pattern: phrase`#(?:last(?:few|chance|call|minute)\p{L}*|limited\p{L}*|hurry\p{L}*|dont(?:miss|sleep|wait)\p{L}*|actfast|actnow|sellingfast|fillingfast)`,
    },
  ],
  keep: (match, view) => !invitesToGift(match, view),
  moves: [
    {
      move: 'Replace pressure with permission',
      before: 'Limited spots! Don’t miss out on our weight-loss program!',
      after:
        'Not everyone wants a program, and that’s fine. If you’ve been thinking about your weight, what’s the part you’d want help with first?',
    },
    {
      move: 'State the real deadline and who can help',
      before: 'Last chance! Sign up before it’s too late!',
      after:
        'Medicare open enrollment closes December 7. SHIP counselors compare plans for free and don’t sell anything. Want me to post their number?',
    },
    {
      move: 'Let people decide in their own time',
      before: 'Hurry, Botox specials end Friday!',
      after:
        'If you’re weighing up Botox for migraine, here are four questions I’d ask any clinician first. Take your time. What would you want to know?',
    },
  ],
  examples: {
    flags: [
      'Only two chairs left for our Friday lip clinic!',
      'Hurry in, the whitening kits are going quick.',
      'Slots for the scan van are filling up fast.',
      'This price is good until Sunday, and then the sale ends tonight.',
      'Be fast, the first ten get a scarf.',
      'Don’t miss our free consultation! Book your treatment today.',
      'Don’t miss out on our biggest event of the year.',
      'Last chance to register for the spring cohort.',
      'While supplies last: flu shots plus a tote bag.',
      'First 20 people to book get the early rate.',
    ],
    allows: [
      'With limited English at home, my grandmother nodded at everything. Ask for an interpreter.',
      'There’s no hurry; the form never expires.',
      'Don’t wait on a drooping face: call 999.',
      'The evidence is limited, and I’d say so to my own mother.',
      'Try not to miss your evening tablet; take it when you remember.',
      'PEP has to start within 72 hours, and any emergency department can start it tonight.',
      'BE FAST: Balance, Eyes, Face, Arms, Speech, Time.',
      'Free hearing checks in the market hall on Tuesday. Don’t miss it!',
      'Last chance saloon is what my gran called the chemist at closing time.',
    ],
  },
};
