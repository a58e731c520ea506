import type { PlacedSentence } from '../language/draft-view';
import type { Span } from '../types';

/** Words that carry a sentence along without saying what it is about. */
const light =
  /^(?:a|an|the|and|or|but|so|if|to|of|in|on|at|for|with|by|from|as|is|are|was|were|be|been|am|do|does|did|has|have|had|will|can|could|would|should|may|might|it|its|this|that|these|those|we|us|our|i|me|my|you|your|they|them|their|he|she|him|her|his|not|no|yes|just|only|very|really|too|also|now|today|here|there|then|than|more|most|all|any|some|every|each|one|get|got|make|let|please|who|what|when|where|how|why|which|up|out|about|into|over|again|new|us)$/u;

/** Whether a word of plain text says something by itself. */
export function carriesMeaning(word: string): boolean {
  return !light.test(word);
}

/** How many words with a meaning of their own stand outside all findings. */
export function wordsOutside(findings: readonly Span[], { from, sentence }: PlacedSentence): number {
  const words = [...sentence.plain.matchAll(/(?<![@#\p{L}\d])[\p{L}\d][\p{L}\d'’-]*/gu)];
  return words.filter(({ 0: word, index }) => {
    const at = from + index;
    return !light.test(word) && !findings.some((span) => span.from < at + word.length && at < span.to);
  }).length;
}
