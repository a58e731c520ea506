import type { Span } from '../types';
import { allMatches } from './matches';
import { toPlain } from './plain';

/** Words that stand in any post, and polite ones: to share them shows nothing. */
const common = new Set(
  'about after app again ages ago all almost also always and another any anybody anyone anything are around asked away back bad because been before behind being best better between both but  came can clinic cannot cant care come comes coming could couldnt days did didnt does doesnt doing dont done down each either doctor doctors else enough even ever every everybody everyone everything feel feeling feels felt few find first for from gave get gets getting give given gives giving glad goes going gone good got great had happened has hasnt hate have havent having hear heard hello help here hers him his hope hospital how idea into isnt its just keep keeps kept kind knew know known last least left less let like likes little long look looked looks lots love loved made make makes making many may maybe mean means might mine month months more most much must need needed needs never next nice nobody none not nothing now nurse nurses off often okay once one only other others our out over own patient patients people person place please post put quite rather really right said same saw say saying says see seem seems seen sent service she should shouldnt since some somebody someone something somewhere soon sorry staff team ward still stop such sure take taken takes takes talk tell telling than thank thanks the that thats their them then there these they thing things think thinking this those though thought through time times today told tomorrow tonight too took tried try trying turn two under until upon use used very visit want wanted wants was wasnt way week weeks well went were what when where which while who whole whose why will with without wont work works would wouldnt wrong year years yes yesterday yet you your yours yourself'.split(
    ' ',
  ),
);

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const word = /[\p{L}\d]+(?:'\p{L}+)?/gu;

/** The places in `plain` that take up a content word of `theirs`; «40 minutes» answers «forty minutes». */
export function findEchoes(plain: string, theirs: string): readonly (Span & { readonly stem: string })[] {
  const known = new Set(contentWords(toPlain(theirs)).map(({ stem }) => stem));
  return contentWords(plain).filter(({ stem }) => known.has(stem));
}

function contentWords(plain: string): (Span & { readonly stem: string })[] {
  return allMatches(word, plain).flatMap((match) => {
    const text = spellNumber(match[0]).replace(/'s$/u, '').replaceAll("'", '');
    if (text.length < 3 || common.has(text)) return [];
    return [{ from: match.index, to: match.index + match[0].length, stem: stemOf(text) }];
  });
}

/** 0 to 99 in words, as people write it in the answer; a round ten stands for the ten. */
function spellNumber(text: string): string {
  if (!/^\d{1,2}$/u.test(text)) return text;
  const value = Number(text);
  return value < 20 ? (units[value] ?? text) : (tens[Math.floor(value / 10)] ?? text);
}

function stemOf(text: string): string {
  if (text.length < 5) return text.replace(/(?<!s)s$/u, '');
  return text
    .replace(/ies$|ied$/u, 'y')
    .replace(/(?:ing|ed|es|s|er|e|ly)$/u, '')
    .replace(/(\p{L})\1$/u, '$1');
}
