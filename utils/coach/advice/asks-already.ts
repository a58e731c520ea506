import { toPlain } from '../language/plain';
import { splitIntoSentences } from '../language/split';

/** The draft’s own question, or «I’d love to hear it», close to its end: a second question takes the first one’s place. */
export function asksAlready(text: string): boolean {
  const own = splitIntoSentences(text.replaceAll(/#\S+|https?:\S+/gu, ' ')).filter((sentence) =>
    /\p{L}/u.test(sentence.text),
  );
  return own.slice(-2).some((sentence) => hears.test(toPlain(sentence.text)));
}

const hears =
  /\b(?:(?:love|like|want) to (?:hear|know) (?!from you soon)|tell (?:me|us) (?:what|how|about|your|yours|which|where|one)|what (?:do|did|would|has|have|was|is) you(?:r|rs)?\b[^.!]*\?|how (?:do|did|would) you\b[^.!]*\?|which (?:\p{L}+ )?(?:do|did|would) you\b[^.!]*\?|who'd you\b[^.!]*\?)/u;
