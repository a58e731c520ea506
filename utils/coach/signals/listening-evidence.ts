import type { Match } from '../category';
import type { DraftView } from '../language/draft-view';
import { phrase } from '../language/phrase';
import { toPlain } from '../language/plain';
import type { Signal } from '../signal';

/** Words that stand in every post, and words of feeling that acknowledgement already counts. */
const common = new Set(
  'about after again all also always another anybody anyone anything because been before being better between both came come could didn doesn doing done down each even ever every everyone everything feel felt find first from get gets getting give going gone good great have haven having hear help here home hour hours into just keep know last least less like little long look made make many maybe more most much must need never next nobody nothing only other over people please really right same say said says should since some someone something still such sure take tell than thank thanks that their them then there these they thing things think this those through time today told took two under until very want well went were what when where which while will with without work would year years your yours you three four five week weeks month months days care hospital clinic doctor nurse staff team health service patient patients visit appointment experience'.split(
    ' ',
  ),
);
const word = /\p{L}{4,}/gu;
const firstSentences = 2;

/** In a reply, one of their own content words in the first two sentences (manual, section 5). */
function* findTheirWords(view: DraftView): Iterable<Match> {
  const { context } = view.draft;
  if (context === undefined) return;
  const theirs = new Set(
    [...toPlain(context).matchAll(word)].map((match) => stemOf(match[0])).filter((stem) => !common.has(stem)),
  );
  for (const { sentence, from } of view.sentences.slice(0, firstSentences)) {
    const echoes = [...sentence.plain.matchAll(word)].filter(
      (match) => !common.has(match[0]) && theirs.has(stemOf(match[0])),
    );
    const [first] = echoes;
    if (first === undefined || isStock(sentence.plain)) continue;
    yield { from: from + first.index, to: from + first.index + first[0].length };
    return;
  }
}

function stemOf(text: string): string {
  return text.replace(/(?:ies|es|s|ing|ed)$/u, '');
}

/** A stock sentence that happens to share a word listens to nobody. */
function isStock(plain: string): boolean {
  return /\b(?:our records|per our|policy|thank you for (?:your|bringing|reaching|choosing)|we (?:take|strive)|feedback|inconvenience|actually,|we're sorry about your)\b/u.test(
    plain,
  );
}

export const listeningEvidence: Signal = {
  id: 'listening-evidence',
  name: 'Shows listening',
  credit: 10,
  message: 'Their own words show that somebody read them.',
  why: 'Ficarra quotes Halper: “By listening, sharing and learning”. Tailoring to the story and telling what changed is what people asked for in replies.',
  sources: ['SEED-1', 'S35', 'S37', 'SEED-2'],
  whenNot: '«We hear you», «your voice matters» and «thank you for reaching out» show no listening.',
  rules: [
    {
      id: 'you-said',
      pattern: phrase`\b(?:you|(?:several|some|lots|many|a few|one|two|\d+) of you|families|parents|patients|members of the [\p{L} ]{3,30}) (?:told (?:us|me)|asked(?: for| about| me| us| whether| if)?|said|mentioned|wrote|pointed out|wanted|kept saying|were right)\b[^.!?]*|\b(?:someone|somebody|a (?:dad|mum|mom|reader|parent|nurse|follower|listener)) (?:here |on here )?asked\b[^.!?]*|\b(?:is|was) what i hear (?:about )?(?:most|a lot)\b`,
      when: (hit, sentence) =>
        !/\byou (?:said|asked|told)[^.!?]*\b(?:sign|agreed|but you)\b/u.test(sentence.plain) &&
        !/^(?:some|many) of you (?:want|have)/u.test(sentence.plain.slice(hit.from)),
    },
    {
      id: 'what-i-hear',
      pattern: phrase`\b(?:what i(?:'m| am) hearing is|what i hear is|if i(?:'ve| have)? (?:read|heard|understood) (?:you|this|it) right|you(?:'re| are) the (?:second|third|fourth|\d+\w+) person|because (?:of|you) (?:your|told|asked|said)|(?:last|this) (?:month|week|year),? (?:you|several|someone)|your (?:idea|question|point|comment|post) (?:made|changed|was|about|is)|i read (?:every|all)|fair challenge|a lot of you|some of you (?:work|want|said|use|live))\b[^.!?]*`,
    },
  ],
  whole: findTheirWords,
  examples: {
    flags: [
      'You told us evenings were hard, so visiting now runs until nine.',
      'Several of you mentioned the cold waiting room.',
      'What I’m hearing is that the phone is the problem.',
      'You’re the third person this week to say so.',
      '> The parking machine ate my card\nA machine that eats cards is maddening; it’s off until Thursday.',
      'Someone here asked about swimming with a pump.',
    ],
    allows: [
      'We hear you.',
      'Your voice matters.',
      'We value your input.',
      'Thank you for reaching out.',
      '> The parking machine ate my card\nThank you for your feedback.',
      'Our lab opens at seven.',
    ],
  },
};
