import type { Hit } from '../category';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import { isInHonestDraft, isNotPitch } from './not-in-a-pitch';

/** A choice that is none, that leads to us, or that comes with a threat. */
const noChoice =
  /\b(?:but (?:don't|do not|you|our|i'd hate|the|hurry)|choose (?:local|us|our|well|right|wisely|before|your fighter|the|[\p{L}]+ (?:health|clinic))|choice is clear|(?:smart|only) choice|your choice is|free to seek|take it or leave|or you could|or else|referred to|right to choose|come crying|must|vote|payment plan|pay [$£]|kidding|come to us|win\b|visit us|call us|book|keep burying|see you there|repost|waiting on)\b/u;
const isFree = (hit: Hit, sentence: Sentence) =>
  !noChoice.test(sentence.plain) &&
  !/^if you (?:want|like|would like) (?:to )?(?:book|save|look|feel|be|the best)/u.test(sentence.plain.slice(hit.from));

export const autonomySupport: Signal = {
  id: 'autonomy-support',
  name: 'Leaves the choice with the reader',
  credit: 6,
  message: 'It leaves the decision where it belongs, with the reader.',
  why: 'Emphasising autonomy, and informing only with permission, are what motivational interviewing does in place of persuading.',
  sources: ['S24'],
  whenNot: '«The choice is clear», «choose us» and «it’s up to you, but don’t wait» leave no choice.',
  rules: [
    {
      id: 'your-call',
      pattern: phrase`\b(?:(?:it's|it is|that's|that is|is|are) (?:entirely |always |really |still |completely |all |both )*(?:your (?:call|choice|decision|business|right)\b|up to you|yours to (?:say|make|choose|keep|decide)|for you to (?:say|decide)|(?:hers|his|theirs) to (?:say|make|choose|decide|put))|(?:you|u) (?:get to (?:pick|choose|decide)|choose (?:it|which|when|how|together)|decide (?:when|which|what|together)|pick (?:the|which|when|how))|your (?:word|pace|terms|choice|call|body)(?=[,.;!]|$)|nothing (?:here )?depends on (?:it|your))\b`,
      when: (hit, sentence) => isFree(hit, sentence) && !/^[^.]*\bdo you decide\b/u.test(sentence.plain),
    },
    {
      id: 'if-you-want',
      pattern: phrase`\b(?:only if (?:you|u)\b[^.!?,;"]{0,40}|if (?:you|u|she|he|they) (?:want|like|prefer|wish|fancy|feel like it|feel up to it)(?: (?:it|that|one|company|more|some))?(?=[,.!;:?]| and | i'll| i can|$)|if (?:you'll|you would|you'd) let me|if you(?:'re| are) (?:happy|willing|comfortable|up for it)\b[^.!?,;"]{0,30}|if that(?:'s| would be) (?:useful|helpful|easier)|whenever (?:you(?:'re| are| like)|it suits)|whichever (?:you|suits|feels|works|is easier)|one option is|when(?:ever)? you(?:'re| are) ready|in your own time)`,
      when: isFree,
    },
    {
      id: 'no-pressure',
      pattern: phrase`\b(?:no (?:rush to|hurry to|pressure|obligation|judge?ment|wrong (?:answer|way|choice)|need to (?:decide|answer|reply|choose|explain))|(?:there's|there is) no rush|take (?:your time|all the time)(?! (?:on|with|upon|, lad|, ladies))|either (?:one |way |answer |choice )?(?:is |'s )(?:fine|ok|okay|good|a fine|no crime)|either suits|both are (?:fine|okay|ok|normal|defensible|allowed)|neither is (?:wrong|better)|(?:all|any|every one) of (?:those|them|these) (?:is|are) (?:fine|okay|a fine)|(?:you|nobody|one)(?:'re| are)? (?:can|may|could|allowed to|free to|welcome to)(?: always| still)? (?:say (?:no|not|yes)|change your mind|stop (?:any|at)|decline|refuse|skip|leave (?:any|when)|ask to swap|not)\b[^.!?"]{0,40}|change your mind\b|you (?:don't|dont|do not|needn't) (?:have to|need to) (?:decide|talk|answer|share|say (?:yes|anything|more)|explain|choose|do (?:it|any|this)|want|come|be at|use|give|tell)[^.!?"]{0,40}|(?:it's|it is) (?:ok|okay|fine|all right) (?:not to|to (?:say|ask|stop|wait|change|want))[^.!?"]{0,40}|i won't nag|or not at all)`,
      when: isFree,
    },
    {
      id: 'asks-leave',
      pattern: phrase`\b(?:(?:do you )?want me to|(?:do you )?want (?:my take|the name of)|would it (?:help (?:if|to)|be (?:ok|okay|useful|all right))|would you (?:like|rather|prefer) (?:me|us|to (?:hear|talk)|it if)|(?:may|might|can) i (?:offer|share|suggest|tell you)|shall i|is it (?:ok|okay|all right) if i)\b[^.!?"]*`,
      when: isFree,
    },
    {
      id: 'some-others',
      pattern: phrase`\bsome (?:people|folks?|families|parents|of us|of you|women|men|mums|moms|patients|nurses|do|like|want)\b[^.!?"]{3,80}[,;.]? ?(?:and |but |while )?(?:others|some|plenty) [^.!?"]*|\bnot everyone (?:wants|likes|needs)\b[^.!?"]*|\b(?:this|that|it) (?:may|might) not be (?:for|right for) you\b|\byou might (?:like|prefer|find|want)\b[^.!?"]*`,
      when: isFree,
    },
  ],
  keep: (match, view) => isNotPitch(match, view) && isInHonestDraft(view) && view.found('non-apology').length === 0,
  examples: {
    flags: [
      'It’s your call, and there is no wrong answer.',
      'Curtain open or shut, whichever feels better.',
      'You can say no and change your mind at the door.',
      'Want me to ask whether they’d chat with you?',
      'Some people like the numbers, others ask not to see them.',
      'If you want, I can tell you what the first three days are like.',
    ],
    allows: [
      'You have the right to choose Lakeside.',
      'The choice is clear.',
      'It’s up to you, but don’t wait.',
      'Choose your fighter: days or nights?',
      'Patients are of course free to seek care elsewhere.',
      'If you want whiter teeth, call us today.',
    ],
  },
};
