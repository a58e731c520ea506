const longest = 48;

/** Long quotations are cut between words, before a button becomes a paragraph. UTF-16. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…` : text;
}
