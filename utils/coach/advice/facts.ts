import { findAddresses } from '../language/addresses';
import { toPlain } from '../language/plain';
import { findQuotations } from '../language/quotes';

/**
 * What a draft states that no advice may lose, alter or add: links, mentions, mail addresses, numbers (prices, times, phone
 * numbers and dates among them), weekdays and months, names, quotations. Each as it is written, a number of times.
 */
export function factsOf(text: string): string[] {
  const plain = toPlain(text);
  const facts: string[] = [];
  let rest = text;
  const take = (from: number, to: number) => {
    facts.push(text.slice(from, to));
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  };
  for (const { from, to } of findAddresses(plain)) take(from, to);
  for (const { from, to } of findQuotations(plain)) if (to - from > 2) take(from, to);
  for (const pattern of [mention, hashtag, code, number, day]) {
    for (const match of rest.matchAll(pattern)) {
      const from = match.index;
      if (pattern === hashtag)
        rest = rest.slice(0, from) + ' '.repeat(match[0].length) + rest.slice(from + match[0].length);
      else take(from, from + match[0].length);
    }
  }
  return [...facts, ...namesIn(rest)].map((fact) => toPlain(fact).trim());
}

/** «VELNURSE15», «nurse_jo15», «form C4»: what somebody types somewhere. */
const code = /(?<![\p{L}\d_])[\p{L}_]+\d+(?![\p{L}\d])/gu;
const mention = /[\p{L}\d._%+-]*@[\p{L}\d_.-]*[\p{L}\d_]/gu;
const hashtag = /#\p{L}[\p{L}\d_]*/gu;
/** «100%» and «24/7» make things big and say nothing, and five stars are asked for; every other figure counts. */
const number =
  /[$£€#]?(?<![\p{L}\d])(?!100 ?%|24\/7)\d[\d,.:/-]*\d(?:\s?[ap]\.?m\b)?%?|[$£€#]?(?<![\p{L}\d])(?![1-5][- ]?stars?\b)\d(?:\s?[ap]\.?m\b)?%?/giu;
const day =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|April|June|July|August|September|October|November|December)\b|\b(?:March|May)(?= \d)|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?=\.? \d)/giu;

const honorific =
  /\b(?:Dr|Mr|Mrs|Ms|Prof|Professor|Nurse|Sister|Matron)\b\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;
const capitalised = /\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’-]*/gu;

/** Names by their capitals: with a title of address, or capitalised in the middle of a sentence that is not a headline. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let rest = text;
  for (const match of text.matchAll(honorific)) {
    names.push(match[0].replace(/^\S+\s/u, ''));
    rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
  }
  for (const piece of rest.split(/[.!?:…\n]+|\p{Extended_Pictographic}/u)) names.push(...namesInPiece(piece));
  return names.flatMap((name) => name.split(' ')).map((name) => name.replace(/['’]s?$/u, ''));
}

function namesInPiece(piece: string): string[] {
  const words = piece
    .trim()
    .split(/\s+/u)
    .filter((word) => /^[("'“‘]*\p{L}/u.test(word));
  const large = words.filter((word) => /^[("'“‘]*\p{Lu}/u.test(word));
  if (words.length > 3 && large.length > words.length * 0.7) return [];
  const opening = words[0] ?? '';
  const startsWithName = /^\p{Lu}/u.test(opening) && /^\p{Lu}\p{Ll}/u.test(words[1] ?? '') && !common.test(opening);
  return words
    .slice(startsWithName ? 0 : 1)
    .flatMap((word) => word.match(capitalised) ?? [])
    .filter((word) => !common.test(word));
}

/** Words that are written large without being a name. */
const common =
  /^(?:i|i'm|i’m|i'll|i’ll|i've|i’ve|i'd|i’d|we|we're|we’re|our|us|you|your|the|a|an|and|or|for|to|of|in|on|at|with|by|from|is|are|now|new|so|but|if|it|this|that|these|those|please|call|book|visit|join|meet|free|open|yes|no|not|don't|don’t|thank|thanks|hi|hey|hello|dear|dr|mr|mrs|ms|prof|google|facebook|yelp|instagram|tiktok|linkedin|youtube|twitter|trustpilot|healthgrades|whatsapp)$/iu;

/** Whether everything stated before is still stated, and nothing else has been added. */
export function sameFacts(before: string, after: string): boolean {
  return missing(before, after).length === 0 && missing(after, before).length === 0;
}

/** Whether everything stated before is still stated. */
export function keepsFacts(before: string, after: string): boolean {
  return missing(before, after).length === 0;
}

/** The same, where a name alone may go: figures, days, links, mentions and quotations stay. */
export function keepsFigures(before: string, after: string): boolean {
  return missing(before, after).every((fact) => /^[\p{L}'’-]+$/u.test(fact) && !isDay.test(fact));
}

const isDay = new RegExp(`^(?:${day.source})$`, 'iu');

/** The facts of one text that the other does not have, by kind and not by how often they are repeated. */
export function missing(from: string, inText: string): string[] {
  const there = new Set(factsOf(inText));
  const plain = toPlain(inText);
  // A number or a link must stand there itself; a name may stand in other letters.
  const isThere = (fact: string) => there.has(fact) || (/^[\p{L}'-]+$/u.test(fact) && plain.includes(fact));
  return [...new Set(factsOf(from))].filter((fact) => !isThere(fact));
}
