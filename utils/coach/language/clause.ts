import type { Span } from '../types';
import { allMatches } from './matches';
import { perSentence } from './per-sentence';
import type { Sentence } from './sentence';

/** Where one thought ends and the next begins: punctuation outside numbers, a dash, an emoji, a conjunction with its own subject. */
const boundary =
  /[.!?;:,()"…]+(?=\s|$|[^\d\p{L}])|\s-+\s|\p{Extended_Pictographic}\ufe0f?|\s(?:but|because|while|whereas|although|so that|which|and (?=(?:we|our|i|my|you|your|they|he|she|it|the|that|there)\b))/gu;

const boundariesOf = perSentence((sentence: Sentence) => allMatches(boundary, sentence.plain));

/** The clause around a place, in offsets of the sentence. */
export function clauseAround(sentence: Sentence, at: number): Span {
  let from = 0;
  for (const match of boundariesOf(sentence)) {
    if (match.index >= at) return { from, to: match.index };
    from = Math.min(at, match.index + match[0].length);
  }
  return { from, to: sentence.plain.length };
}

/** The clause's words up to a place, without white space around them. */
export function wordsBefore(sentence: Sentence, at: number): string {
  return sentence.plain.slice(clauseAround(sentence, at).from, at).trim();
}

/** Whether one of the spans touches the stretch. */
export function touches(spans: readonly Span[], stretch: Span): boolean {
  return spans.some((span) => span.from < stretch.to && stretch.from < span.to);
}
