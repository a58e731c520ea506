import type { Span } from '../types';

const anyBlank = /⟦[^⟧]*⟧/gu;

/** A place that only the writer can fill; the hint says with what. */
export function blank(hint: string): string {
  return `⟦${hint}⟧`;
}

/** The blanks of a text, with their brackets, in order: what Tab walks through. */
export function blanksIn(text: string): Span[] {
  return [...text.matchAll(anyBlank)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

export function hasBlanks(text: string): boolean {
  return text.includes('⟦');
}
