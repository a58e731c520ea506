/** Words as rows of columns; each belongs to a set. */
export interface Entry {
  readonly columns: readonly number[];
  readonly set: number;
}

type Table = Uint16Array | Uint32Array;

/**
 * All words of all sets looked for in one pass (Aho–Corasick): a table of states with failure links followed beforehand,
 * so that each step is one look-up. Column 0 is for characters that no word uses.
 */
export class Automaton {
  private readonly next: Table;
  private readonly setsAt: readonly (readonly number[] | undefined)[];

  constructor(
    entries: readonly Entry[],
    private readonly width: number,
  ) {
    const setsAt: (number[] | undefined)[] = [];
    this.next = plant(entries, width, setsAt);
    link(this.next, width, setsAt);
    // Filled out of order it is kept as a hash table, which is slow at every step; copied in order it is a plain row.
    this.setsAt = Array.from({ length: this.next.length / width }, (_nothing, state) => setsAt[state]);
  }

  /** The sets of which a word stands in the row of columns, each once, in the order of the row; `isFound` marks them too. */
  setsIn(row: Uint8Array, length: number, isFound: Uint8Array): readonly number[] {
    const { next, width, setsAt } = this;
    const found: number[] = [];
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      state = next[state * width + (row[at] ?? 0)] ?? 0;
      const sets = setsAt[state];
      if (sets === undefined) continue;
      for (const set of sets) {
        if (isFound[set] === 1) continue;
        isFound[set] = 1;
        found.push(set);
      }
    }
    return found;
  }
}

/** Plants the words as a tree, one row of the table for each state. */
function plant(entries: readonly Entry[], width: number, setsAt: (number[] | undefined)[]): Table {
  let table: Table = new Uint16Array(4096 * width);
  let states = 1;
  for (const { columns, set } of entries) {
    let state = 0;
    for (const column of columns) {
      const place = state * width + column;
      const child = table[place] ?? 0;
      state = child === 0 ? states++ : child;
      table[place] = state;
      if (states * width > table.length - width) table = grown(table, width);
    }
    const sets = setsAt[state];
    if (sets === undefined) setsAt[state] = [set];
    else if (!sets.includes(set)) sets.push(set);
  }
  return table.slice(0, states * width);
}

/** Room for twice as many states; the 65,536th needs wider numbers. */
function grown(table: Table, width: number): Table {
  const length = 2 * table.length;
  const larger = length > 0x10000 * width ? new Uint32Array(length) : new Uint16Array(length);
  larger.set(table);
  return larger;
}

/** Fills every gap with where the longest suffix goes on, and gives each state the sets of its suffixes. */
function link(table: Table, width: number, setsAt: (number[] | undefined)[]): void {
  const failure = new Uint32Array(table.length / width);
  const queue = new Uint32Array(failure.length);
  let last = 1;
  for (let head = 0; head < last; head += 1) {
    const state = queue[head] ?? 0;
    const fallback = failure[state] ?? 0;
    if (state !== 0) setsAt[state] = joined(setsAt[state], setsAt[fallback]);
    for (let column = 0; column < width; column += 1) {
      const place = state * width + column;
      const child = table[place] ?? 0;
      const onward = state === 0 ? 0 : (table[fallback * width + column] ?? 0);
      if (child === 0) table[place] = onward;
      else {
        failure[child] = onward;
        queue[last++] = child;
      }
    }
  }
}

function joined(one: number[] | undefined, other: number[] | undefined): number[] | undefined {
  return one && other ? [...one, ...other] : (one ?? other);
}
