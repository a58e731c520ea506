/**
 * Writes a rule's pattern over word classes: `` phrase`\b${we} (?:are|'re) proud to\b` ``. Line breaks and the white space around
 * them are left out, so that a long alternation can be read. Matches against `Sentence.plain`; with a group `mark`, its place is kept.
 */
export function phrase(parts: TemplateStringsArray, ...classes: readonly string[]): RegExp {
  const source = String.raw(parts, ...classes).replaceAll(/\s*\n\s*/g, '');
  return new RegExp(source, source.includes('(?<mark>') ? 'dgu' : 'gu');
}

/** One of these words or patterns, as a group that captures nothing. */
export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
