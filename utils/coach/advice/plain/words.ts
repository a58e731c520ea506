import type { Rewriter } from '../rewrite';

/** The plainer or kinder word that the category’s table has for this place; or the word explained in brackets. */
export const plainerWord: Rewriter = function* (spot, { text, from, to, quote }) {
  for (const offered of spot.finding.replacements) {
    if (offered === '' || offered.includes('…')) continue;
    yield text.slice(0, from) + offered + text.slice(to);
    if (spot.finding.category !== 'jargon' || /[();]/u.test(quote)) continue;
    const explained = offered.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    yield `${text.slice(0, to)} (${explained})${text.slice(to)}`;
  }
};
