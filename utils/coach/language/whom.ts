import type { Span } from '../types';
import { clauseAround, touches } from './clause';
import type { Sentence } from './sentence';

/** Whom a stretch of a sentence is about. */
export type Whom = 'self' | 'reader' | 'other';

/** The clause's own subject where it is somebody else: a third person, or a name that is not the house's. */
const somebodyElse =
  /^\s*(?:and |so |but |when |if |because |that )*(?:he|she|they|his|her|their|it|its|this|that|these|those|another|other|some|most|many|a|an)\b/u;

/**
 * Whom the clause around a stretch is about: the writer and the house (we, I, its name), the reader, or somebody else.
 * A clause without any of them but with an imperative or nothing before it is nobody's: «other».
 */
export function whomIsItAbout(sentence: Sentence, stretch: Span): Whom {
  const clause = clauseAround(sentence, stretch.from);
  const around = { from: clause.from, to: Math.max(clause.to, stretch.to) };
  if (touches(sentence.ourselves, around) || touches(sentence.myself, around)) return 'self';
  return touches(sentence.reader, around) ? 'reader' : 'other';
}

/** Whether the clause around a stretch speaks of the writer or the house. */
export function isAboutSelf(sentence: Sentence, stretch: Span): boolean {
  return whomIsItAbout(sentence, stretch) === 'self';
}

/** Whether the clause opens with somebody else as its subject: «she was named», «a novel that». */
export function hasOtherSubject(sentence: Sentence, at: number): boolean {
  const clause = clauseAround(sentence, at);
  return somebodyElse.test(sentence.plain.slice(clause.from, at));
}

/**
 * The noun that an adjective at `stretch` describes, in lower case: «award-winning stroke center» → «center».
 * Reads compromise's tags from the end of the stretch over adjectives and nouns. Absent where no noun follows.
 */
export function headNounAfter(sentence: Sentence, stretch: Span): string | undefined {
  let head: string | undefined;
  let end = stretch.to;
  for (const token of sentence.tokens) {
    if (token.from < stretch.to) continue;
    const gap = sentence.plain.slice(end, token.from);
    if (/[.,;:!?()]/.test(gap)) break;
    const isNoun = token.tags.has('Noun') && !token.tags.has('Pronoun');
    if (!isNoun && !token.tags.has('Adjective') && !token.tags.has('Gerund') && token.text !== '&') break;
    if (isNoun) head = token.text.toLowerCase();
    end = token.to;
  }
  return head;
}
