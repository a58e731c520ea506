import type { Rewriter } from '../rewrite';
import type { Spot } from '../spot';

/** A noun may follow: «formulary costs» is no place for three words. */
const goesOn =
  /^ (?!(?:and|or|is|are|was|were|for|to|of|in|on|at|with|by|from|that|which|who|can|will|may|must|than|if|when|because|but|as|has|have|had|before|after|about|into|so|should|does|do|did|also|usually|often)\b)\p{Ll}/u;

/** The plainer or kinder word that the category’s table has for this place; or the word explained in brackets. */
export const plainerWord: Rewriter = function* (spot, { text, from, to, quote }) {
  for (const offered of spot.finding.replacements) {
    if (offered === '' || offered.includes('…')) continue;
    // A plural is nobody’s adjective: «Diabetics go first».
    const mayDescribe = / /u.test(offered) && !/[^s]s$/u.test(quote);
    // «systemic comorbidities»: an adjective that stands before goes with the old word only.
    if (/^other /u.test(offered) && /\p{L}(?:ic|al|ous|ive|ary|ple) $/u.test(text.slice(0, from))) continue;
    // «the homeless and mentally ill»: two adjectives share the article.
    if (/^the /iu.test(quote) && /^ (?:and|or|&) (?!the |their |our |people )/u.test(text.slice(to))) continue;
    // «arthroscopic debridement»: an adjective wants one noun behind it.
    if (/ /u.test(offered) && /\p{L}(?:ic|al|ous|ive|ary|ple) $/u.test(text.slice(0, from))) continue;
    // «a 30% coinsurance»: after a number or an article no second article stands.
    if (
      /^(?:your|the|an?|what|how|\p{L}+ing) /iu.test(offered) &&
      /(?:\b(?:an?|the|this|our|your|their|any|no|new)|[%\d]|\b(?:day|week|month|year|hospital|emergency|unplanned|early|late|\p{L}+ly)) $/iu.test(
        text.slice(0, from),
      )
    )
      continue;
    // «The addicts clinic»: what stands before a noun of its own can be no phrase.
    if (/ /u.test(offered) && /\b(?:the|an?|our|this|your)\s$/iu.test(text.slice(0, from)) && isNounAt(spot, to + 1))
      continue;
    // «our diabetics»: nobody owns people.
    const head = /^people\b/iu.test(offered)
      ? text.slice(0, from).replace(/\b(?:our|my|your|the) $/iu, '')
      : text.slice(0, from);
    const saysTwice = / from /u.test(offered) && /^ from\b/u.test(text.slice(to));
    if (!saysTwice && !(mayDescribe && goesOn.test(text.slice(to)))) yield head + offered + text.slice(to);
    // «prior auth requests»: what describes the next word is not parted from it.
    if (spot.finding.category !== 'jargon' || /[();]/u.test(quote) || isNounAt(spot, to + 1)) continue;
    const explained = offered.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    const inside = explained.replaceAll(/\s*\(([^()]*)\)/gu, ', $1');
    yield `${text.slice(0, to)} (${inside})${text.slice(to)}`;
  }
};

function isNounAt({ placed }: Spot, at: number): boolean {
  const token = placed?.sentence.tokens.find(({ from }) => from === at);
  return token?.tags.has('Noun') === true && !token.tags.has('Verb');
}
