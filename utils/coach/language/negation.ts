import type { Span } from '../types';
import { wordsBefore } from './clause';
import type { Sentence } from './sentence';

/** A negation that still holds after up to four words: «there is no such thing as a», «you don't need to», «without any». */
const negation =
  /(?:\b(?:not|no|never|none|nobody|nothing|without|stop(?:ped|ping)?|neither|nor|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|ain't|dont|cant|wont|isnt|rather than|instead of|far from|hardly|anything but)|n't)(?: [\p{L}\d'-]+){0,4}$/u;

/** Whether the words just before say that it is not so. */
export function isNegated(sentence: Sentence, span: Span): boolean {
  return negation.test(wordsBefore(sentence, span.from));
}
