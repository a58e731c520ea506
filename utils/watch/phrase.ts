/** How a phrase is remembered: as it sounds, not as it was typed. */
export function phraseOf(quote: string): string {
  return quote.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}
