/** A cue without a single letter in ASCII cannot be looked for. */
const fewestLetters = 1;

/**
 * Finds in one pass over a sentence which of many cue sets occur in it (Aho–Corasick), so that hundreds of patterns
 * cost nothing where none of their words stand.
 */
export class CueIndex {
  private readonly columnOf = new Uint8Array(128);
  private readonly columns: number;
  private readonly next: Uint16Array | Uint32Array;
  private readonly owners: readonly (readonly number[])[];
  private readonly always: readonly number[];

  /** `cues[n]` are the texts of owner `n`; `undefined` for an owner that is always a candidate. */
  constructor(cues: readonly (readonly string[] | undefined)[]) {
    const pieces = cues.map((words) => words?.map(plainPiece));
    const isIndexed = (words: readonly string[] | undefined) =>
      words?.every((word) => word.length >= fewestLetters) ?? false;
    this.always = pieces.flatMap((words, owner) => (isIndexed(words) ? [] : [owner]));
    this.columns = 1 + this.giveColumns(pieces.flatMap((words) => (isIndexed(words) ? (words ?? []) : [])).join(''));
    const trie = new Trie();
    pieces.forEach((words, owner) => {
      if (words && isIndexed(words))
        for (const word of words)
          trie.add(
            [...word].map((letter) => this.column(letter.charCodeAt(0))),
            owner,
          );
    });
    this.owners = trie.owners;
    this.next = trie.link(this.columns);
  }

  /** The owners that may match, in ascending order. */
  candidates(plain: string): number[] {
    const found = new Set(this.always);
    let state = 0;
    for (let at = 0; at < plain.length; at += 1) {
      state = this.next[state * this.columns + this.column(plain.charCodeAt(at))] ?? 0;
      for (const owner of this.owners[state] ?? []) found.add(owner);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Every letter that some cue uses gets a column; all others share column 0, which ends a match. */
  private giveColumns(letters: string): number {
    let last = 0;
    for (const letter of new Set(letters)) this.columnOf[letter.charCodeAt(0)] = ++last;
    return last;
  }

  private column(code: number): number {
    return code < 128 ? (this.columnOf[code] ?? 0) : 0;
  }
}

/** The longest stretch of a cue in plain ASCII: whoever holds the cue holds its stretch. */
function plainPiece(cue: string): string {
  const pieces = cue.split(/[^\x20-\x7e]+/);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

class Trie {
  readonly owners: number[][] = [[]];
  private readonly children: Map<number, number>[] = [new Map()];

  add(word: readonly number[], owner: number): void {
    let state = 0;
    for (const column of word) {
      let child = this.children[state]?.get(column);
      if (child === undefined) {
        child = this.children.push(new Map()) - 1;
        this.owners.push([]);
        this.children[state]?.set(column, child);
      }
      state = child;
    }
    this.owners[state]?.push(owner);
  }

  /** Turns the trie into a table with failure links followed beforehand; owners of suffixes are added to each state. */
  link(columns: number): Uint16Array | Uint32Array {
    const size = this.children.length;
    const next = size < 65_536 ? new Uint16Array(size * columns) : new Uint32Array(size * columns);
    const failure = new Uint32Array(size);
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head] ?? 0;
      const fallback = failure[state] ?? 0;
      if (state !== 0) this.owners[state]?.push(...(this.owners[fallback] ?? []));
      for (let column = 0; column < columns; column += 1) {
        const onward = state === 0 ? 0 : (next[fallback * columns + column] ?? 0);
        const child = this.children[state]?.get(column);
        next[state * columns + column] = child ?? onward;
        if (child === undefined) continue;
        failure[child] = onward;
        queue.push(child);
      }
    }
    return next;
  }
}
