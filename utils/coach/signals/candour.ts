import type { Hit } from '../category';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';

const hides = /\b(?:due to privacy|results may vary|mistakes were made|cannot comment|trust me)\b/u;
const isFrank = (_hit: Hit, sentence: Sentence) => !hides.test(sentence.plain);

export const candour: Signal = {
  id: 'candour',
  name: 'Candour about limits',
  credit: 6,
  message: 'It says what isn’t known, can’t be said, or went wrong.',
  why: 'Risk and commitment are marks of dialogue; the CDC index asks what is known and not known, and conflicts of interest belong in the post.',
  sources: ['S4', 'S20', 'S57', 'S65'],
  whenNot:
    '«Due to privacy laws we cannot comment», «results may vary» and «mistakes were made» hide more than they say.',
  rules: [
    {
      id: 'do-not-know',
      pattern: phrase`\b(?:i|we) (?:don't|do not|didn't) (?:know|have (?:the|an) answer|have a good answer)(?: (?:yet|why|how|what|if))?\b|\bi(?:'m| am) not sure\b|\bi can't (?:judge|tell|say|promise|guarantee)[^.!?]*|\bi may be wrong\b|\bi could be wrong\b|\b(?:the )?evidence (?:is|was|isn't|on this is) (?:mixed|thin|weak|limited|unclear|there|patchy)\b|\bnobody knows\b|\bwe still don't know\b|\bthere(?:'s| is) no (?:miracle|magic|perfect|quick)[^.!?]*|\b(?:some|not all|many) (?:labs?|people|of them) (?:still |don't|won't)[^.!?]*`,
      when: isFrank,
    },
    {
      id: 'cannot-discuss',
      pattern: phrase`\b(?:i|we) can(?:'t|not) (?:discuss|talk about|advise on|confirm|comment on|go into) (?:anyone|anybody|your own|anything|individual|a person|people)[^.!?]*|\bi can't advise\b[^.!?]*`,
      when: isFrank,
    },
    {
      id: 'got-it-wrong',
      pattern: phrase`\b(?:i|we) (?:got (?:this|that|it|the [\p{L} ]{3,40}) wrong|missed it|missed (?:the|a|her|his)|was wrong|were wrong|should have|used to (?:say|think|skip|tell)|failed|forgot)\b[^.!?]*|\b(?:i'm|we're|i am) not going to (?:explain|excuse|pretend)[^.!?]*|\bisn't an answer\b|\bstill hard to\b|\b(?:we were|our unit was|we are) (?:short|understaffed|very busy)[^.!?]*|\bwe've been (?:double-booking|late|sending|getting)[^.!?]*|\btold me my\b[^.!?]*|\bmore from (?:her|his|their) (?:post|letter) than from\b|\bour er is very busy\b|\bi(?:'d| would) rather (?:ask|hear|say)[^.!?]*`,
      when: isFrank,
    },
    {
      id: 'interest',
      pattern: phrase`(?:#ad\b|\bad:|\bi(?:'m| was| am) paid\b|\bpaid me\b|\bi work for\b|\bno ties to\b|\bi have no (?:ties|stake)|\bi don't (?:take gifts|get paid)|\bnobody pays me|\bso weigh that\b)`,
      when: isFrank,
    },
  ],
  examples: {
    flags: [
      'I don’t know yet, and I’ll say so here when I do.',
      'The evidence is mixed.',
      'I can’t discuss anyone’s care here, but I can explain the bill.',
      'We got this wrong.',
      'I work for the hospital that runs this class, so weigh that.',
      'I can’t judge it from here.',
    ],
    allows: [
      'Due to privacy laws we cannot comment.',
      'Results may vary.',
      'Mistakes were made.',
      'Our team is world-class.',
      'You don’t know until you try.',
      'Ask at the desk.',
    ],
  },
};
