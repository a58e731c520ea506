import type { Hit } from '../category';
import type { DraftView } from '../language/draft-view';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import type { Signal } from '../signal';
import type { Span } from '../types';

const empty =
  /\b(?:any (?:inconvenience|confusion|trouble)|sorry (?:if|for any|you (?:feel|felt|were|perceived)|that you (?:feel|felt)|to hear|about your)|sorry (?:you|your)|regret that|sorry,? i don't know|sorry for the inconvenience|sorry you're|so sorry you)\b/u;
const isReal = (_hit: Hit, sentence: Sentence) => !empty.test(sentence.plain);

/** What another category calls no apology is none. */
function isOwned(match: Span, view: DraftView): boolean {
  return !(['non-apology', 'canned-response'] as const).some((id) =>
    view.found(id).some((span) => span.from < match.to && match.from < span.to),
  );
}

export const specificApology: Signal = {
  id: 'specific-apology',
  name: 'Specific, owned apology',
  credit: 10,
  message: 'It owns what went wrong, in plain words.',
  why: 'Of six elements of an apology, taking responsibility matters most and repair second. The Ombudsman asks for apologies that are clear and unequivocal.',
  sources: ['S39', 'S40'],
  whenNot: '«Sorry for any inconvenience», «sorry if», «sorry you feel» and «we regret that» own nothing.',
  rules: [
    {
      id: 'sorry-and-standard',
      pattern: phrase`\b(?:(?:and|so|;|,) )?(?:i(?:'m| am)|we(?:'re| are)) (?:so |very |truly |really )*sorry\b(?! (?:if|you|your|to hear|to read|about your|for your loss|for any)|,? but)[^.!?]*`,
      when: isReal,
    },
    {
      id: 'got-it-wrong',
      pattern: phrase`\b(?:(?:we|i) (?:got (?:that|this|it|the [\p{L} ]{3,40})(?: badly| completely)? wrong|were wrong|was wrong|should have (?!said is)|should've|let you down|failed (?:you|to)|missed (?:it|this|that)|made (?:a|the|that) mistake|messed up|broke (?:that|our) promise|forgot)|(?:that|it|this) was (?:my|our) (?:mistake|fault|error|doing)|that (?:sign|letter|word|post|wording)[\p{L} ,]{0,24}(?:was|is) (?:ours|mine|hurtful|wrong)|that (?:one )?is on (?:us|me)\b|the word has no place|has no place (?:here|on a wall)|we apologi[sz]e for (?:the|our|using|calling|sending|losing|leaving|not|how))\b[^.!?]*`,
      when: isReal,
    },
  ],
  keep: isOwned,
  examples: {
    flags: [
      'I’m sorry. A callback in a day is what we promise, and it didn’t happen.',
      'We got the signs on the third floor wrong.',
      'We should have rung you the same day, and we didn’t.',
      'Nobody should wait like that, and I’m sorry.',
      'That sign was ours, and it was hurtful.',
      'That was my mistake, and I’ve fixed the page.',
    ],
    allows: [
      'We’re sorry for any inconvenience.',
      'Sorry if anyone was upset.',
      'I’m sorry you feel that way.',
      'We regret that you were unhappy.',
      'I’m sorry to hear this.',
      'Mistakes were made.',
    ],
  },
};
