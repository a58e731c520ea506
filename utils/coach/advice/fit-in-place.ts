import { mendArticles } from './article';

/**
 * Makes a rewritten sentence stand where the old one stood: spacing, punctuation, «a» and «an», its capital and its full stop
 * as before. Empty where nothing is left of it.
 */
export function fitInPlace(written: string, before: string): string {
  let text = written
    .replaceAll(/[ \t]{2,}/gu, ' ')
    .replaceAll(/ +([.,;:!?…](?!\d))/gu, '$1')
    .replaceAll(/,\s*,/gu, ',')
    .replaceAll(/[,;]\s*([.!?])/gu, '$1')
    .replaceAll(/\(\s*\)/gu, '')
    .replace(/^[\s,;:.!–—-]+(?=\S)/u, '')
    .trim();
  if (!/[\p{L}\d]/u.test(text)) return '';
  text = mendArticles(text, before);
  if (startsLarge(before)) text = large(text);
  return endsOpen(text) && !endsOpen(before) ? `${text.replace(/[\s,;–—-]+$/u, '')}.` : text;
}

/** The first letter large, past quotation marks and emoji; links, handles and words like «iPhone» stay. */
export function large(text: string): string {
  return text.replace(
    /^([^\p{L}\d@#]*)(\p{Ll})(?!\S*[@/]|\p{Lu})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}

/** The first letter small, unless the word is a name, an abbreviation or «I». */
export function small(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)(?!\s|['’])/u, (letter) => letter.toLowerCase()).replace(/^A(?= )/u, 'a');
}

function startsLarge(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined || /\p{Lu}/u.test(letter);
}

/** Ends without a mark of its own: no full stop, bracket, link, tag or emoji. */
function endsOpen(text: string): boolean {
  return /[\p{L}\d,;%–—-]$/u.test(text) && !/(?:https?:\/\/|www\.|[#@])\S*$|\S+\.\S{2,}$/u.test(text);
}

/** Words written twice in a row that were not so before. */
export function hasDoubledWord(text: string, before: string): boolean {
  const doubled = [...text.matchAll(/(?<![\p{L}\d'’])([\p{L}'’]+)[,;]? \1(?![\p{L}\d'’])/giu)].map((match) => match[0]);
  return doubled.some((pair) => !before.includes(pair));
}

/** Signs of a cut that went through the middle of something. */
export function looksBroken(text: string, before: string): boolean {
  const odd =
    /\( |\s\)|[,:;]{2}|\s[,.;:!?](?=\s|$)|[,:;–—-]\s*$|\b(?:and|or|but|with|to|for|of|the|a|an|our|your|from|at|by|in|on)[.!?]*$|^(?:and|or|but|to|for|of|with|than)\b(?! (?:you|your|anyone|people|parents|those|families))/iu;
  return hasDoubledWord(text, before) || (odd.test(text.trim()) && !odd.test(before.trim())) || !isPaired(text, before);
}

function isPaired(text: string, before: string): boolean {
  const balance = (open: string, close: string) => text.split(open).length - text.split(close).length;
  const was = (open: string, close: string) => before.split(open).length - before.split(close).length;
  return (
    balance('(', ')') === was('(', ')') &&
    balance('“', '”') === was('“', '”') &&
    (text.split('"').length - before.split('"').length) % 2 === 0
  );
}
