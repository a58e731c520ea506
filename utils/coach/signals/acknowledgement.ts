import type { Hit } from '../category';
import type { DraftView } from '../language/draft-view';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { CategoryId, Span } from '../types';
import { isInHonestDraft } from './not-in-a-pitch';

const feeling =
  "(?:exhausting|scary|frightening|terrifying|unfair|hard(?:er|est)?(?! (?:to (?:say|believe|land|tell|find|miss)|work|copy))|awful|tough|lonely|maddening|stressful|nerve-?w?racking|painful|heavy|overwhelming|frustrating|upsetting|miserable|humiliating|rotten|infuriating|rough|horrible|horrid|isolating|draining|heartbreaking|heart-breaking|confusing|worrying|disheartening|demorali[sz]ing|distressing|difficult|tiring|wearing|sad|grim|bleak|lousy|undignified|crummy|unbearable|cruel|torture|dreadful|dangerous|embarrassing|annoying|brutal|endless|absurd|daft|not ok(?:ay)?|isn't ok(?:ay)?|unacceptable|(?:far |much )?too (?:long|much|many)|the (?:worst|opposite of)|a (?:lot(?! (?:less|more|of|like))|nightmare|misery|jolt|slog|shock|blow|cliff|kick|real (?:cost|need)|(?:very |really |bloody |terribly )?(?:hard|big|lonely|miserable|horrible|cruel|long|rotten|heavy|rough|awful|lousy|special|second|worrying|frightening|brave)(?: kind of| old)? [\\p{L}]+)|(?:its|his|her) own kind of|no (?:joke|small thing|fun|way to)|half a|enough to|more than most|close to)";
const very =
  '(?: (?:so|really|such|incredibly|absolutely|truly|just|very|about|far|plain|both|all|a bit|pretty|still))*';
const toBe =
  "(?:sounds?|is|are|isn't|aren't|'s|'re|must (?:be|have been|feel)|can (?:be|feel)|was|were|feels?|would be|wears?)";
const hurt =
  '(?:anyone|anybody|any (?:parent|mum|mom|dad|of us)|most (?:people|folk)|a saint|me|you|the best of us|a person)';

/** «But» within a few words takes it back. */
const takesBack = /^[^.!?]{0,60}\b(?:but|however|although|that said|unfortunately|which is why we)\b/u;
const empty =
  /\b(?:sorry (?:if|that) you|sorry you (?:feel|felt|were|perceived)|about your visit|regret (?:that|to)|(?:we|i) (?:understand|recogni[sz]e|appreciate|acknowledge|know (?:exactly|precisely))|any inconvenience|get in touch|reaching out|your feedback|bringing this to|valid and)\b/u;

function holds(hit: Hit, sentence: Sentence): boolean {
  const after = sentence.plain.slice(hit.to).split(' ').slice(0, 9).join(' ');
  return (
    !takesBack.test(after) && !takesBack.test(sentence.plain.slice(hit.from, hit.to)) && !empty.test(sentence.plain)
  );
}
const inReply = (hit: Hit, sentence: Sentence) => sentence.kind === 'reply' && holds(hit, sentence);
/** In a post nobody has spoken yet: the words have to be about the reader, not about the writer's own day. */
const holdsForReader = (hit: Hit, sentence: Sentence) =>
  holds(hit, sentence) &&
  (sentence.kind === 'reply' ||
    (sentence.ourselves.length === 0 &&
      (/\byou(?:r|'re|'ve)?\b/u.test(sentence.plain)
        ? sentence.myself.length === 0
        : /^(?:being|waiting|watching|looking after|caring|losing|living|sitting|deciding|grief|nights?|it's) /u.test(
            sentence.plain,
          ))));

export const acknowledgement: Signal = {
  id: 'acknowledgement',
  name: 'Acknowledges a feeling or effort',
  credit: 12,
  message: 'It names what the other person feels or has done, without judging.',
  why: 'Reflections and affirmations are how motivational interviewing listens; service recovery starts with hearing and empathising, and complaint replies rarely acknowledge the work of complaining.',
  sources: ['S24', 'S41', 'S38'],
  whenNot:
    '«Sorry you feel that way», «we understand, however» and «we hear you» with nothing after it acknowledge nothing.',
  rules: [
    {
      id: 'names-feeling',
      pattern: phrase`(?:^|[,;:.] |\b(?:that|this|which|it)(?= |')|\bif )(?<mark>(?:[$£]?[\p{L}\d'-]+[, ]+){0,12}?(?:[\p{L}\d'-]+)?(?: |(?='))${toBe}${very} ${feeling}\b)`,
      when: (hit, sentence) =>
        holdsForReader(hit, sentence) &&
        !/\?$/u.test(sentence.plain) &&
        !/^(?:i|we|ok|change|if)\b|\b(?:whether|when|if|we're|we were|i was) /u.test(
          sentence.plain.slice(hit.from, hit.to),
        ),
    },
    {
      id: 'bare-feeling',
      pattern: phrase`^(?<mark>(?:how |so |oh,? (?:how )?)?(?:awful|maddening|miserable|rotten|horrible|grim|infuriating|scary|exhausting|heartbreaking|humiliating)\b(?=[,.!:])(?:, that)?|what an? (?:[\p{L}]+ ){0,2}(?:thing|night|week|day|way|drive|shock|year|wait|weight|worry|fright|mess) (?:to|for|that|you)\b[^.!?"]*|(?:that|it)(?:'s| is) an? (?:[\p{L}]+ ){0,3}(?:thing|road|lot|drive|weight|way|wait|load) to (?:be|have|carry|hold|go|sit|spend|find|hear|face|lose)\b[^.!?"]*)`,
      when: inReply,
    },
    {
      id: 'to-be-in-it',
      pattern: phrase`^(?<mark>(?:(?:being|waiting|watching|sitting|losing|getting|opening|having|hearing|finding|giving|going|living|carrying|holding|lying|missing|feeling|looking after|cancelling|asking|doing|coming|not knowing|to (?:be|lose|have|know|finish|sit|go)) (?:[\p{L}\d'-]+,? ){1,16}?|(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nineteen|[\p{L}]+ty(?:-[\p{L}]+)?|[$£]?\d+) (?:[\p{L}-]+ ){0,2}?(?:minutes?|hours?|days?|weeks?|months?|years?|nights?|calls?|emails?|bills?|letters?|trips?|miles|dollars|quid|times|knockbacks?|tries)(?: [\p{L}\d'-]+,?){0,14}? )(?:is|are|isn't|aren't|would|wears?|leaves|takes|tells|must)\b(?! (?:not needed|usual|typical|average|normal|standard|within|common|fine|managed|handled|required|available|usually|our|the (?:rule|policy|target)|up to|because|by|ordinary|plenty|about right|bang on|a start|meant|that\b|[\p{L}-]+ (?:quid|dollars|minutes)|all\b|what we)))[^.!?"]*`,
      when: (hit, sentence) => inReply(hit, sentence) && sentence.ourselves.length === 0,
    },
    {
      id: 'makes-sense',
      pattern: phrase`\b(?:no wonder (?:you|u|it|that|this|he|she|they)|(?:i )?(?:do not|don't) wonder (?:at|that) (?:your|you)|(?:it|that|this|[\p{L}]+) (?:makes|made) (?:total |perfect |complete |a lot of )?sense(?=[.,!;]| to (?:me|anyone|you)| (?:you|that you|when you|if you))|of course (?:you(?:'re| are| did| do)?|it (?:does|is|did|hurts)|each|every|they did)\b|anyone would(?! be lucky| think we)|would (?:annoy|upset|frighten|scare|infuriate|drive|make|wear|finish|rattle|gnaw at|test|try|floor|knock|put|break|worry|throw|have) ${hurt}\b|(?:wears?|floors|breaks) ${hurt}\b|i(?:'d| would) (?:be|have been|have) (?:furious|livid|spitting|scared|cross|angry|the same|thrown|cried|in tears|raging|terrified))\b`,
      when: (hit, sentence) => holds(hit, sentence) && (sentence.kind === 'reply' || /\byou\b/u.test(sentence.plain)),
    },
    {
      id: 'you-are-not',
      pattern: phrase`\b(?:you(?:'re| are) (?:not (?:alone|overreacting|silly|failing|weak|the only|being|complaining|a (?:bad|burden|failure|coward))|doing (?:well|your best|better|something hard)|allowed to (?:feel|be|cry|grieve|hurt))|you(?:'ve| have) every (?:right|reason)|you (?:did (?:it|the right thing|everything)|kept (?:going|trying|at it)|showed up|shouldn't have (?:to|had to)|deserve (?:more|better)|don't have to be (?:brave|strong|sorry)|don't owe anybody)|please don't be sorry|(?:it's|that's|it is|that is|that isn't|it isn't) (?:not )?(?:a )?(?:your fault|failure|on you)\b|allowed (?:to still|not to be|to hurt)|there's nothing (?:petty|silly|daft|wrong) about|no (?:wrong way|right way) to (?:grieve|feel))`,
      when: (hit, sentence) => holds(hit, sentence) && !/\bour banner\b|that is not on you to/u.test(sentence.plain),
    },
    {
      id: 'what-it-took',
      pattern: phrase`\b(?:(?:that|it|this) (?:took|takes|must have taken) (?:some |real |a lot of )?(?:something|courage|guts|nerve|stubbornness|effort|bottle|strength)|(?:that|this|it)(?:'s| is) (?:not small|no small thing|not nothing|a lot to (?:carry|hold|take))|that counts|good on you|good for you(?=[ .!,]))`,
      when: inReply,
    },
    {
      id: 'how-you-are',
      pattern: phrase`\byou (?:must be|sound|were|are) (?:so |really |absolutely |completely )*(?:shattered|worn|exhausted|scared|frightened|terrified|tired|angry|angrier|heartbroken|overwhelmed|running on)\b[^.!?"]{0,40}|\b(?:sounds|seems) like (?:you(?:'re|'ve| are)|a lot|those|that|it (?:took|was|has))\b[^.!?"]*|\bi can (?:hear|see|tell) (?:how|that you|why)\b[^.!?"]*`,
      when: inReply,
    },
    {
      id: 'thanks-for-telling',
      pattern: phrase`\b(?:thank you|thanks)(?: so much)? for (?:telling (?:me|us|it)|laying|spelling|saying (?:it|that|this|so)|speaking up|pointing|sharing (?:this|something|what)|trusting (?:me|us) with this|being (?:so )?(?:honest|open|frank|blunt)|taking the (?:time|trouble) to (?:write|tell|spell)|counting|writing (?:this|it))\b|\bi(?:'m| am) (?:so |really |very )*glad (?:you (?:said|asked|told|wrote|reached|spoke)|(?:it|that) (?:went|worked|helped))\b`,
      when: inReply,
    },
    {
      id: 'sorry-for-you',
      pattern: phrase`\bi(?:'m| am) (?:so |really |very |truly )*sorry (?:you(?:'re| are) (?:going|living|dealing|facing|in)|to (?:read|hear) (?:this|that|how)|for your (?:[\p{L}']+ )?loss|about your (?:mum|mom|dad|brother|sister|wife|husband|son|daughter|gran\p{L}*|friend|dog|nan|baby)|(?:he|she|they)(?:'s|'re))|\b(?:nobody|no one|no [\p{L}]+|nobody's [\p{L}]+) should (?:have to|ever have to|be left|wait|sit|be made)\b`,
      when: inReply,
    },
    {
      id: 'so-do-others',
      pattern: phrase`\b(?:lots|plenty|so many|many|most|loads) (?:of (?:people|folk|us|parents|carers|you))? ?(?:feel|dread|find|wonder|whisper|cry|get scared|struggle|put) (?:that|it|the|this|about|in|with|like)\b[^.!?"]*|\b(?:nobody|no one) (?:tells|warns) you\b|\bfair (?:question|challenge)\b|\bwhat a (?:kind|lovely|generous|thoughtful) (?:thing|note|message)\b|\b(?:rest well|sitting in a parking lot right now, same)\b`,
      when: (hit, sentence) =>
        holds(hit, sentence) && (sentence.kind === 'reply' || !/^fair|^what/u.test(sentence.plain.slice(hit.from))),
    },
  ],
  keep: isMeant,
  examples: {
    flags: [
      'That sounds exhausting, and you kept going anyway.',
      '> I had to drive back twice.\nNo wonder you’re worn out.',
      '> Three bills for one scan.\nNobody should have to read a bill three times.',
      '> Still no call.\nWaiting by a phone that never rings is its own kind of illness.',
      'You’re not alone with this one.',
      '> I wrote it all down.\nThank you for spelling it out so plainly.',
      '> They sent us home at two.\nFour hours in the dark with a hurt kid would wear anyone out.',
    ],
    allows: [
      'We’re sorry you feel that way.',
      'We understand your frustration, however the policy is clear.',
      'Thank you for your feedback.',
      '> Long wait.\nThat’s hard to hear, but our staff followed protocol.',
      'We hear you.',
      'It makes sense to book the hall early.',
      'The parking lot is on Fifth Street.',
      'I was exhausted after that double.',
    ],
  },
};

const notMeant: readonly CategoryId[] = [
  'defensive',
  'non-apology',
  'canned-response',
  'unsupported-claim',
  'self-praise',
];

const startsWithAmount =
  /^(?:[$£]?\d|(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[\p{L}]+ty) (?!thing))/iu;

function isMeant(match: Span, view: DraftView): boolean {
  // «How long is too long?» is answered with an amount, not acknowledged with one.
  if (view.draft.context?.includes('?') && startsWithAmount.test(view.draft.text.slice(match.from, match.to)))
    return false;
  if (view.draft.kind === 'post' && !isInHonestDraft(view)) return false;
  return !notMeant.some((id) => view.found(id).some((span) => span.from < match.to && match.from < span.to));
}
