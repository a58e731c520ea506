/** Letters that cues are made of get a column each; every other character ends a match. */
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789 '-#%$/";
const columns = alphabet.length + 1;

/** Cues with a character outside the alphabet are not indexed; their owner is always tried. */
const indexable = new RegExp(`^[${alphabet.replaceAll('-', String.raw`\-`)}]+$`);

/**
 * Finds in one pass over a sentence which of many cue sets occur in it (Aho–Corasick), so that hundreds of patterns
 * cost nothing where none of their words stand.
 */
export class CueIndex {
  private readonly next: Int32Array;
  private readonly owners: readonly (readonly number[])[];
  private readonly always: readonly number[];
  private readonly columnOf = new Uint8Array(128);

  /** `cues[n]` are the texts of owner `n`; `undefined` for an owner that is always a candidate. */
  constructor(cues: readonly (readonly string[] | undefined)[]) {
    [...alphabet].forEach((letter, index) => {
      this.columnOf[letter.charCodeAt(0)] = index + 1;
    });
    const isIndexed = (words: readonly string[] | undefined) => words?.every((word) => indexable.test(word)) ?? false;
    this.always = cues.flatMap((words, owner) => (isIndexed(words) ? [] : [owner]));
    const trie = new Trie();
    cues.forEach((words, owner) => {
      if (words && isIndexed(words))
        for (const word of words)
          trie.add(
            [...word].map((letter) => this.column(letter.charCodeAt(0))),
            owner,
          );
    });
    this.owners = trie.owners;
    this.next = trie.link();
  }

  /** The owners that may match, in ascending order. */
  candidates(plain: string): number[] {
    const found = new Set(this.always);
    let state = 0;
    for (let at = 0; at < plain.length; at += 1) {
      state = this.next[state * columns + this.column(plain.charCodeAt(at))] ?? 0;
      for (const owner of this.owners[state] ?? []) found.add(owner);
    }
    return [...found].sort((a, b) => a - b);
  }

  private column(code: number): number {
    return code < 128 ? (this.columnOf[code] ?? 0) : 0;
  }
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
  link(): Int32Array {
    const next = new Int32Array(this.children.length * columns);
    const failure = new Int32Array(this.children.length);
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
