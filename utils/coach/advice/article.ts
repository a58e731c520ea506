/** Written with a vowel and spoken with a consonant, or the other way round. */
const soundsConsonant = /^(?:uni(?!n|m)|use|usu|uti|eu|one\b|once|ut[ie]|u\.?[ksn](?!\p{L})|ewe|ufo)/iu;
const soundsVowel = /^(?:hour|honest|hono|heir|8|11|18|[fhlmnrsx](?:[\p{Lu}\d-]|\b)(?!\p{Ll}))/u;

/** «a» or «an» before this word. */
export function articleFor(word: string): 'a' | 'an' {
  const bare = word.replace(/^["'“‘(]+/u, '');
  if (soundsVowel.test(bare)) return 'an';
  return /^[aeiou]/iu.test(bare) && !soundsConsonant.test(bare) ? 'an' : 'a';
}

/** Puts «a» and «an» right where an edit brought a new word behind them; what stood so before stays so. */
export function mendArticles(text: string, before: string): string {
  return text.replaceAll(/\b([Aa]n?) ([\p{L}\d$“"'][\p{L}\d'’-]*)/gu, (pair, article: string, word: string) => {
    if (before.includes(pair)) return pair;
    const right = articleFor(word);
    return `${article.startsWith('A') ? `A${right.slice(1)}` : right} ${word}`;
  });
}
