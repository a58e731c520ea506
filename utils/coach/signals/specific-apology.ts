import type { Hit } from '../category';
import type { DraftView } from '../language/draft-view';
import { isNegated } from '../language/negation';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { Span } from '../types';

/** Takes it back, or makes it about how the reader feels. */
const hollow =
  /\b(?:sorry,? not sorry|no apolog|not (?:be )?sorry|should be sorry|(?:sorry|bad|apologies|apologi[sz]e) (?:if|but|to (?:hear|see|read|learn|say)|(?:that )?you(?:'re| are| were|'ve been| have been| feel| felt| perceived| experienced| had| didn't)|you (?:feel|felt|were made|perceived)|about your visit|for (?:any\b|your (?:loss|experience|visit)|the (?:trouble|inconvenience|hassle|shock|confusion|disappointment|length|delay in)|what (?:you|your|he|she|they))|for the pressure|should)|the word sorry|how (?:that|this|it) (?:landed|came across|made you)|(?:was|is|were|been) (?:taken|received|perceived|interpreted|understood)\b|to your liking|your expectations|isn't for you|uncomfortable to hear|get the humou?r|rubbed|any (?:inconvenience|distress|upset|offen[sc]e|confusion|disappointment)|may have|might have caused|could have caused|regret(?:table| that\b| to\b)|would like to apologi|but (?:our|the|you|it's policy)|although|however|unfortunately|as per policy|you did say|will vary|do better\b|we're slammed|make the rules|nobody has invented|outside my|i don't know)/u;

const isMeant = (hit: Hit, sentence: Sentence) => !hollow.test(sentence.plain) && !isNegated(sentence, hit);
const isMeantInReply = (hit: Hit, sentence: Sentence) => sentence.kind === 'reply' && isMeant(hit, sentence);

const sorry = '(?:sorry|apologi[sz]e|apologies|ashamed|regret it)';

export const specificApology: Signal = {
  id: 'specific-apology',
  name: 'Specific, owned apology',
  credit: 10,
  message: 'It says what went wrong and whose it was, without if or but.',
  why: 'Of six parts of an apology, taking responsibility matters most and repair second; the Ombudsman asks for one that is clear and unequivocal.',
  sources: ['S39', 'S40'],
  whenNot: '«Sorry for any inconvenience», «sorry if», «sorry you feel that way» and «we regret that» own nothing.',
  rules: [
    {
      id: 'standard-and-sorry',
      pattern: phrase`(?:\b(?:nobody|no one|no [\p{L}]+|nobody's [\p{L}]+|that (?:word|sign|post|joke|door)|those words|it|that|you|they|he|she|someone|people|anyone)? ?(?:should(?:n't| not| never| have| always)?|ought|deserves?|has no place|belongs)\b|\b(?:is|was|are|were) (?:a |an |not |just |plain |really |so |too |very |no )*(?:wrong|rude|cruel|unkind|careless|ours?|my fault|our fault|on (?:me|us)|unjust|unacceptable|humiliating|cold|late|lousy|rotten|way to|ok|okay|good enough|insulting|shabby|poor|affront|disgrace|failure|slip|mess|crummy|error|mistake|thing to say|thing to call)\b)[^.!?"]{0,110}\b${sorry}\b(?! (?:if|for any|you feel|to hear))`,
      when: isMeant,
    },
    {
      id: 'sorry',
      pattern: phrase`(?:\b(?:and |so |for which |for (?:it|that) )*\b(?:i|we)(?:'m|'re| am| are)?|\bim|^|[,;:] )(?: so| very| truly| that| really| deeply| also)* ?${sorry}\b(?: (?:for|about|that|to) [^.!?;"]*)?`,
      when: isMeant,
    },
    {
      id: 'got-it-wrong',
      pattern: phrase`\b(?:(?:i|we) (?:got (?:that|this|it) (?:badly |plain |completely )?wrong|(?:were|was) wrong(?! about)|messed (?:that |this |it )?up|dropped the ball|broke (?:our|my) own [\p{L} ]+|failed (?:you|to|her|him|them)|(?:should|ought to) (?:not )?have[^.!?"]{3,60}(?:and|but) (?:(?:we|i) )?(?:didn't|did not|don't|hadn't|did)\b|(?:shouldn't|shouldnt|should not|should never) have [\p{L}]+)|(?:that|this|it)(?: [\p{L}]+)? (?:was|is|were)(?: all| entirely)? (?:our|my) (?:error|mistake|fault|doing|typo|failure|slip)|(?:that|this|it)(?:'s| is| was)(?: all| entirely)? on (?:us|me)\b|(?:our|my) (?:mistake|fault|error)(?=[.,;!]| and|$)|(?:that|this|it)(?:'s| is| was) (?:ours|mine)(?: to (?:own|carry|fix))?(?=[.,;!]|$)|(?:that|this|it) was (?:careless|unkind|cruel|rude|thoughtless|unjust|cheap|lazy|wrong)(?: of (?:me|us))?(?=[.,;!]| and)|no excuses?\b|i'll own (?:that|it|this))`,
      when: isMeantInReply,
    },
  ],
  keep: isOwned,
  examples: {
    flags: [
      '> The bell rang forty minutes.\nNobody should wait like that to use a bathroom, and I’m sorry.',
      '> The sign sent us to the wrong door.\nThat was our mistake. I hadn’t walked past it in weeks.',
      '> You forgot to ring.\nI’m sorry we promised Monday and stayed silent.',
      '> Your joke was cruel.\nIt was, and I shouldn’t have posted it.',
      '> Two letters for one scan.\nWe got that wrong.',
      '> You laughed at my accent.\nThat was rude and wrong, and I’m sorry.',
    ],
    allows: [
      '> Nobody called me.\nWe apologize for any inconvenience.',
      '> Staff ignored my mom.\nWe’re sorry you feel that way.',
      '> The bill is wrong.\nSorry if that was confusing.',
      '> My dog died.\nI’m so sorry for your loss.',
      'Sorry, not sorry: this is the best ward kettle in town.',
      '> Bad visit.\nWe regret that your expectations were not met.',
      '> The soup was cold.\nWe’re sorry, but our kitchen follows the standard.',
    ],
  },
};

/** «I'm sorry» owns nothing unless the words around it say what we did or what should have been. */
function isOwned(match: Span, view: DraftView): boolean {
  const at = view.sentences.findIndex(
    ({ sentence, from }) => from <= match.from && match.to <= from + sentence.text.length,
  );
  const around = [-1, 0, 1].map((step) => view.sentences[at + step]?.sentence.plain ?? '').join(' ');
  if (hollow.test(around) || consoling.test(around)) return false;
  return owning.test(around) && !view.found('non-apology').some((span) => span.from < match.to && match.from < span.to);
}

const consoling = /\b(?:loss|passed|died|condolences|thinking of you|grief|funeral)\b/u;
const owning =
  /\b(?:i|we)(?:'ve been|'ve asked| (?:did|didn't|don't|do|said|promised|told|made|put|posted|wrote|left|skipped|used|forgot|missed|lost|broke|ran|failed|hadn't|was|were|should|ordered|never|shouldn't|have been|sent|pressed|packed|gave|showed|chose|stayed|kept|read))\b|\b(?:our|ours|my|mine|our end|on us|on me|myself)\b|\b(?:should(?:n't| not| never)?|ought|nobody|no one|no [\p{L}]+ should|wrong|rude|not ok|isn't ok|failure|disgrace|embarrassing|humiliating|no way to|undignified)\b/u;
