import type { Hit } from '../category';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import { isNotPitch } from './not-in-a-pitch';

/** A full stop instead of an answer, small print, or a boast in honest clothes. */
const evasive =
  /\b(?:(?:no|unable to|cannot|can't|not able to) comment|due to (?:federal|privacy|hipaa|regulations|confidentiality)|for privacy reasons|results (?:may|will) vary|mistakes were made|errors? (?:may have|have been|were) made|terms apply|lessons (?:were|have been) learned|nobody knows (?:the trouble|[\p{L}]+ like)|no one knows [\p{L} ]+ like|know about you|what (?:folk|people) expect|seldom found|kind of a big deal|trust me|don't care|idc|not gonna lie|who knows|not my fault|settled)\b/u;

const isHonest = (_hit: Hit, sentence: Sentence) => !evasive.test(sentence.plain);
const isHonestReply = (hit: Hit, sentence: Sentence) => sentence.kind === 'reply' && isHonest(hit, sentence);
const unsure =
  '(?:honestly |really |truly |just |simply |still |frankly |yet |actually |fully |exactly |properly |safely )*';

export const candour: Signal = {
  id: 'candour',
  name: 'Candour about limits',
  credit: 6,
  message: 'It says plainly what is not known, cannot be said, or went wrong.',
  why: 'Risk and commitment are part of dialogue: saying what is known and not known, and what one is paid for, is how trust is earned.',
  sources: ['S4', 'S20', 'S57', 'S65'],
  whenNot:
    '«Due to privacy laws we cannot comment», «results may vary» and «mistakes were made» hide behind the words.',
  rules: [
    {
      id: 'not-known',
      pattern: phrase`\b(?:i|we) ${unsure}(?:don't|dont|do not|can't|cannot|haven't|have not) ${unsure}(?:know(?! (?:what (?:folk|to)|how you|about you|where))|tell (?:whether|if|which)|say (?:for (?:sure|certain)|whether|which|how|who|yet|if)|promise|have (?:an|the|a good) answer|seen (?:a |any )?(?:decent|good))[^.!?"]*|\bi(?:'m| am) not (?:sure|certain)\b(?! (?:you|why you))[^.!?"]*|\b(?:nobody|no one|no-one)(?: honest| really)? (?:knows (?:yet|why|how|for sure|whether|if|exactly)|can (?:say|promise|tell you))[^.!?"]*|\bwe still don't know\b[^.!?"]*|\bi (?:may|might|could) (?:well )?be wrong\b`,
      when: isHonest,
    },
    {
      id: 'evidence',
      pattern: phrase`\b(?:(?:the )?(?:evidence|studies|trials|data|research|jury|science)(?: here| on (?:this|it|that))? (?:is|are|isn't|aren't|was|were|'s) (?:still |only |pretty |rather |quite |too |very )*(?:mixed|thin|weak|shaky|patchy|limited|small|out|split|early|unclear|there|not (?:great|strong))|no good (?:evidence|studies|trials)|not (?:yet )?(?:been )?(?:known|proven|studied)|(?:doctors|dentists|nurses|guidelines|studies|experts|honest [\p{L}]+) (?:still )?(?:disagree|differ)|the honest answer|too small to (?:settle|say)|there(?:'s| is) no (?:miracle|magic|perfect|quick)|(?:some|not all) (?:labs?|people|of them) (?:still|don't|won't))\b[^.!?"]*`,
      when: isHonest,
    },
    {
      id: 'cannot-here',
      pattern: phrase`\b(?:i|we) ${unsure}(?:can't|cannot|can not|cant|couldn't|won't|never|may not|(?:am|'m) not able to|(?:are|'re) not (?:able|free) to|(?:am|'m) not going to|shouldn't|don't) ${unsure}(?:discuss|talk about any|go into (?:any|your|individual|details)|speak (?:to|about) any|say (?:yes|no|who|anything about|(?:for|about) you)|look (?:anyone|anybody|anything|up any) |answer for (?:any|your)|assess|diagnose|judge|guess (?:at|on)|advise|confirm|explain it away|pretend|excuse|undo|give (?:personal|medical|individual))\b[^.!?"]*`,
      when: isHonest,
    },
    {
      id: 'own-fault',
      pattern: phrase`\b(?:i|we) (?:got (?:that|this|it|one|the [\p{L} ]+?) (?:badly |plain |completely )?wrong|(?:was|were) (?:both |all |also )?(?:wrong|careless|mistaken)|messed up|missed (?:it|one)\b|made (?:a|that|the) (?:mistake|error)|should(?:'ve| have) (?:asked|known|told|said|checked|closed|been|rung|called|started|seen|sent|listened|stopped|warned)|shouldn't have|failed\b(?! (?:my|the))|used to (?:say|think|tell|believe|call|write|teach|skip)|had to (?:google|look it)|didn't (?:know|realise|realize|notice|check|ask|listen|see (?:it|that))|sat on it|guessed)\b[^.!?"]*`,
      when: isHonest,
    },
    {
      id: 'fair-cop',
      pattern: phrase`\b(?:(?:that|this|it) (?:was|is|were) (?:our|my) (?:error|mistake|fault|doing|typo|failure|contractor|scheduling)|guilty\b|i'll own|you(?:'re| are|re) (?:quite |absolutely |dead |so )?right,? (?:it|that|we|i|the|and (?:i|we))|you have it right|fair (?:cop|hit|criticism)|bang to rights|more from (?:her|his|their) [\p{L}]+ than)\b[^.!?"]*`,
      when: isHonestReply,
    },
    {
      id: 'interest',
      pattern: phrase`\b(?:(?:i|we)(?:'m|'re| am| are| was| were)?(?: not| never| also)? (?:work for|employed by|paid (?:by|to|a|for)|get paid|got paid|get a cut|earn a|own shares|bought (?:this|it|mine|my own)[^.!?"]{0,20}(?:myself|full price|own money)?|don't (?:take gifts|get paid)|have (?:no|a) (?:ties|stake|conflict))|nobody(?:'s| is)? (?:paid|paying|pays) (?:me|us)|no one(?:'s| is)? (?:paid|paying|pays) (?:me|us)|(?:employs|pays|paid) (?:me|us)\b|gave (?:me|us|our [\p{L}]+) (?:these|this|[£$]\d|so)[^.!?"]*|paid (?:partnership|post|ad)|this is an? (?:paid )?ad(?:vert)?\b|^ad(?:vert)?[:.]|gifted by|conflict of interest|no ties to|no (?:brand|sponsor|deal|affiliation)s?\b[^.!?"]*|disclosure(?: first)?: (?:i|we|my|they|[\p{L}]+ (?:gave|paid|sent))|so (?:take (?:this|it|that) with|weigh (?:that|this)))|#ad\b`,
      when: (hit, sentence) =>
        isHonest(hit, sentence) && !/^we work for you|, but also|in this comment/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'it-is-ours',
      pattern: phrase`\b(?:our [\p{L} ]{3,40}? (?:is|are|goes?|runs?) (?:still |too |very |so |just |often )*(?:broken|late|slow|confusing|daft|clumsy|cramped|out of date|hard to)|we(?:'re| are|'ve been| have been) (?:[\p{L}]+ )?(?:short (?:of|a|on|staffed)|understaffed|very busy|behind on|inconsistent|bad at|double-booking|late with)|i wish i could|i(?:'ll| will|'m)? not (?:going to )?pretend|i won't pretend|still hard to|isn't an answer)\b[^.!?"]*`,
      when: isHonest,
    },
  ],
  keep: (match, view) =>
    isNotPitch(match, view) &&
    isNotPitch(match, view, ['defensive', 'non-apology', 'canned-response', 'unsupported-claim', 'individual-advice']),
  examples: {
    flags: [
      'I don’t know yet whether the new mattress helps.',
      'The evidence is mixed, and anybody who says otherwise is guessing.',
      '> What happened to my sister?\nI can’t discuss anyone’s care here, but I’ll listen on the phone.',
      'We got the map wrong and people walked a mile in the rain.',
      'The maker pays me to teach this, so take it with salt.',
      'I may be wrong about the dates.',
    ],
    allows: [
      'Due to privacy laws we cannot comment.',
      'Results may vary.',
      'Mistakes were made.',
      'Nobody knows knees like Dr. Pell.',
      'I don’t know about you, but I could sleep for a week.',
      'I can promise you the coffee is terrible.',
    ],
  },
};
