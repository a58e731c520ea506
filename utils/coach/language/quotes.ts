import type { Span } from '../types';

/** Straightened double quotes pair up; an inch mark after a digit does not open one. */
const double = /(?<![\d\p{L}])"[^"]+"/gu;

/** Single quotes are mostly apostrophes: only a pair that hugs its words from outside counts. */
const single = /(?<![\p{L}\d])'(?=\p{L})[^']*(?:(?<=\p{L})'(?=\p{L})[^']*)*'(?![\p{L}\d])/gu;

/** The quoted stretches of a plain sentence, with their quotation marks. */
export function findQuotations(plain: string): Span[] {
  const spans: Span[] = [];
  if (plain.includes('"')) for (const match of plain.matchAll(double)) spans.push(spanOf(match));
  if (plain.includes("'")) for (const match of plain.matchAll(single)) spans.push(spanOf(match));
  return spans;
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}
