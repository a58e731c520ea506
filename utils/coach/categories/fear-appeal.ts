import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
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

/** «Stop this silent killer» still threatens; «it isn’t a death sentence» does not. */
const isDenied =
  /\b(?:not|isn't|aren't|won't|can't|cannot|never|rarely|doesn't|didn't|unlikely to)\b(?: [\p{L}'-]+){0,3} $/u;

const isThreat = (hit: Span, sentence: Sentence) =>
  !isDenied.test(sentence.plain.slice(0, hit.from)) &&
  !/\b(?:playlist|film|movie|coffee|novel|printer|heels|boredom|joke|seriously|parking machine|car park)\b/u.test(
    sentence.plain,
  );

/**
 * A threat with something to do about it, behind it or in the next sentence, and nothing to buy, is information (manual,
 * section 3); «the scary truth about» is bait whatever follows. The step must not be a threat itself: «get screened before it’s too late» leaves no way out.
 */
function hasNoStep(match: Span, view: DraftView): boolean {
  if (/\b(?:truth|facts?|reality|secret)s? about$/iu.test(view.draft.text.slice(match.from, match.to))) return true;
  const at = view.sentences.findIndex(
    ({ from, sentence }) => from <= match.from && match.from < from + sentence.text.length,
  );
  const near = view.sentences.slice(Math.max(0, at), at + 2);
  const [first] = near;
  if (first === undefined) return true;
  const end = near.reduce((last, { from, sentence }) => Math.max(last, from + sentence.text.length), match.to);
  if (view.found('sales-cta').some((span) => span.from < end && first.from < span.to)) return true;
  const threats = view.found('fear-appeal');
  const isFree = (span: Span) => !threats.some((threat) => threat.from < span.to && span.from < threat.to);
  const isNear = (span: Span) => span.from >= match.to && span.from < end;
  return !view.found('useful-direction').some((span) => isNear(span) && isFree(span));
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
      pattern: phrase`\b(?:(?:the |a |invisible |this )*(?:silent|invisible) killers?|(?:a |walking |ticking )+(?:time ?bombs?)|(?:the |some )?(?:scary|terrifying|shocking|ugly|deadly|horrifying|chilling) (?:truth|facts?|reality|secret)(?: about| for)?|(?:you|your (?:child|kids?|family|mum|mom|dad|baby)) (?:could|might|may|will) be next(?=[.!?…]|$)|(?:don't )?become (?:a|another|just another|the next) statistic|(?:playing |play |a (?:round|game) of )russian roulette(?: with)?|russian roulette with|(?:your|every parent's|a parent's) worst nightmare|(?:before|until|by the time) (?:it's|it is) too late|by then it's too late|(?:one|a) heartbeat away|what you don't know (?:can|could|will|might) (?:kill|hurt)(?: you)?|(?:don't|why|stop) gambl(?:e|ing) with your (?:life|health|heart|family)|(?:deadly|fatal) (?:mistakes?|secret|habit)|you won't see it coming|(?:the )?beginning of the end|sleep with one eye open)\b`,
      when: isThreat,
    },
    {
      id: 'could-kill',
      pattern: phrase`\b(?:could|can|will|may|might|is|are)(?: (?:be|slowly|quietly|literally|secretly|silently|already))* (?:kill(?:ing)?|murdering|poison(?:ing)?|destroy(?:ing)?|rotting|blind(?:ing)?) (?:you\b(?! the)|your\b(?: [\p{L}'-]+){1,2}|someone you love|the ones you love)|\b(?:steal(?:ing)?|stole) your (?:eyesight|sight|life|breath|memory|baby)\b`,
      when: isThreat,
    },
    {
      id: 'will-die',
      pattern: phrase`\b${loved} (?:could|might|may|will|would|won't|'ll|are going to) (?:be )?(?:die(?! (?:down|off|out))|dying|dead|never (?:wake|walk|breathe|meet|come home)|not (?:wake|come home|make it)|pay the price|regret it|be (?:burying|planning (?:a|the|your) funeral)|drop dead)\b|\byou(?:'ll| will) (?:regret (?:it|putting|waiting|this|not)|be sorry|wish you had)\b|\b(?:tiny|little|small|an early|a) coffins?\b|\b(?:your|own) obituary\b|\byour own funeral\b|\bwants? you dead\b`,
      when: (hit, sentence) =>
        isThreat(hit, sentence) && !/\b(?:nobody|not everyone|rarely|unlikely)\b/u.test(sentence.plain),
    },
    {
      id: 'dread',
      pattern: phrase`\b(?:think it can't happen to you|it (?:can|could) happen to (?:you|anyone)\b(?=[.!]|$)|(?:nobody|no one) is safe\b|you(?:'ve| have) been warned|be (?:very )?afraid\b|your (?:clock|time) is (?:ticking|running out)|lurking (?:in|behind|inside) your|don't say (?:we|i|nobody) (?:didn't|did not) warn|never grow back|you will beg for)\b`,
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
      'That nightly soda could be killing your kidneys.',
      'Don’t become a statistic.',
      'Get checked before it’s too late.',
      'You’ll regret putting it off.',
      'Your child could die of measles.',
      'The scary truth about sunscreen!',
    ],
    allows: [
      'Carbon monoxide can kill you quietly, so put an alarm on each floor and test it every month.',
      'A spreading chest pain can be a heart attack. Call 911 now.',
      'Heart disease is the leading cause of death.',
      'I get scared in scanners too.',
      'My killer night-shift playlist is back.',
      'That film has a bomb in it and no plot.',
      'Fear of needles is common in grown-ups too.',
      'This clinic will take your pain seriously, however it started.',
    ],
  },
};
