import { parse } from '../../language/compromise';
import type { Rewriter, Stretch } from '../rewrite';
import { inVerbForm } from '../verb-form';

/** A plainer or kinder word in the form its place asks for; where none fits, the word explained in brackets. */
export const plainerWord: Rewriter = function* (spot, sentence) {
  const { text, from, to, quote } = sentence;
  for (const offered of spot.finding.replacements) {
    if (offered === '' || offered.includes('…')) continue;
    for (const said of inForm(offered, sentence)) yield text.slice(0, from) + said + text.slice(to);
    if (spot.finding.category === 'jargon' && !/[();]/u.test(quote))
      yield `${text.slice(0, to)} (${lowered(offered)})${text.slice(to)}`;
  }
};

function lowered(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

type Part = 'noun' | 'plural' | 'past' | 'gerund' | 'third' | 'verb' | 'modifier' | 'other';

/** The replacement with the number or tense of what it replaces; nothing where it is another part of speech. */
function* inForm(offered: string, sentence: Stretch): Iterable<string> {
  const part = partOf(sentence);
  const offeredPart = partOfOffer(offered);
  if (part === 'modifier') {
    if (offeredPart === 'noun' && !/ /u.test(offered)) yield offered;
    return;
  }
  if (offeredPart === 'clause') return;
  if (offeredPart === 'verb') {
    if (part === 'noun' || part === 'plural' || part === 'other') return;
    yield conjugated(offered, part);
    return;
  }
  if (part === 'noun' || part === 'plural' || part === 'other') yield numbered(offered, part);
}

function partOf({ text, from, to, quote }: Stretch): Part {
  const words = quote.trim().split(/\s+/u);
  const tokens = parse(text).terms().json({ offset: true }) as readonly {
    terms: readonly { tags: string[]; text: string }[];
  }[];
  const tags = new Set(
    tokens
      .flatMap(({ terms }) => terms)
      .filter(
        (term) =>
          term.text.replace(/[^\p{L}-]/gu, '').toLowerCase() ===
          (words.at(-1) ?? '').replace(/[^\p{L}-]/gu, '').toLowerCase(),
      )
      .flatMap((term) => term.tags),
  );
  const follows = /^ ([\p{L}-]+)/u.exec(text.slice(to))?.[1] ?? '';
  const isBeforeNoun =
    follows !== '' && parse(text.slice(from)).terms().out('array').length > words.length && isNoun(text, to, follows);
  if (tags.has('Gerund')) return 'gerund';
  if (tags.has('PastTense') || tags.has('Participle')) return 'past';
  if (tags.has('PresentTense') && /s$/u.test(words[0] ?? '') && tags.has('Verb')) return 'third';
  if (tags.has('Infinitive') || (tags.has('Verb') && !tags.has('Noun'))) return 'verb';
  if (isBeforeNoun) return 'modifier';
  if (tags.has('Plural')) return 'plural';
  return tags.has('Noun') ? 'noun' : 'other';
}

function isNoun(text: string, to: number, follows: string): boolean {
  const rest = text.slice(to).trim();
  const first = parse(rest).terms(0);
  return first.has('#Noun') && !first.has('#Pronoun') && follows.length > 2;
}

function partOfOffer(offered: string): 'noun' | 'verb' | 'clause' {
  const grammar = parse(offered);
  const first = grammar.terms(0);
  if (
    /^(?:your insurer|we don|nothing to|a letter from|when you)/iu.test(offered) ||
    /\b(?:has to|didn[’']t)\b/u.test(offered)
  )
    return 'clause';
  if (
    /^(?:has|lives|uses|died|takes?|walk|adjust|use|make|stop|feel|listen|put|has|is|are|lives|treat|spread)\b/iu.test(
      offered,
    ) ||
    (first.has('#Infinitive') && !first.has('#Noun'))
  )
    return 'verb';
  return /^(?:with|without|under|into|in|on|at|after|before|not|who|that|so|from|how|what|because)\b/iu.test(offered)
    ? 'clause'
    : 'noun';
}

function conjugated(offered: string, part: Part): string {
  const [verb = '', ...rest] = offered.split(' ');
  const form = part === 'past' || part === 'gerund' || part === 'third' ? part : 'infinitive';
  return [inVerbForm(verb, form), ...rest].join(' ');
}

function numbered(offered: string, part: Part): string {
  if (
    part !== 'plural' ||
    /^(?:people|other|things|reasons|signs|steps|checks|everyday|infections|damage|swelling|pain|bleeding)\b/iu.test(
      offered,
    ) ||
    /s$/u.test(offered)
  )
    return offered;
  const many = parse(offered).nouns().toPlural().all().text();
  return many === '' ? offered : many.replace(/^an? /iu, '');
}
