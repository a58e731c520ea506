/** Letters an index looks at: more would hardly leave out more. */
const enough = 3;

interface Opening {
  readonly text: string;
  /** True where nothing certain follows. */
  readonly isEnd: boolean;
}

/** With which letters, three at most, anything can begin that a pattern of ours matches; `''` where that cannot be told. */
export function openingsOf(pattern: string): ReadonlySet<string> {
  return new Set(openings(pattern).map(({ text }) => text));
}

/** Every beginning of one, two and three letters in a text where a word can begin. */
export function openingsIn(plain: string): ReadonlySet<string> {
  const found = new Set(['']);
  for (const { index } of plain.matchAll(/(?<![\p{L}\d])\S/gu))
    for (let length = 1; length <= enough; length += 1) found.add(plain.slice(index, index + length));
  return found;
}

const openings = (pattern: string): Opening[] => alternatives(pattern).flatMap(alternativeOpenings);

/** What stands between the bars, those in brackets aside. */
function alternatives(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gsu)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function alternativeOpenings(alternative: string): Opening[] {
  let found: Opening[] = [{ text: '', isEnd: false }];
  for (let rest = alternative; rest !== '' && found.some((one) => !isDone(one)); ) {
    const { options, length } = firstOf(rest);
    const quantifier = /^[?*+{]/u.exec(rest.slice(length))?.[0];
    const repeats = quantifier !== undefined && quantifier !== '?';
    const each = options.map((one) => (repeats ? { ...one, isEnd: true } : one));
    if (quantifier === '?') each.push({ text: '', isEnd: false });
    if (quantifier === '*' || quantifier === '{') each.push({ text: '', isEnd: true });
    found = found.flatMap((one) => (isDone(one) ? [one] : each.map((next) => joined(one, next))));
    rest = repeats ? '' : rest.slice(length + (quantifier?.length ?? 0));
  }
  return found;
}

const isDone = ({ text, isEnd }: Opening): boolean => isEnd || text.length >= enough;
const joined = (one: Opening, next: Opening): Opening => ({
  text: (one.text + next.text).slice(0, enough),
  isEnd: next.isEnd,
});

/** What one letter, class or bracket can be, and how long it is written. */
function firstOf(rest: string): { readonly options: Opening[]; readonly length: number } {
  const first = rest[0] ?? '';
  if (first === '(') {
    const inner = rest.slice(1, closing(rest));
    const looksAround = /^\?<?[!=]/u.test(inner);
    const options = looksAround ? [{ text: '', isEnd: false }] : openings(inner.replace(/^\?(?::|<\w+>)/u, ''));
    return { options, length: inner.length + 2 };
  }
  const letters = /^\[(?<letters>[^\\\]^-]+)\]/u.exec(rest);
  if (letters) {
    const options = [...(letters.groups?.letters ?? '')].map((text) => ({ text, isEnd: false }));
    return { options, length: letters[0].length };
  }
  const escaped = /^\\(?<sign>[^\p{L}\d])/u.exec(rest)?.groups?.sign;
  if (escaped !== undefined) return { options: [{ text: escaped, isEnd: false }], length: 2 };
  if (/^[[\\.^$]/u.test(first)) return { options: [{ text: '', isEnd: true }], length: rest.length };
  return { options: [{ text: first, isEnd: false }], length: 1 };
}

/** Where the bracket closes that opens a text. */
function closing(rest: string): number {
  let depth = 0;
  for (const { 0: piece, index } of rest.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/gu)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return rest.length;
}
