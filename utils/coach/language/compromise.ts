import nlp from 'compromise/three';

/** Written short in posts and answers, and not among compromise’s own. */
const shortened = { ref: true, ext: true, appt: true, appts: true, mins: true, incl: true };
nlp.plugin({ model: { one: { abbreviations: shortened } } });

/** A tagged sentence as compromise hands it out. */
export type Grammar = ReturnType<typeof nlp>;

/** A word with its place in the sentence, UTF-16, and compromise's tags. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly tags: ReadonlySet<string>;
}

type Splitter = (text: string, world: object) => string[];

/** Compromise's own splitter; its pieces join back to the text, which the public view does not promise. */
export function splitSentences(text: string): string[] {
  // The type declarations leave the method table open (`object`); its shape is compromise's documented plugin interface.
  const methods = nlp.methods() as { one: { tokenize: { splitSentences: Splitter } } };
  return methods.one.tokenize.splitSentences(text, nlp.world());
}

/** Whether compromise knows the word, written without its full stop, as an abbreviation such as «approx» or «dept». */
export function isAbbreviation(word: string): boolean {
  // As above: the declarations leave the model open.
  const { abbreviations } = (nlp.model() as { one: { abbreviations: Readonly<Record<string, unknown>> } }).one;
  return Object.hasOwn(abbreviations, word.toLowerCase());
}

/** Tags every word; about 1 ms for a sentence. */
export function parse(text: string): Grammar {
  return nlp(text);
}

/** The words of a tagged sentence in their places. The hidden second half of a contraction is left out. */
export function tokensOf(grammar: Grammar): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const term of grammar.docs.flat()) {
    const from = at + term.pre.length;
    at = from + term.text.length + term.post.length;
    if (term.text !== '') tokens.push({ text: term.text, from, to: from + term.text.length, tags: new Set(term.tags) });
  }
  return tokens;
}
