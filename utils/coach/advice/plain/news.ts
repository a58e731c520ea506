import { large } from '../fit-in-place';
import { isPerson, readNounPhrase, withArticle } from '../noun-phrase';
import type { Teller } from './frame';
import { when, withOn } from './times';

const atTheEnd = new RegExp(`^(?<what>.*?),? (?<time>${when})(?<stop>[.!]*)$`, 'iu');

/** A noun phrase and the time at its end, where there is one. */
export function splitTime(text: string): { readonly what: string; readonly time: string } {
  const trimmed = text.trim();
  const match = atTheEnd.exec(trimmed);
  return match?.groups?.what
    ? { what: match.groups.what, time: match.groups.time ?? '' }
    : { what: trimmed.replace(/[.!]+$/u, ''), time: '' };
}

const happening =
  /^(?:the )?(?:(?:grand|official|long-awaited|upcoming|recent|successful|much-anticipated) )*(?<what>opening|launch|start|return|arrival|expansion|completion|addition|appointment|promotion|hiring|release|publication|roll-?out|introduction|unveiling) of (?<of>.*)$/iu;

const outcome: Readonly<Record<string, readonly [string, string]>> = {
  opening: ['opens', 'is opening'],
  launch: ['starts', 'is starting'],
  start: ['starts', 'is starting'],
  return: ['returns', 'is back'],
  expansion: ['grows', 'is growing'],
  completion: ['is finished', 'is finished'],
  release: ['comes out', 'is out'],
  publication: ['comes out', 'is out'],
  rollout: ['starts', 'is here'],
  'roll-out': ['starts', 'is here'],
  introduction: ['starts', 'is here'],
  unveiling: ['opens', 'is here'],
};

/** News that came as a noun («the opening of our new wing», «our new Saturday clinic», «Dr. Lee»), as a sentence. */
export function* newsOf(rest: string, who: Teller): Iterable<string> {
  if (isPerson(rest)) {
    yield personal(rest);
    return;
  }
  const match = happening.exec(rest);
  if (match?.groups?.of && match.groups.what) {
    const { what, of } = match.groups;
    if (isPerson(of)) yield personal(of);
    else yield* happens(what.toLowerCase(), of, who);
    return;
  }
  const together =
    /^(?:our|a|the|its)(?: new)?(?: [\p{L}]+)? (?:partnership|collaboration|affiliation) with (?<whom>.*)$/iu.exec(
      rest,
    );
  if (together?.groups?.whom) yield `${who.are} now working with ${together.groups.whom}`;
  else yield* thereIs(rest, who);
}

function* happens(what: string, of: string, who: Teller): Iterable<string> {
  const words = outcome[what];
  if (words === undefined) return;
  const { what: thing, time } = splitTime(of);
  const owned = who.isThird ? thing.replace(/^(?:its|our|their|an?)\s/iu, `${who.name}’s `) : thing;
  const { isPlural } = readNounPhrase(owned);
  const verb = time === '' ? words[1] : words[0];
  const said = `${isPlural ? plural(verb) : verb}${time === '' ? '' : ` ${withOn(time)}`}`;
  // «The Moss Tower, a 96-bed testament to …»: what it is comes after what it does.
  const [head, more] = owned.split(/,\s(?=(?:an?|the|our) )/iu, 2);
  yield more === undefined ? `${large(owned)} ${said}.` : `${large(head ?? owned)} ${said}: ${more}.`;
}

function plural(verb: string): string {
  return verb.replace(/^is\b/u, 'are').replace(/^(opens|starts|returns|grows|comes)\b/u, (word) => word.slice(0, -1));
}

/** Things one has, and not feelings, feats or phrases. */
const abstract =
  /\b(?:commitment|mission|vision|award|recognition|ranking|achievement|milestone|anniversary|success|results|gift|donation|promotion|accreditation|certification|designation|news|decision|agreement|partnership|intent|plans?|journey|winners?)\b/iu;

/** «our new Saturday clinic» → «There’s a new Saturday clinic here.» */
function* thereIs(rest: string, who: Teller): Iterable<string> {
  const { what, time } = splitTime(rest);
  const phrase = readNounPhrase(what);
  if (
    phrase.head === '' ||
    abstract.test(phrase.bare) ||
    / (?:its|their) /u.test(phrase.bare.split(',')[0] ?? '') ||
    !/^(?:our|an?|the|its|new|two|three|four|five|six)\b/iu.test(what)
  )
    return;
  const be = phrase.isPlural ? 'There are' : 'There’s';
  const isPlaced = / (?:on|at|in|with|for|from|to|by|near|who|which|that)\b/iu.test(phrase.bare);
  const place = who.isThird ? ` at ${who.name}` : isPlaced ? '' : ' here';
  const [core, ...more] = phrase.bare.split(',');
  const thing = withArticle({ ...phrase, bare: core ?? phrase.bare });
  const tail = more.length > 0 ? `,${more.join(',')}` : '';
  yield `${be} ${thing}${place}${time === '' ? '' : ` ${withOn(time)}`}${tail}.`;
}

/** A person is met, not announced: «Meet Dr. Lee, our new cardiologist.» */
export function personal(rest: string): string {
  const said = rest
    .replace(/^(?:our (?:new(?:est)? )?(?:[\p{L}]+ ){0,3}?)(?=(?:Dr|Prof)\b)/u, '')
    .replace(/ to (?=our |the |my |\p{Lu})/u, ', who has joined ')
    .replace(/ as (?=(?:our|the|its|an?) )/u, ', ')
    .replaceAll(/,,/gu, ',')
    .replaceAll(' ,', ',');
  return `Meet ${said}`;
}
