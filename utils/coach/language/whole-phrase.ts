import type { Span } from '../types';
import { clauseAround } from './clause';
import type { Token } from './compromise';
import type { Sentence } from './sentence';

/** A clause of so many words is taken whole. */
const shortClause = 12;

/** Stretches a place in a sentence until it can be read by itself: a short clause as a whole, else no phrase cut in two. */
export function wholePhrase(sentence: Sentence, span: Span): Span {
  const from = Math.min(span.from, clauseAround(sentence, span.from).from);
  const to = Math.max(span.to, clauseAround(sentence, Math.max(span.from, span.to - 1)).to);
  const clause = sentence.tokens.filter((token) => token.from >= from && token.to <= to);
  let first = clause.findIndex((token) => token.to > span.from);
  let last = clause.findLastIndex((token) => token.from < span.to);
  if (first < 0 || last < first) return span;
  if (clause.length <= shortClause) [first, last] = [0, clause.length - 1];
  while (inOneBreath(clause[last], clause[last + 1])) last += 1;
  while (isLed(clause[first - 1], clause[first])) first -= 1;
  return {
    from: Math.min(span.from, clause[first]?.from ?? span.from),
    to: Math.max(span.to, clause[last]?.to ?? span.to),
  };
}

const leads = ['Determiner', 'Possessive', 'Preposition', 'Conjunction', 'Auxiliary', 'Modal', 'Negative', 'Copula'];
const names = ['Noun', 'Adjective', 'Value'];
const isAny = ({ tags }: Token, some: readonly string[]): boolean => some.some((tag) => tags.has(tag));

/** Whether two neighbours belong to one phrase: «of the», «the cycle», «menstrual cycle», «will help», «to name». */
function inOneBreath(one: Token | undefined, next: Token | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  if (isAny(one, leads) || /^to$/iu.test(one.text)) return true;
  return isAny(one, names) && !one.tags.has('Pronoun') && next.tags.has('Noun') && !next.tags.has('Pronoun');
}

/** Whether what stands before is part of it: «our leadership», «we did», «most people are»; «of» and «and» only lead there. */
function isLed(one: Token | undefined, next: Token | undefined): boolean {
  if (one === undefined || next === undefined || isAny(one, ['Preposition', 'Conjunction'])) return false;
  const isSubject = one.tags.has('Noun') && next.tags.has('Verb') && !next.tags.has('Gerund');
  return isSubject || inOneBreath(one, next);
}
