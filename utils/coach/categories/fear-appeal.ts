import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
import { isNegated } from '../language/negation';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';

const loved = oneOf(
  'you',
  'your (?:child|children|kids?|baby|son|daughter|mum|mom|dad|family|parents?|partner|husband|wife|heart|brain|grandchildren|loved ones?)',
  'someone you love',
  'him',
  'her',
  'them',
  'grandad',
  'grandma',
);

/** Hooks that frighten to be read; a step later on does not take them back. */
const hook =
  /\b(?:silent killers?|time bombs?|(?:scary|terrifying|shocking|ugly|deadly|horrifying|chilling) (?:truth|facts?|reality|secret)|could be next|might be next|become a statistic|becoming a statistic|russian roulette|worst nightmare|before it's too late|until it's too late|heartbeat away)\b/u;

const isThreat = (hit: Span, sentence: Sentence) =>
  !isNegated(sentence, hit) &&
  !/\b(?:playlist|film|movie|coffee|novel|printer|heels|workout playlist|boredom|joke)\b/u.test(sentence.plain);

/** A threat with something to do about it, here or in the next sentence, and nothing to buy, is information (manual, section 3). */
function hasNoStep(match: Span, view: DraftView): boolean {
  const words = view.draft.text.slice(match.from, match.to).toLowerCase().replaceAll('’', "'");
  if (hook.test(words)) return true;
  const at = view.sentences.findIndex(
    ({ from, sentence }) => from <= match.from && match.from < from + sentence.text.length,
  );
  const near = view.sentences.slice(at, at + 2);
  const end = near.reduce((last, { from, sentence }) => Math.max(last, from + sentence.text.length), match.to);
  const within = (span: Span) => span.from < end && match.from - 200 < span.to;
  if (view.found('sales-cta').some(within)) return true;
  return !view.found('useful-direction').some((span) => span.from < end && (near[0]?.from ?? 0) < span.to);
}

export const fearAppeal: Category = {
  id: 'fear-appeal',
  name: 'Fear without a way out',
  group: 'Tone that pushes away',
  severity: 'fix',
  scope: ['post', 'reply'],
  weight: 10,
  message: 'Fear alone makes people look away; a small step they can take lets them stay.',
  why: 'Evidence is nuanced, so coach it precisely: across 127 papers (N = 27,372) fear appeals worked on average (d = 0.29), did not backfire, and worked better with efficacy statements; strong fear with low efficacy produced the most defensive responses. So flag fear without efficacy, or fear + sales, not fear itself.',
  sources: ['S27', 'S28'],
  whenNot:
    'With a doable step in the same or the next sentence, as a plain statistic, or as an emergency instruction, a risk is information.',
  rules: [
    {
      id: 'hook',
      pattern: phrase`\b(?:(?:the |a )?silent killers?|(?:a |walking |ticking )*(?:time bombs?|timebombs?)|(?:the |some )?(?:scary|terrifying|shocking|ugly|deadly|horrifying|chilling) (?:truth|facts?|reality|secret)(?: about)?|(?:you|your (?:child|kids?|family|mum|dad)|it) (?:could|might|may|will) be next|(?:don't )?become (?:a|another|just another|the next) statistic|(?:playing |play |like )?russian roulette(?: with)?|(?:your|every parent's|a parent's) worst (?:nightmare|fear|dream)|(?:before|until|by the time) (?:it's|it is) too late|one heartbeat away|what you don't know (?:can|could|will|might) (?:kill|hurt|cost)(?: you)?|(?:don't|why|stop) gambl(?:e|ing) with your (?:life|health|heart|family)|(?:deadly|fatal) (?:mistakes?|error|secret|habit))\b`,
      when: isThreat,
    },
    {
      id: 'could-kill',
      pattern: phrase`\b(?:could|can|will|may|might|is|are|was)(?: (?:be|slowly|quietly|literally|secretly|silently|already))* (?:kill|killing|murdering|poisoning|destroying|rotting|eating|stealing|costing|take|claim|rob|cripple|paraly[sz]e|blind)(?: away)?(?: at| into| down)? (?:you|your\b(?: [\p{L}'-]+){1,2}|someone you love|the ones you love)`,
      when: isThreat,
    },
    {
      id: 'will-die',
      pattern: phrase`\b(?:${loved} (?:could|might|may|will|would|won't|'ll|are going to) (?:be )?(?:die|dying|dead|gone|never (?:wake|come|see|walk|breathe|know|meet|get)|not (?:wake|come|see|make)|wake|pay the price|regret|lose (?:it|everything|your|a|them)|end up (?:in|on|dead|with|under)|be (?:burying|planning (?:a|the|your) funeral|too late|lucky)|drop dead)|you(?:'ll| will) (?:regret|be sorry|wish you had|never forgive|pay for)|you won't see it coming|next time (?:you|it) (?:won't|might not) be|leave (?:your (?:kids|children|family)) without|(?:dead|gone|buried|in the ground) (?:within|by|before) (?:the|a|your|\d)[\p{L} ]{2,15}|your funeral|in a coffin|(?:a|your) coffin|orphans?)\b`,
      when: (_hit, sentence) => !/\b(?:nobody|not everyone|rarely|unlikely)\b/u.test(sentence.plain),
    },
    {
      id: 'dread',
      pattern: phrase`\b(?:think it can't happen to you|it can happen to anyone|nobody is safe|no one is safe|you have been warned|be afraid|be very afraid|your (?:clock|time) is (?:ticking|running out)|lurking (?:in|behind|inside)|(?:none of it|it never|it won't) (?:comes?|open|grows?) back(?: again)?|while you sleep|while they sleep|by then it's too late|there (?:are|is) no (?:second chances?|warning|going back)|gives no (?:notice|warning)|strikes? without warning|don't say (?:we|i|nobody) (?:didn't|did not) warn|is killing (?:us|our|your|you|people|more)|doctors? (?:won't|don't) tell you)\b`,
      when: isThreat,
      weak: true,
    },
  ],
  keep: hasNoStep,
  moves: [
    {
      move: 'Pair the risk with one small, specific step',
      before: 'High blood pressure is a silent killer. You could be next.',
      after:
        'High blood pressure rarely feels like anything, so checking is the only way to know. Pharmacies and many libraries have a cuff. Where could you check this week?',
    },
    {
      move: 'Normalise the fear, then offer company',
      before: 'Don’t become a statistic. Get screened before it’s too late!',
      after:
        'Lots of people put off a colonoscopy because of the prep. There’s also a stool test you can do at home. Which part worries you?',
    },
    {
      move: 'Let someone who has been there speak',
      before: 'Your child could die from flu.',
      after:
        'Flu can be rough on small kids, and the vaccine lowers the chance of a bad case. Parents who were on the fence last year: what helped you decide?',
    },
  ],
  examples: {
    flags: [
      'Your gut is a ticking time bomb.',
      'What you don’t know could kill you.',
      'That little cough could be killing your lungs.',
      'Don’t become a statistic.',
      'Get checked before it’s too late.',
      'You’ll regret putting it off.',
      'Your child could die of measles.',
    ],
    allows: [
      'Carbon monoxide can kill you quietly, so put an alarm on each floor and test it every month.',
      'A spreading chest pain can be a heart attack. Call 911 now.',
      'Heart disease is the leading cause of death.',
      'I get scared in scanners too.',
      'My killer night-shift playlist is back.',
      'That film has a bomb in it and no plot.',
      'Fear of needles is common in grown-ups too.',
    ],
  },
};
