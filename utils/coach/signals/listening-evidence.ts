import type { Hit, Match } from '../category';
import { touches } from '../language/clause';
import type { DraftView } from '../language/draft-view';
import { findEchoes } from '../language/echoes';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { CategoryId, SignalId } from '../types';

const firstSentences = 2;

/** Replies that take up a word to turn it against the writer, to sell, or to diagnose. */
const notListening: readonly CategoryId[] = [
  'defensive',
  'canned-response',
  'non-apology',
  'handoff-only',
  'individual-advice',
  'unsupported-claim',
  'blame-lecture',
  'self-praise',
  'sales-cta',
  'promo-offer',
  'corporate-voice',
  'confirms-patient',
];
/** Whoever does one of these for the other person has heard the words that come with it. */
const warm: readonly SignalId[] = [
  'acknowledgement',
  'specific-apology',
  'owned-next-step',
  'safe-private-channel',
  'experience-invitation',
  'introduction',
];

/** A stock sentence, a correction or a plain fact of ours that happens to share a word listens to nobody. */
const ours =
  /\b(?:our|we|records?|policy|feedback|inconvenience|actually|however|although|but|by definition|as per|footer|sign has|would imply|is the quickest|usually|barcoded|it does say|the same as)\b/u;

/** Says what it is like, not what it is: «Forty minutes in paper is cold», «The beeping goes straight through you». */
const weighs =
  /\b(?:too|so much|hard|rotten|a long (?:time|while)|real|no joke|no way|anyone|anybody|would|wears?|sounds?|must (?:be|have)|maddening|lousy|cruel|should(?:n't)?|of course|fair|through you|dread|isn't an? |not an? |brave|thing to|terrif\p{L}+|frightening|awful|stubborn|deserves?|lovely|winced|traps|costs?|a (?:second )?job|point taken|you're right|enough to)\b/u;

/** In a reply, their own content words in the first two sentences (manual, section 5). */
function* findTheirWords(view: DraftView): Iterable<Match> {
  const { context } = view.draft;
  if (context === undefined || context === '') return;
  const isWarm = warm.some((id) => view.found(id).length > 0);
  if (!isWarm && notListening.some((id) => view.found(id).length > 0)) return;
  const asks = context.includes('?');
  for (const [index, { sentence, from }] of view.sentences.slice(0, firstSentences).entries()) {
    if (!isWarm && (index > 0 || asks || ours.test(sentence.plain))) return;
    const stretch = { from, to: from + sentence.text.length };
    if (notListening.some((id) => touches(view.found(id), stretch))) continue;
    const echoes = findEchoes(sentence.plain, context);
    const [first] = echoes;
    if (first === undefined) continue;
    const differing = new Set(echoes.map(({ stem }) => stem)).size;
    const isTakenUp = opens(sentence, first.from) && (differing > 1 || weighs.test(sentence.plain));
    if (isWarm ? !asks || differing > 1 || index === 0 : isTakenUp) {
      const last = echoes[echoes.length - 1] ?? first;
      yield { from: from + first.from, to: from + last.to };
      return;
    }
  }
}

/** Whether nothing but small words stands before the place: «Forty minutes of that beep …», «Of course each twinge …». */
function opens(sentence: Sentence, at: number): boolean {
  return (sentence.plain.slice(0, at).match(/[\p{L}\d]+/gu) ?? []).length < 4;
}

const notHeard = (hit: Hit, sentence: Sentence) =>
  !/\byou (?:said|asked|told|asked for)[^.!?]*\b(?:sign|agreed|but you|more|it, you got it|so here it is)\b|you asked\b.{0,3}$|you (?:shall|said,? we did)/u.test(
    sentence.plain,
  ) && !/\b(?:%|per cent|recommend|link|focus groups?)\b/u.test(sentence.plain.slice(hit.from));

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
      pattern: phrase`\b(?:(?:several|some|lots|many|a few|one|two|three|four|six|eight|ten|twelve|half|most|\d+|a dozen) of you|you|families|parents|patients|members of the [\p{L} ]{3,30}|(?:two|three|four|five|six|\d+) (?:people|parents|families|carers|relatives|residents|mums|dads)) (?:told (?:us|me)|asked (?:for|about|me|us|whether|if|how|why|what)|said|mentioned|wrote|pointed out|kept saying|commented)\b`,
      when: (hit, sentence) =>
        notHeard(hit, sentence) &&
        (sentence.kind === 'post' || !/^you (?:said|asked|told|wrote)/u.test(sentence.plain.slice(hit.from))),
    },
    {
      id: 'somebody-here-asked',
      pattern: phrase`\b(?:someone|somebody|an? (?:dad|mum|mom|reader|parent|nurse|follower|listener|daughter|son|lad|lass|woman|man|teen|carer|commenter)|one of you) (?:here |on here |in the comments )?(?:asked(?: me| us)?|pointed out|wrote in|commented|told us)\b`,
      when: (hit, sentence) => notHeard(hit, sentence) && sentence.kind === 'post',
    },
    {
      id: 'what-i-hear',
      pattern: phrase`\b(?:what i(?:'m| am) hearing is(?! a)|what i hear(?:d)?(?: is|:)|(?:is|was) what i hear (?:about )?(?:most|a lot)|if i(?:'ve| have)? (?:got|read|heard|understood) (?:you|this|it) (?:right|rightly)?|if i've got (?:you|it)|you(?:'re| are) the (?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)) (?:person|one|to)|because of (?:your|comments? like)|because (?:you|\p{L}+ of you) (?:told|asked|said|wrote)|(?:last|this) (?:month|week|year),? (?:you|several|someone)(?: [\p{L}]+)? asked|your (?:idea|question|point|comment|post|note) (?:made|changed|is why)|you're not complaining|so (?:it's )?not the [\p{L}]+, (?:the|it's)|got it:|point taken[:,])`,
    },
  ],
  whole: findTheirWords,
  examples: {
    flags: [
      'Several of you mentioned the cold waiting room.',
      'What I’m hearing is that the phone is the problem.',
      'You’re the third person this week to say so.',
      '> The parking machine ate my card\nA machine that eats cards is maddening.',
      'Someone here asked about swimming with a pump.',
      '> I waited 40 minutes for a blanket.\nForty minutes under a thin sheet is cold.',
      '> Nobody at the desk could sign for my deaf mum.\nThat’s exhausting for both of you. I’ve asked for an interpreter at the desk by Monday.',
    ],
    allows: [
      'We hear you.',
      'Your voice matters.',
      'We value your input.',
      'Thank you for reaching out.',
      '> The parking machine ate my card\nThank you for your feedback.',
      '> I sat in the ER for six hours with my dad.\nOur ER sees patients in order of urgency.',
      '> Do you have to fast for this test?\nFasting is not needed for this one.',
    ],
  },
};
