import type { Category, Hit } from '../category';
import { clauseAround } from '../language/clause';
import type { DraftView } from '../language/draft-view';
import { isImperative } from '../language/imperative';
import { anyWord, upToThree } from '../language/lexicon';
import { isNegated } from '../language/negation';
import { bookable, publicHelp } from '../language/offers';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const soon = oneOf(
  'now',
  'today',
  'tonight',
  'online',
  'here',
  'early',
  'soon',
  'this (?:week|month|weekend)',
  'right away',
  'before [\\p{L} ]{3,20}',
  'in (?:bio|advance)',
  'asap',
);
const withUs = oneOf(
  'with (?:us|me|our [\\p{L} ]{3,20}|dr\\.? [\\p{L}]+)',
  'at (?:our|my) [\\p{L}]+',
  'through (?:our|my|the) [\\p{L}]+',
  'via [\\p{L} ]{3,20}',
  'on our [\\p{L}]+',
);
const ourPlace = oneOf(
  'us',
  'me',
  '(?:our|my) (?:[\\p{L}]+ )?(?:office|clinic|practice|team|website|site|shop|store|page|app|hotline|reception|front desk|center|centre|number|booth|stand|studio|schedulers?|coordinators?|experts?)',
  'the (?:office|clinic|practice|front desk|number below|link)',
);
const purposes = oneOf(
  'to (?:book|schedule|reserve|learn more|find out more|enroll?|register|order|get started|make an? (?:appointment|booking)|sign up|set up|arrange|secure|claim|request|join|see (?:if|how) (?:you|we)|discuss)',
  'for (?:an? |your |our )?(?:free |no-obligation )?(?:appointment|consultation|consult|quote|pricing|prices|rates|estimate|details|more info(?:rmation)?|availability|tour|booking|offer)',
);
const about = (hit: Span, sentence: Sentence) =>
  sentence.plain.slice(clauseAround(sentence, hit.from).from, clauseAround(sentence, hit.to).to);
const emergency = /\b(?:911|988|999|112|nhs 111|poison|samaritans|emergency)\b/u;
const helpForAnybody = new RegExp(`\\b${publicHelp}\\b`, 'u');

/** A command for the author's benefit: imperative, not negated, and not pointing to help that is there for anybody. */
function asksForUs(hit: Hit, sentence: Sentence): boolean {
  return (
    isImperative(sentence, hit.from) &&
    !isNegated(sentence, hit) &&
    !helpForAnybody.test(about(hit, sentence)) &&
    !emergency.test(sentence.plain)
  );
}

const isSoft = (hit: Hit, sentence: Sentence) =>
  !isNegated(sentence, hit) && !helpForAnybody.test(about(hit, sentence));

/** A brand is written with a capital in the middle of a sentence: «ask your doctor about Orvanta». */
function namesBrand(hit: Hit, sentence: Sentence): boolean {
  return /\b\p{Lu}\p{Ll}{3,}/u.test(sentence.text.slice(hit.to - (hit.groups.brand?.length ?? 0), hit.to));
}

/** In a service notice a number to call is the help itself. */
const isNotNotice = (_match: Span, view: DraftView) => view.purpose !== 'notice';

export const salesCta: Category = {
  id: 'sales-cta',
  name: 'Sales call-to-action',
  group: 'Salesy',
  severity: 'fix',
  scope: ['post', 'reply'],
  weight: 12,
  message: 'This asks the reader to do something for us; what step would help them wherever they get care?',
  why: 'Ficarra’s dinner table: “Hey! Can I sell you something?”. Lovejoy & Saxton’s “action” function is one-way mobilisation. Keep health-behaviour calls to action: the CDC Clear Communication Index scores for having one, and followers most often liked or retweeted personal-health action messages.',
  sources: ['SEED-1', 'S5', 'S20', 'S14'],
  whenNot:
    'A step that protects the reader whichever provider they use (911, 988, their own doctor or pharmacist, a free public service) is direction, not selling.',
  rules: [
    {
      id: 'book',
      pattern: phrase`\b(?:book|schedule|reserve|request|claim|grab|secure|snag|bag|lock in|pre-?order|order|buy|purchase|shop|rebook|confirm)(?: in)? (?:(?:(?:your|an?|yours|our|my|one|that|this|the) (?:[\p{L}\d-]+ ){0,4}?(?:${bookable}|with us)|yours|${soon}|${withUs}|tickets?)(?: (?:${soon}|${withUs}))*)`,
      when: asksForUs,
    },
    {
      id: 'make-appointment',
      pattern: phrase`\b(?:make|get|set up|arrange|start) (?:an?|your|the) (?:[\p{L}-]+ ){0,2}?(?:appointment|booking|consultation|reservation|membership|free trial|journey|transformation)(?: (?:${soon}|${withUs}))+`,
      when: asksForUs,
    },
    {
      id: 'contact',
      pattern: phrase`\b(?:call|phone|ring|text|message|dm|inbox|email|contact|whatsapp|reach out to|get in touch with|speak (?:to|with)|talk to|drop|ping|pm)(?: or (?:text|call|dm|email|message))? (?:${ourPlace}|(?:at |on )?[+(]?\d[\d() .-]{5,}\d|@[\p{L}\d_]+|${anyWord} ${anyWord})?(?: (?:at|on) [+(]?\d[\d() .-]{5,}\d)?(?: (?:${soon}))? ?(?:${purposes})(?: (?:your|an?|our|with)\b(?: [\p{L}-]+){0,3}?(?: ${bookable}))?`,
      when: asksForUs,
    },
    {
      id: 'contact-now',
      pattern: phrase`\b(?:call|phone|ring|text|message|dm|email|contact|whatsapp) (?:(?:${ourPlace}|(?:at |on )?[+(]?\d[\d() .-]{5,}\d) )?(?:now|today|tonight)\b!*`,
      when: asksForUs,
    },
    {
      id: 'contact-us',
      pattern: phrase`\b(?:(?:call|phone|ring|dm|contact|visit) ${ourPlace}(?: (?:at|on) \S+)?|give us a (?:call|ring|try|shout)|get in touch(?: with us)?|dm (?:me|us)?)\b`,
      when: (hit, sentence) =>
        sentence.kind === 'post' &&
        asksForUs(hit, sentence) &&
        !/\b(?:if you|question|worried|details|lost|help|refills?|talk|stuck)\b/u.test(sentence.plain),
    },
    {
      id: 'come-to-us',
      pattern: phrase`\b(?:come (?:and |on (?:in|down|over) (?:and |to )?)?(?:see|visit|work for|join|try|meet|experience) (?:us|our|me)|(?:stop|swing|drop|pop|nip|come|walk|roll|hop|head)(?: on)? (?:by|in|into|on up to|over to|to|down to|on to) (?:our|us|my|and (?:see|try|book))|visit (?:us|our|my|the link)(?: [\p{L}]+)?(?: (?:to (?:book|schedule|learn|shop|order|register)|today|now|online))?|(?:join|become) (?:our (?:team|family|program(?:me)?|practice|membership|community|email list|newsletter|waitlist)|a (?:member|patient) (?:today|now|with us)))\b`,
      when: (hit, sentence) => sentence.kind === 'post' && asksForUs(hit, sentence),
    },
    {
      id: 'sign-up',
      pattern: phrase`\b(?:sign (?:up|on)|sign yourself up|register|enroll?|subscribe|apply|pre-?register|rsvp|donate|give|upgrade|switch|join)(?: (?:for|to|in|with|at|on) ${anyWord}${upToThree})?(?: (?:${soon}|${withUs}|at \S+\.\S+|https?:\S+))+`,
      when: asksForUs,
    },
    {
      id: 'sign-up-for-ours',
      pattern: phrase`\b(?:sign up|register|enroll?|subscribe|apply|donate|contribute|switch|upgrade|sponsor|bid)(?: online)? (?:to|for|in|with|at|on) (?:our|my|us|the (?:link|newsletter|waitlist|webinar|program|programme|gold|premium))\b(?: [\p{L}-]+){0,3}?`,
      when: asksForUs,
    },
    {
      id: 'choose-us',
      pattern: phrase`\b(?:choose|pick|trust|hire|recommend|support|back|follow|ask for|try) (?:us|me|our|my)\b(?: (?:[\p{L}-]+ )?(?:for|with|to|clinic|team|care|services?|doctors?|program|programme|product|range|new [\p{L}]+)){0,2}(?: (?:your|all) [\p{L} ]{3,20})?`,
      when: (hit, sentence) =>
        asksForUs(hit, sentence) && !/^(?:follow|support|back)/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'choose-name',
      pattern: phrase`\b(?:choose|pick|trust|switch to|come to|call|visit|think) (?<brand>[\p{L}'&-]+(?: [\p{L}'&-]+){0,3}?)(?: (?:for|with) (?:your|yours|all)\b[^.!?]{0,20})?(?=[.!]|$)`,
      when: (hit, sentence) =>
        asksForUs(hit, sentence) &&
        /^\S+(?: to)? \p{Lu}/u.test(sentence.text.slice(hit.from)) &&
        sentence.kind === 'post',
    },
    {
      id: 'let-us',
      pattern: phrase`\blet (?:us|our (?:[\p{L}-]+ ){0,3}?(?:team|experts?|hands|doctors?|specialists?|staff)) (?:help|take care|handle|show|do|guide|make|get you|treat|care|worry|be your)\b|\b(?:we'd love to|we can't wait to|we look forward to) (?:see|have|welcome|care for|treat|help) you (?:at|in|as|with|for)\b|\blet's get you (?:on the schedule|booked|in|started|seen|sorted)\b`,
      when: isSoft,
    },
    {
      id: 'tap-to-buy',
      pattern: phrase`\b(?:tap|click|hit|use|follow|swipe|scan|press)(?: on)? (?:the |our |my |up |below |here |this )*(?:link|button|book(?:ing)? (?:link|button|page)|qr(?: code)?|number)?(?: (?:below|above|in (?:my |our |the )?bio))? ?to (?:book|buy|schedule|shop|order|reserve|register|sign up|get (?:yours|started)|claim|enroll?|join)\b|\b(?:link (?:in bio )?to (?:buy|book|shop|order|register))\b|\b(?:shop|order|book) (?:the link|via the link|online at|in bio)`,
      when: isSoft,
    },
    {
      id: 'you-can-book',
      pattern: phrase`\b(?:you can|simply|why not|it's easy to|feel free to|we invite you to|please consider|consider|time to|don't forget to) (?:book(?:ing)?|schedul(?:e|ing)|order(?:ing)?|buy(?:ing)?|enroll?(?:ing)?|register(?:ing)?|sign(?:ing)? up|donat(?:e|ing)|leaving (?:us|our)|becom(?:e|ing) a (?:member|patient|donor)|join(?:ing)? (?:us|our)) (?:(?:with us|here|today|now|at|via|through|on|your|for|an?) ?)+(?:[\p{L}-]+)?`,
      when: isSoft,
    },
    {
      id: 'shop-ours',
      pattern: phrase`\b(?:shop|buy|order|try|get|grab|pick up|check out|browse|download|pre-?order|stock up on|treat yourself to|discover|explore|experience|take advantage of) (?:our|my|one of our|one of my|the)(?: new| latest| full| official)? (?:[\p{L}-]+ ){0,3}?(?:shop|store|storefront|range|line|products?|services?|supplements?|serum|cream|planner|course|ebook|book|merch|packages?|programs?|programmes?|app|kits?|specials?|deals?|offers?|collection|menu|treatments?)\b(?: (?:today|now|here|online))?`,
      when: asksForUs,
    },
    {
      id: 'ask-for-brand',
      pattern: phrase`\b(?:ask|tell|talk to|speak to|speak with) (?:your|the) (?:doctor|gp|physician|dermatologist|dentist|pharmacist|specialist|rheumatologist|provider|healthcare provider|[\p{L}]+ologist) (?:about|for|if|whether|you want) (?<brand>[\p{L}-]+)(?: (?:is|are|could be) right for you)?`,
      when: (hit, sentence) =>
        /right for you$/u.test(sentence.plain.slice(hit.from, hit.to)) || namesBrand(hit, sentence),
    },
    {
      id: 'for-appointments',
      pattern: phrase`\b(?:for (?:appointments|bookings?|reservations|tickets|registration|pricing|orders)(?: (?:and|or) [\p{L} ]+)?,? ?(?:please )?(?:call|visit|contact|dm|text|ring|email|whatsapp|click|see)|(?:same[- ]day |next[- ]day |evening |weekend )?appointments (?:are )?(?:still )?available\b|walk-ins welcome|to (?:book|register|schedule|order|enroll?|reserve)(?: [\p{L}' ]{2,30})?,? (?:call|visit|dm|text|ring|email|click|go to|see|contact|tap))`,
      when: (hit, sentence) => isSoft(hit, sentence) && sentence.kind === 'post',
    },
  ],
  keep: isNotNotice,
  moves: [
    {
      move: 'Give a step that works anywhere',
      before: 'Call now to schedule your mammogram with us!',
      after:
        'If you’re 40 or over and not sure you’re due for a mammogram, any clinic can check for you. What has made it hard to get to one?',
    },
    {
      move: 'Offer your knowledge instead of your slot',
      before: 'Book your appointment today with our sleep experts.',
      after:
        'Snoring plus daytime sleepiness is worth raising at your next visit, wherever you go. I’m a sleep nurse; ask me what a home sleep test is like.',
    },
    {
      move: 'Help them choose well, even if it isn’t you',
      before: 'DM me to book a consult, spots available.',
      after:
        'A few of you asked how to choose a physical therapist. I’d ask how many people like me they see, and what the first month looks like. What would you add?',
    },
  ],
  examples: {
    flags: [
      'Schedule your sleep consult with our team this week.',
      'Ready when you are! Text us at 555-0119 to reserve a chair.',
      'Sign up today and start feeling better.',
      'Swing by our new studio on Pine and try the infrared sauna.',
      'Let our experts take care of those stubborn veins.',
      'Tap the link to book your glow-up.',
      'Trust Bayview for your next MRI.',
      'Ask your doctor about Zelvorix.',
      'Order your home kit online now.',
    ],
    allows: [
      'Book lovers on the ward: what got you through nights?',
      'If your chest feels tight, call 999 now and unlock the front door.',
      'Don’t buy the £60 tea; tap water does the same.',
      'Ask your pharmacist about the timing, it’s free.',
      'Call bells are loud for a reason.',
      'Order of events matters less than the dose, oddly.',
      'Text or call 988 any hour. Somebody picks up.',
      'I hate ads that say book now and feel new.',
      'Schedule changes are hard on night staff. How do you cope?',
    ],
  },
};
