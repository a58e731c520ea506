import { forOneByte, isOneByte } from '../one-byte';
import { perSentence } from '../per-sentence';
import type { Sentence } from '../sentence';
import { CueIndex } from './cue-index';
import { cuesOf } from './pattern-cues';

/** A pattern, or `undefined` where no cue can tell: that one may always match. */
type Sought = RegExp | undefined;

/** What is looked for in every sentence, by whomever: all of it in one pass, since a second one costs as much as the first. */
const sought: Sought[] = [];
/** Made when a sentence is first asked, over all that is sought by then. */
let index: CueIndex | undefined;

const candidatesIn = perSentence(({ plain }: Sentence): readonly number[] => {
  index ??= new CueIndex(sought.map((pattern) => pattern && cuesOf(pattern)));
  return index.candidates(plain);
});

/**
 * Which of the patterns may match a sentence’s plain text, by their numbers in ascending order. To be asked for before
 * the first sentence is read: one that was read already keeps its answers.
 */
export function candidatesAmong(patterns: readonly Sought[]): (sentence: Sentence) => readonly number[] {
  const first = sought.length;
  const behind = sought.push(...patterns);
  index = undefined;
  return (sentence) => {
    const numbers: number[] = [];
    for (const number of candidatesIn(sentence)) if (number >= first && number < behind) numbers.push(number - first);
    return numbers;
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
  const candidates = candidatesAmong(Object.values(patterns));
  const namesIn = perSentence((sentence: Sentence) => candidates(sentence).map((number) => names[number]));
  return (name, sentence) => namesIn(sentence).includes(name) && isFoundIn(patterns[name], sentence.plain);
}

function isFoundIn(pattern: RegExp, plain: string): boolean {
  return (isOneByte(plain) ? forOneByte(pattern) : pattern).test(plain);
}
