/**
 * What a text must contain for a pattern to match it: read off the pattern itself, so that nobody keeps a second list.
 * Knows the syntax that rules are written in; whatever else it meets, it says nothing, and the pattern is always tried.
 */

/** Exact: the finite set of texts a part matches. Required: a set of which every match contains one. */
interface Part {
  readonly exact?: readonly string[];
  readonly required?: readonly string[];
}

const unknown: Part = {};
const nothing: Part = { exact: [''] };
/** A part with more exact texts than this is looked for by a piece of it. */
const mostTexts = 48;
/** Cues are cut to this length: long enough to tell, short enough for a small index. */
const longest = 8;

const quantifiers = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
/** Letters that stand for themselves; the last one before a quantifier is left to it. */
const literals = /[a-z0-9 ',#%&/-]+(?![*+?{])/y;
const openings = /\((?:\?(?::|<?[=!]|<[A-Za-z]\w*>))?/y;
const classes = /\[(?:\\.|[^\]\\])*\]/y;
const escapes = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|.)/iuy;

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
    const required = part.exact ?? part.required;
    return required === undefined ? unknown : { required };
  }

  private readAtom(): Part {
    const character = this.source[this.at] ?? '';
    if (character === '(') return this.readGroup();
    if (character === '[') return this.readClass();
    if (character === '\\') return this.readEscape();
    const literal = this.take(literals);
    if (literal !== null) return { exact: [literal[0]] };
    this.at += 1;
    if (character === '.') return unknown;
    return character === '^' || character === '$' ? nothing : { exact: [character] };
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
    return /^[a-z0-9' ]+$/.test(members) && members.length <= 4 ? { exact: [...members] } : unknown;
  }

  private readEscape(): Part {
    const escaped = this.take(escapes)?.[0] ?? '\\';
    if (/^\\[bB]$/.test(escaped)) return nothing;
    return /^\\[^\p{L}\d]$/u.test(escaped) ? { exact: [escaped.slice(1)] } : unknown;
  }
}

/** Texts one of which stands in whatever the pattern matches; `undefined` where the pattern promises none. */
export function requiredWords(pattern: RegExp): readonly string[] | undefined {
  const whole = new Reader(pattern.source).readAlternatives();
  const words = whole.exact && worth(whole.exact) > 0 ? whole.exact : whole.required;
  return words === undefined || worth(words) === 0
    ? undefined
    : [...new Set(words.map((word) => word.slice(0, longest)))];
}

function either(choices: readonly Part[]): Part {
  if (choices.every((choice) => choice.exact))
    return within({ exact: choices.flatMap((choice) => choice.exact ?? []) });
  const required: string[] = [];
  for (const choice of choices) {
    const words = choice.exact ?? choice.required;
    if (words === undefined) return unknown;
    required.push(...words);
  }
  return { required };
}

function inSequence(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  let best: readonly string[] | undefined;
  let isExact = true;
  for (const part of parts) {
    const joined = part.exact && join(run, part.exact);
    if (joined) {
      run = joined;
      continue;
    }
    isExact = false;
    best = better(best, run);
    if (part.required) best = better(best, part.required);
    run = part.exact ?? [''];
  }
  if (isExact) return { exact: run };
  const required = better(best, run);
  return required === undefined ? unknown : { required };
}

function join(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > mostTexts) return undefined;
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

function within(part: Part): Part {
  const texts = part.exact ?? [];
  if (texts.length <= mostTexts) return part;
  return texts.includes('') ? unknown : { required: texts };
}

/** Words that stand in most sentences tell little, however long they are. */
const common = new Set(
  'the a an to of in on at for is are was were be it its that this they them we our us you your i my me he she his her has have had do does did and or but so as by if not no with from all will can just now one out up go get use ask see'.split(
    ' ',
  ),
);

/** A set is worth its least telling text: «proud to» says more than «a», and «your » no more than a letter. */
function worth(texts: readonly string[]): number {
  return Math.min(...texts.map(worthOf), longest);
}

function worthOf(text: string): number {
  const letters = text.trim();
  return common.has(letters) ? 1 : letters.length;
}

function better(one: readonly string[] | undefined, other: readonly string[]): readonly string[] | undefined {
  if (worth(other) === 0) return one;
  if (one === undefined || worth(other) > worth(one)) return other;
  return worth(other) === worth(one) && other.length < one.length ? other : one;
}
