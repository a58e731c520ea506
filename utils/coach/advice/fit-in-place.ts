import { mendArticles } from './article';
import { endsInTheMiddle } from './stands-alone';

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
  text = mendArticles(text, before).replaceAll(
    /(?<=\p{L}{2}[.!?] )\p{Ll}(?=\p{Ll}*['’]?\p{Ll}* )/gu,
    (letter, at: number) => (before.includes(text.slice(at - 2, at + 3)) ? letter : letter.toUpperCase()),
  );
  // «52 yr old rancher, big fella»: a number opened the sentence.
  if (startsLarge(before) || /^\d/u.test(before)) text = large(text);
  return endsOpen(text) && !endsOpen(before) ? `${text.replace(/[\s,;–—-]+$/u, '')}.` : text;
}

/** The first letter large, past quotation marks and emoji; links, handles and words like «iPhone» stay. */
export function large(text: string): string {
  return text.replace(
    /^([^\p{L}\d@#]*)(\p{Ll})(?!\S*[@/]|\p{Lu})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}

/** Words that are large only because they open a sentence. */
const opensSentence =
  /^(?:The|A|An|Our|My|Your|Their|Its|This|That|These|Those|There|There[’']s|We|We[’']re|We[’']ve|You|They|It|It[’']s|He|She|Some|Many|Most|All|Every|No|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|In|On|At|For|With|From|After|Before|If|When|Now|Free|New|Cardiac|Imaging)(?= )/u;

/** The first letter small, unless the word is a name, an abbreviation or «I». */
export function small(text: string): string {
  return opensSentence.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
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
  const clash =
    /\b(?:to|may|can|will|could|would|should|must) (?:may|can|will|is|are|was|were|could|would|should|must)\b(?! (?:you|we|i)\b)/iu;
  if (endsInTheMiddle(text) && !endsInTheMiddle(before)) return true;
  const stray = /[.!?][”"’]?[,;:]|(?<!\.)\.\.(?!\.)/u;
  if (stray.test(text) && !stray.test(before)) return true;
  const owner = /s['’][.!]*$/u;
  if (owner.test(text) && !owner.test(before)) return true;
  const gap = /\b(?:through|via|at|in|on|by|with|from|of|the|our|your) (?:and|or|but|for|to|of|by|if|because)\b/iu;
  if (gap.test(text) && !gap.test(before)) return true;
  // «And if it was right, well.»
  const broken = /,\s(?:well|so|anyway|mind)[.!]*$/iu;
  if (broken.test(text.trim()) && !broken.test(before.trim())) return true;
  if (hangs(text) && !hangs(before)) return true;
  // «Proven to flush toxins, melt fat and is said to support …»
  if (/\bto [\p{L}' ]+(?:, [\p{L}' ]+)* and (?:is|are) said to\b/iu.test(text)) return true;
  // «Wilhelmina, someone.»
  if (/[,;] someone(?: I looked after)?[.!?]/u.test(text)) return true;
  // «Per our policy (v4)» without what the bracket was said of.
  if (/(?:^|[.!?] |\n)\(/u.test(text) && !/(?:^|[.!?] |\n)\(/u.test(before)) return true;
  // «is one of the top-rated surgeons» without «one of».
  if (
    /\b(?:is|was|as) one of\b/iu.test(before) &&
    !/\bone of\b/iu.test(text) &&
    /\b(?:is|was|as) [\p{L}-]+s\b/iu.test(text)
  )
    return true;
  if (clash.test(text) && !clash.test(before)) return true;
  return hasDoubledWord(text, before) || (odd.test(text.trim()) && !odd.test(before.trim())) || !isPaired(text, before);
}

/** «If you enjoyed other aspects of your stay 💕»: what follows from it is gone. */
function hangs(text: string): boolean {
  return /(?:^|[.!?…] |\n)(?:if|when|while|although|because|since|unless|whether) (?:(?!please|then|call|ask|let|tell|ring|come)[\p{L}\d'’]+[ ]?){2,14}(?:[.!]|\s*\p{Extended_Pictographic}|$)/iu.test(
    text,
  );
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
