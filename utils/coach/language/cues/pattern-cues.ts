import { toPlain } from '../plain';
import { boundary, end, other, spellOut, start } from './marks';

/**
 * What a text must hold for a pattern to match it: read off the pattern itself, so that nobody keeps a second list.
 * Knows the syntax that rules are written in; whatever else it meets, it says nothing, and the pattern is always tried.
 */

/** One way to match: of each of these sets, the text holds a cue. */
export type Way = readonly CueSet[];
/** Cues spelt with the marks of `marks.ts`, in lower case. */
export type CueSet = readonly string[];

/** Exact: the finite set of texts a part matches. Ways: in whatever the part matches, one of them is found. */
interface Part {
  readonly exact?: readonly string[];
  readonly ways?: readonly Way[];
}

const unknown: Part = {};
const nothing: Part = { exact: [''] };
/** A part with more exact texts than this is looked for by a piece of it. */
const mostTexts = 48;
/** Ways beyond these are put together: many ways cost more to keep apart than they spare. */
const mostWays = 40;
/** More sets tell little more. */
const mostSets = 3;
/** Cues are cut to this length: long enough to tell, short enough for a small index. */
const longest = 9;

const quantifiers = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
/** Letters that stand for themselves; the last one before a quantifier is left to it. */
const literals = /[A-Za-z0-9 ',#%&/:;"!_<>=@~-]+(?![*+?{])/y;
const openings = /\((?:\?(?::|<?[=!]|<[A-Za-z]\w*>))?/y;
const classes = /\[(?:\\.|[^\]\\])*\]/y;
const escapes = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|.)/iuy;

/** The ways a pattern can match; `undefined` where it promises nothing. */
export function cuesOf(pattern: RegExp): readonly Way[] | undefined {
  return waysOf(new Reader(pattern.source).readAlternatives())?.map((way) => bestSets(way).map(cut));
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  readAlternatives(): Part {
    const choices = [this.readSequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      choices.push(this.readSequence());
    }
    return choices.length === 1 ? (choices[0] ?? unknown) : either(choices);
  }

  /** What the pattern matches at this place, and steps over it. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.source);
    this.at += taken?.[0].length ?? 0;
    return taken;
  }

  private readSequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      parts.push(this.readQuantified());
    }
    return inSequence(parts);
  }

  private readQuantified(): Part {
    const part = this.readAtom();
    const quantifier = this.take(quantifiers);
    if (quantifier === null) return part;
    if (quantifier[0].startsWith('?')) return part.exact ? within({ exact: ['', ...part.exact] }) : unknown;
    if (quantifier[0].startsWith('*') || quantifier[1] === '0') return unknown;
    const ways = waysOf(part);
    return ways === undefined ? unknown : { ways };
  }

  private readAtom(): Part {
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    if (character === '(') return this.readGroup();
    if (character === '[') return this.readClass();
    if (character === '\\') return this.readEscape();
    const literal = this.take(literals);
    if (literal !== null) return { exact: [literal[0].toLowerCase()] };
    this.at += character.length;
    if (character === '.') return unknown;
    if (character === '^' || character === '$') return { exact: [character === '^' ? start : end] };
    const plain = toPlain(character);
    return { exact: [plain > '\u007f' ? other.repeat(plain.length) : plain] };
  }

  private readGroup(): Part {
    const opening = this.take(openings)?.[0] ?? '(';
    const inside = this.readAlternatives();
    this.at += 1;
    return /[=!]$/.test(opening) ? nothing : inside;
  }

  private readClass(): Part {
    const text = this.take(classes)?.[0] ?? '[';
    const members = text.slice(1, -1);
    return /^[A-Za-z0-9' ,.;:!?"&/+]{1,4}$/.test(members) ? { exact: [...new Set(members.toLowerCase())] } : unknown;
  }

  private readEscape(): Part {
    const escaped = this.take(escapes)?.[0] ?? '\\';
    if (escaped === String.raw`\b`) return { exact: [boundary] };
    if (escaped === String.raw`\B`) return nothing;
    return /^\\[!-/:-@[-`{-~]$/.test(escaped) ? { exact: [escaped.slice(1)] } : unknown;
  }
}

/** The ways a part can match; `undefined` where it may be nothing, or anything. */
function waysOf(part: Part): readonly Way[] | undefined {
  if (part.exact === undefined) return part.ways;
  return worth(part.exact) > 0 ? [[part.exact]] : undefined;
}

function cut(texts: readonly string[]): CueSet {
  return [...new Set(texts.map((text) => spellOut(text).slice(0, longest)))];
}

function either(choices: readonly Part[]): Part {
  if (choices.every((choice) => choice.exact))
    return within({ exact: choices.flatMap((choice) => choice.exact ?? []) });
  const plain: string[] = [];
  const ways: Way[] = [];
  for (const choice of choices) {
    const its = waysOf(choice);
    if (its === undefined) return unknown;
    for (const way of its) {
      if (way.length === 1) plain.push(...(way[0] ?? []));
      else ways.push(way);
    }
  }
  return { ways: fewer(plain.length === 0 ? ways : [[[...new Set(plain)]], ...ways]) };
}

/** At most `mostWays`; what is over is asked for by its best set alone. */
function fewer(ways: readonly Way[]): readonly Way[] {
  if (ways.length <= mostWays) return ways;
  return [...ways.slice(0, mostWays - 1), [together(ways.slice(mostWays - 1))]];
}

/** One set for all ways: of each way the set that tells most. */
function together(ways: readonly Way[]): CueSet {
  return [...new Set(ways.flatMap((way) => bestSets(way)[0] ?? []))];
}

function inSequence(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  let isExact = true;
  const sets: CueSet[] = [];
  const branches: (readonly Way[])[] = [];
  const endRun = () => {
    if (worth(run) > 0) sets.push(run);
  };
  for (const part of parts) {
    const joined = part.exact && join(run, part.exact);
    if (joined) {
      run = joined;
      continue;
    }
    isExact = false;
    endRun();
    if (part.ways) branches.push(part.ways);
    run = part.exact ?? [''];
  }
  if (isExact) return { exact: run };
  endRun();
  return allOf(sets, branches);
}

/** The branch with most ways is followed; of the others it is asked that one way of each is there. */
function allOf(sets: readonly CueSet[], branches: readonly (readonly Way[])[]): Part {
  const [widest, ...others] = [...branches].sort((one, two) => two.length - one.length);
  const asked = [...sets, ...others.map((ways) => (ways.length === 1 ? [] : together(ways)))].filter(
    (set) => set.length > 0,
  );
  const certain = [...asked, ...others.flatMap((ways) => (ways.length === 1 ? (ways[0] ?? []) : []))];
  const ways = (widest ?? [[]]).map((way): Way => [...way, ...certain]);
  return ways.some((way) => way.length === 0) ? unknown : { ways };
}

function join(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > mostTexts) return undefined;
  if (tails.length === 1 && tails[0] === '') return heads;
  const texts: string[] = [];
  for (const head of heads) for (const tail of tails) texts.push(head + tail);
  return texts;
}

function within(part: Part): Part {
  const texts = part.exact ?? [];
  if (texts.length <= mostTexts) return part;
  const ways = waysOf(part);
  return ways === undefined ? unknown : { ways };
}

/** The sets that tell most, each worth asking for. */
function bestSets(way: Way): Way {
  return [...way].sort((one, two) => worth(two) - worth(one)).slice(0, mostSets);
}

/** Words that stand in most sentences tell little, however long they are. */
const common = new Set(
  'the a an to of in on at for is are was were be it its that this they them we our us you your i my me he she his her has have had do does did and or but so as by if not no with from all will can just now one out up go get use ask see'.split(
    ' ',
  ),
);

/** A set is worth its least telling text: «proud to» says more than «a», and «your » no more than a letter. */
function worth(texts: readonly string[]): number {
  let least = longest;
  for (const text of texts) least = Math.min(least, worthOf(text));
  return least;
}

/** Marks, spaces and points: where they are all there is, nearly every text has them. */
const points = new Set("BSE .,'-");

function worthOf(text: string): number {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  if (to - from < 3 && [...text].every((letter) => points.has(letter))) return (to - from) / 8;
  return to - from < 5 && common.has(text.slice(from, to)) ? 1 : to - from;
}

function isSpace(letter: string | undefined): boolean {
  return letter === 'B' || letter === ' ' || letter === 'S' || letter === 'E';
}
