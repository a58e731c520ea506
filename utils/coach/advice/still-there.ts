import type { Finding } from '../types';

/** What was found in a draft and still stands in a changed one, word for word, in its place there. */
export function stillThere(known: readonly Finding[], text: string): Finding[] {
  return known.flatMap((finding) => {
    const from = text.indexOf(finding.quote);
    return from === -1 || finding.quote === '' ? [] : [{ ...finding, from, to: from + finding.quote.length }];
  });
}
