import { findAddresses } from './addresses';
import type { PlacedSentence } from './draft-view';
import type { Sentence } from './sentence';

/** What a draft says besides its links: the words, and whether they only make one curious. */
export interface Headline {
  /** Words without links, handles and the hashtags around the text. */
  readonly words: number;
  /** True where every sentence names a subject, asks or promises, and none says anything one could use. */
  readonly isTeaser: boolean;
}

const tagsAround = /^(?:\s*#[\p{L}\d_]+)+(?=\s+(?:\p{Lu}|$))|(?:\s*#\s?[\p{L}\d_]+)+[\s.…]*$/u;
const handles = /(?:\b(?:via|by|rt|cc|h\/t|w\/)[ :]*)?@[\p{L}\d_]+/giu;
const word = /[\p{L}\d]+(?:['’./-][\p{L}\d]+)*/gu;

/** «14 ways you're …», «How to …», «What to expect», «More on …», «The secret to …»: the answer is somewhere else. */
const promise = new RegExp(
  [
    String.raw`^(?:new|watch|read|listen|video|blog|must[- ]read|podcast|icymi|report|study)\s*[:|-]`,
    String.raw`^(?:how|why|what|when|where|which|who|(?:here|this|that)(?:'s| is) (?:how|why|what|our|the))\b`,
    String.raw`\b(?:how to|what (?:to|you|we|every|parents|really|happens?|it)|why (?:you|we|it|your|our)|(?:need|should|want) to know|wish (?:you|they|i|we)(?:'d)? (?:knew|known)|the truth about|find out|number \d|explained|demystified|decoded|ways? to)\b`,
    String.raw`^(?:(?:the|these|our|my|\d+|top|five|six|seven|eight|ten|three|four|a|some|best|easy|simple|quick|great|gr8|more|new|such an?|another|t\d+)[ ,-]+){1,3}(?:[\p{L}'-]+ ){0,3}?(?:ways?|things?|tips?|tricks|reasons?|signs?|steps?|questions?|facts?|myths?|foods?|moves?|ideas?|recipes?|resources?|guides?|lists?|secrets?|solutions?|stories|story|posts?|reads?|articles?|interviews?|lessons?|mistakes?|benefits?|variations|videos?|episodes?)\b`,
    String.raw`^(?:check out|watch|see|discover|learn|read|meet|listen|try|take a look|have a look|look (?:at|inside)|know more|get|more (?:on|about)|inside|introducing|don't miss|melt|hello)\b`,
  ].join('|'),
  'u',
);

/** Reads what stands around the links of a short draft. */
export function headlineOf(sentences: readonly PlacedSentence[]): Headline {
  const bodies = sentences.map(({ sentence }) => ({ sentence, body: withoutLinks(sentence.text, sentence.plain) }));
  const spoken = bodies.filter(({ body }) => countWords(body) > 0);
  return {
    words: spoken.reduce((sum, { body }) => sum + countWords(body), 0),
    isTeaser: spoken.every(({ sentence, body }) => {
      const plain = body.trim().toLowerCase().replaceAll('’', "'");
      return (
        countWords(body) < 6 ||
        /[:>…]\s*$|\.\.\.\s*$/u.test(beforeLink(sentence.plain)) ||
        plain.endsWith('?') ||
        promise.test(plain) ||
        isTitle(body) ||
        (plain.split(',').length < 3 && saysNothing(sentence))
      );
    }),
  };
}

function withoutLinks(text: string, plain: string): string {
  let rest = text;
  for (const { from, to } of findAddresses(plain)) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return rest
    .replaceAll(handles, ' ')
    .replace(tagsAround, ' ')
    .replace(tagsAround, ' ')
    .replaceAll(/[\s:|>-]+$/gu, '');
}

/** The text up to the first link, or nothing. */
function beforeLink(plain: string): string {
  return plain.slice(0, findAddresses(plain)[0]?.from ?? 0);
}

function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Written as a headline: nearly every longer word with a capital. */
function isTitle(body: string): boolean {
  const longer = (body.match(word) ?? []).filter((one) => one.length > 3 && /^\p{L}/u.test(one));
  return longer.length > 3 && longer.filter((one) => /^\p{Lu}/u.test(one)).length / longer.length > 0.7;
}

/** A subject without a statement: no verb but participles and infinitives, and none hidden in «they’ll». */
function saysNothing({ plain, tokens }: Sentence): boolean {
  if (/'(?:ll|re|ve|d|m)\b|n't\b/u.test(plain)) return false;
  return !tokens.some(
    ({ tags }) =>
      (tags.has('Verb') || tags.has('Modal')) &&
      !tags.has('Gerund') &&
      !tags.has('Infinitive') &&
      !tags.has('Participle'),
  );
}
