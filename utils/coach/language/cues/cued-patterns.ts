import { forOneByte, isOneByte } from '../one-byte';
import { perSentence } from '../per-sentence';
import type { Sentence } from '../sentence';
import { CueIndex } from './cue-index';
import { cuesOf } from './pattern-cues';

/** Which of the patterns may match a plain text, by their numbers in ascending order. The index is made when first asked for. */
export function candidatesAmong(patterns: readonly RegExp[]): (plain: string) => readonly number[] {
  let index: CueIndex | undefined;
  return (plain) => {
    index ??= new CueIndex(patterns.map(cuesOf));
    return index.candidates(plain);
  };
}

/**
 * Named patterns without the flag `g` that are asked of every sentence; one is tried only where its cues stand.
 * The answer is of `sentence.plain`.
 */
export function cuedTests<Name extends string>(
  patterns: Readonly<Record<Name, RegExp>>,
): (name: Name, sentence: Sentence) => boolean {
  const names = Object.keys(patterns);
  const candidatesIn = candidatesAmong(Object.values(patterns));
  const candidates = perSentence(({ plain }) => new Set(candidatesIn(plain).map((number) => names[number])));
  return (name, sentence) => candidates(sentence).has(name) && isFoundIn(patterns[name], sentence.plain);
}

function isFoundIn(pattern: RegExp, plain: string): boolean {
  return (isOneByte(plain) ? forOneByte(pattern) : pattern).test(plain);
}
