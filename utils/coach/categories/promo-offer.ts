import type { Category } from '../category';
import { anyWord, upToThree } from '../language/lexicon';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const money = String.raw`(?:[$£€]\s?\d[\d,.]*(?:k|\/\p{L}+)?|\d[\d,.]* ?(?:dollars|pounds|euros|bucks|quid|usd|gbp))`;
const hooks = oneOf(
  'consult(?:ation)?s?',
  'trials?',
  'exams?',
  'x-?rays?',
  'whitening',
  'assessments?',
  'sessions?',
  'samples?',
  'months?',
  'weeks?',
  'e-?books?',
  'guides?',
  'downloads?',
  'shipping',
  'delivery',
  'gifts?',
  'goody bags?',
  'tote(?: bag)?',
  'quotes?',
  'evaluations?',
  'upgrades?',
  'prosecco',
  'first (?:visit|session|month|class)',
  'facials?',
  'massages?',
  'swag',
  'merch',
  't-?shirts?',
  'prizes?',
  'discovery calls?',
  'strategy calls?',
  'masterclass(?:es)?',
  'webinars?',
  'treatments?',
  'skin (?:check|analysis)',
  'body scan',
  'add-?ons?',
  'aligners',
  'hearing (?:tests?|aids?)',
  'demo',
  'membership',
  'bottle',
  'toothbrush',
  'breast pump',
);
/** Prices that inform (what a test costs without insurance) or that somebody warns about are not hooks. */
const warns =
  /\b(?:assistance|sliding scale|copay|co-pay|out of pocket|cap(?:ped)?|generic|insulin|bill(?:s|ed)?|charged|fines?|cost me|i paid|coupon sites|goodrx|discount cards?|prescription|medicare|nhs|library|county|health department|long-stay)\b/u;
const isHook = (hit: Span, sentence: Sentence) => !isNegated(sentence, hit) && !warns.test(sentence.plain);

export const promoOffer: Category = {
  id: 'promo-offer',
  name: 'Promotional offer or giveaway',
  group: 'Salesy',
  severity: 'fix',
  scope: ['post'],
  weight: 12,
  message: 'A discount or prize turns the conversation into a sale; help that is really free builds more.',
  why: 'The stranger at the dinner table again (Ficarra). In US federal programs, gifts likely to influence choice of provider are restricted: nominal value is $15 per item / $75 per year and never cash.',
  sources: ['SEED-1', 'S70'],
  whenNot:
    'Free flu shots, naloxone, sugar-free, «feel free» and prescription discount cards are information; the hook is a freebie that leads to a paid service or needs an entry.',
  rules: [
    {
      id: 'percent-off',
      pattern: phrase`(?:\b(?:up to|extra|take|get|save|enjoy|an extra|an additional) )?(?:\b\d+ ?%|${money}) (?:off|discount|savings?|cash ?back)\b|\bsave (?:up to |an extra |over )?(?:\d+ ?%|${money}|big|half)|\bhalf[- ](?:price|off)\b|\b(?:two|2|three|3)[- ]for[- ](?:one|1|two|2)\b(?! years|:)(?= [\p{L}]| on)|\bbuy (?:one|1|two|2),? get\b|\bbogo\b|\b(?:at )?(?:a (?:third|quarter|fraction|half) (?:less|off|of the price))\b|\bat half the price\b`,
      when: isHook,
    },
    {
      id: 'discount',
      pattern: phrase`\b(?:discount|promo(?:tional)?|coupon|voucher|referral|affiliate) ?codes?\b|\b(?:discount(?:s|ed)?|vouchers?|coupons?)(?! cards?)(?: (?:on|for|off|towards?) (?:your|our|all|the|any|every|first)\b${upToThree}| rates?| prices?)|\b(?:special|big|huge|exclusive|amazing) discounts?\b|\b(?:use|enter|with|quote|apply)(?: my| our| the)? (?:discount |promo )?code:? ?${anyWord}|\b(?:special|introductory|exclusive|limited|early[- ]bird|new patient|grand opening|holiday|black friday|cyber monday|seasonal|student|loyalty|member|founding member|launch|mates) (?:offers?|specials?|deals?|rates?|pric(?:e|ing)|discounts?|bundles?|perks?|rewards?|savings?)\b|\b(?:this|the) (?:month|week)'s (?:special|deal|offer)s?\b|\b(?:flash|summer|spring|winter|holiday|big|january) sale\b|\b(?:package|bundle) deals?\b|\bdeal of the (?:day|week)\b|\bopening specials\b`,
      when: isHook,
    },
    {
      id: 'win',
      pattern: phrase`\b(?:giveaway|give-away|sweepstakes?|raffling|(?:our|the|enter|a|free|charity) raffle(?! (?:prize|tickets? for))|prize draw|lucky (?:draw|winner|dip))s?\b|\b(?:enter(?:ed)?|be entered|chance|your chance|could|you might|you'll) (?:now |today )?(?:to |in(?:to)? (?:our |the |a )?(?:to )?)?(?:win|draw|giveaway|raffle)\b(?: (?:an?|one|our|two|the|\$?\d+)\b${upToThree})?|\bwin (?:a|an|one of|two|your|our|\$|£)(?: free| new)?\b${upToThree}|\b(?:in the hat for|spin the wheel|scratch card|we'll (?:draw|pick|choose) a (?:winner|name|favou?rite)|winner (?:will be|gets|takes)|pull names)\b|\blucky (?:mama|winner|follower|person|reader)s?\b`,
      when: (hit, sentence) =>
        isHook(hit, sentence) && !/\b(?:lottery|appeal|argument|race|trophy|fight)\b/u.test(sentence.plain),
    },
    {
      id: 'gift-card',
      pattern: phrase`(?:${money} )?\b(?:gift (?:cards?|certificates?|vouchers?|bags?)|free gift|welcome gift|amazon (?:card|voucher))\b`,
      when: isHook,
    },
    {
      id: 'free-hook',
      pattern: phrase`\b(?:free|complimentary|gratis|no[- ]obligation|no[- ]cost)(?:,? (?:no[- ]obligation|initial|first|bonus|new patient|virtual|online|[\p{L}-]+)){0,2}? ${hooks}\b|\b(?:first|second|third|initial) (?:[\p{L}-]+ ){0,2}?(?:is |are |'s )?(?:free|on us|on the house|a freebie|half price|gratis|complimentary)\b|\b(?:is|are|'s) (?:on us(?= (?:this|when|for|today|if|with|until))|on the house|gratis|a freebie|thrown in|yours (?:free|for nothing))\b|\b(?:first|our|my|your)\b[^.!?]{3,40}\bcosts? (?:you )?(?:nothing|zip|zero)\b|\bfreebies?\b`,
      when: (hit, sentence) =>
        isHook(hit, sentence) && !/\b(?:talk|naloxone|flu|vaccine|no insurance|anyone can)\b/u.test(sentence.plain),
    },
    {
      id: 'price-hook',
      pattern: phrase`\b(?:only|just|from (?:only|just)?|starting (?:at|from)(?: just| only)?|starts at|as (?:low|little) as|for (?:just|only)|now(?: just| only)?|all for|under) ${money}(?: ?\/ ?\p{L}+| (?:a|per) (?:month|week|session|unit|visit|syringe|person|day))?|\b(?:financing|finance|payment plans?|interest[- ]free|0 ?% (?:apr|finance|interest))(?: is| are)? (?:available|offered|options|from)\b|\b(?:less|cheaper) than (?:a|your|one) (?:coffee|latte|night out|textbook|takeaway|haircut)\b|\bpay (?:nothing|later|in \d)\b|\bwaiv(?:ed|ing) (?:off|the fee)|\bfee (?:is )?waived\b`,
      when: isHook,
    },
    {
      id: 'refer-a-friend',
      pattern: phrase`\b(?:refer|bring|tell|recommend)(?: us to)? (?:a|your) (?:friend|friends|mate|colleague|neighbou?r|family)(?: and| &| to)? ?(?:you )?(?:both )?(?:get|earn|receive|save|enjoy|for)?\b(?=.*(?:get|earn|receive|off|free|\$|£|credit|reward|pays))|\breferral (?:bonus|reward|program(?:me)?|fee)s?\b|\b(?:loyalty|reward)s? (?:card|points|stamp|program(?:me)?|scheme)s?\b|\bsign-?(?:on|up) bonus\b`,
      when: isHook,
    },
  ],
  moves: [
    {
      move: 'Give the value away in the post',
      before: 'Free consultation + 20% off your first visit!',
      after:
        'Three questions I answer at every first visit, so you can have them now: is it safe to exercise, what should hurt and what shouldn’t, and when to worry. What’s your fourth?',
    },
    {
      move: 'Point to help that is really free',
      before: 'Enter to win a free blood pressure monitor! Like our page!',
      after:
        'You can borrow a blood pressure monitor from the Eastside library for three weeks, like a book. Have you tried one at home?',
    },
    {
      move: 'Ask about the barrier the discount was hiding',
      before: 'New patient special: only $99 this month!',
      after:
        'Cost keeps a lot of people from a check-up. The county clinic has a sliding scale from $0. What else gets in the way?',
    },
  ],
  examples: {
    flags: [
      'Get 15% off your first whitening!',
      'Our spring giveaway is live, and one lucky reader goes home with a massage gun.',
      'Free consultation for new clients, all of June.',
      'Fillers starting at just £180 this month.',
      'Refer a friend and you both get $40 credit.',
      'Use code GLOW10 at the till.',
      'Enter to win a spa day for two.',
      'New patient special: exam, scan and cleaning in one bundle deal.',
    ],
    allows: [
      'Naloxone is free at every fire station here, no questions asked.',
      'Feel free to message the group if night three is the hard one.',
      'Gluten-free isn’t always cheaper, and that’s not fair.',
      'A prescription discount card took my dad’s pills from $60 to $9.',
      'Nobody should have to enter a competition to afford insulin.',
      'Free car-seat checks at the fire hall on Sunday, whoever you are.',
      'Half of people with high blood pressure feel fine.',
    ],
  },
};
