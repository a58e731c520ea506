import type { Span } from '../types';
import { allMatches } from './matches';

const link = /https?:\/\/\S+|www\.\S+|\b[\p{L}\d-]+\.(?:com|org|net|gov|edu|example|co|io|uk|ly|be|nhs)\b\S*/gu;
const tag = /[#@][\p{L}\d_]+/gu;
/** What a blank asks for is nobody’s word yet. */
const blank = /⟦[^⟧]*⟧/gu;
const word = /[\p{L}\d]+(?:['.,/-][\p{L}\d]+)*/gu;

function mayLink(plain: string): boolean {
  return plain.includes('.') || plain.includes('/');
}

/** The links of a plain sentence. */
export function findLinks(plain: string): Span[] {
  if (!mayLink(plain)) return [];
  return allMatches(link, plain).map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Words that carry meaning: without blanks, hashtags, handles, links and quotations (manual, section 7). */
export function countWords(plain: string, quoted: readonly Span[]): number {
  let rest = plain;
  for (const span of quoted) rest = rest.slice(0, span.from) + ' '.repeat(span.to - span.from) + rest.slice(span.to);
  if (mayLink(rest)) rest = rest.replaceAll(link, ' ');
  if (rest.includes('#') || rest.includes('@')) rest = rest.replaceAll(tag, ' ');
  if (rest.includes('⟦')) rest = rest.replaceAll(blank, ' ');
  return rest.match(word)?.length ?? 0;
}
