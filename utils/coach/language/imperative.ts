import { wordsBefore } from './clause';
import type { Sentence } from './sentence';

/** What may stand before a command in its clause without giving the verb a subject. */
const leadsIn =
  /(?:^|\b(?:and|or|then|so|&|\+|please|pls|plz|kindly|just|simply|also|now|today|to book|instead|better|first|why not|don't forget to|be sure to|make sure to|make sure you|remember to|go ahead and|come (?:on )?and|feel free to))$/u;

/** Before these a word like «book», «call» or «visit» is a verb, whatever the tagger thinks. */
const object =
  /^(?:now|today|tonight|online|here|us|me|him|her|them|it|your|our|my|his|their|a|an|the|this|that|yours|ours|one|in|at|on|with|for|to|through|via|early|ahead|soon|before|by|@|\d|\+|\()/u;

/** After these verbs stand nouns that look like commands: «book club», «call bells», «order sets». */
const compound =
  /^(?:club|bells?|lights?|centre|center|handler|back|sets?|form|number|nurse|team|rooms?|time|times|reviews?|hours?)\b/u;

/** Verbs that no noun looks like: there the tagger need not be asked. */
const onlyVerb =
  /^(?:ask|avoid|bring|buy|choose|come|dial|donate|eat|enroll?|get|give|go|join|keep|learn|leave|let|lie|listen|make|meet|put|raise|register|remember|rinse|say|send|share|sit|squeeze|subscribe|take|talk|tell|throw|treat|try|unplug|use|wear|weigh|write)\b/u;

/** Whether the word at `at` opens its clause, or follows «please», «and» and the like: where a verb would be a command. */
export function opensClause(sentence: Sentence, at: number): boolean {
  return leadsIn.test(wordsBefore(sentence, at));
}

/** Whether the word at `at` commands the reader: it opens its clause and is a verb there. */
export function isImperative(sentence: Sentence, at: number): boolean {
  if (!opensClause(sentence, at)) return false;
  const rest = sentence.plain.slice(at).replace(/^[\p{L}'-]+(?: (?:up|in|out|on|down|over|by))?\s*/u, '');
  if (compound.test(rest)) return false;
  if (rest === '' || object.test(rest) || /^[.!,:;?]/u.test(rest)) return true;
  return onlyVerb.test(sentence.plain.slice(at, at + 12)) || isVerb(sentence, at);
}

/** Whether compromise reads the word at `at` as a verb. */
export function isVerb(sentence: Sentence, at: number): boolean {
  return sentence.tokens.some((token) => token.from <= at && at < token.to && token.tags.has('Verb'));
}
