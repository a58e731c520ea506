import { plantTree, type Tree, type Word } from './tree';

/** A state is four numbers beside each other, so that a step touches one place in memory. */
const cells = 4;
/** The column that leads to the state, and the two flags. */
const head = 0;
const sibling = 1;
/** Where the longest suffix goes on; of a crowded state, its row. */
const onward = 2;
/** Which list of sets is found here; 0 for none. */
const found = 3;

const columnBits = 0xff;
const isParent = 0x100;
const isCrowded = 0x200;
/** From so many children on a row for all columns is quicker than going from child to child. */
const crowd = 5;

/**
 * All words of all sets looked for in one pass (Aho–Corasick). The states lie in the order of the tree, a first child
 * right behind its parent, in an eighth of a megabyte or so: a table of every step would be fifteen times as large, and
 * each step would wait for memory. Column 0 is for characters that no word uses.
 */
export class Automaton {
  private readonly states: Uint16Array | Uint32Array;
  /** Where each column leads from a crowded state. */
  private readonly rows: Uint16Array | Uint32Array;
  /** The sets found together; list `n` goes from `listFrom[n]` to `listFrom[n + 1]`. */
  private readonly lists: Uint16Array;
  private readonly listFrom: Uint32Array;
  /** The last answer; each set stands in it once. */
  private readonly answer: Uint16Array;
  /** The lists met in a row, since most are met again and again. */
  private readonly metLists: Uint32Array;
  private readonly isMet: Uint8Array;

  /** Columns are below `width`, sets below `sets`; at most 255 columns and 65,535 sets. */
  constructor(
    words: readonly Word[],
    private readonly width: number,
    sets: number,
  ) {
    const tree = plantTree(words);
    const Numbers = tree.size > 0xffff ? Uint32Array : Uint16Array;
    this.states = new Numbers(cells * tree.size);
    this.rows = new Numbers(width * layOut(tree, this.states));
    const lists: (readonly number[])[] = [[]];
    for (const state of tree.byDepth) this.link(tree, state, lists);
    this.lists = Uint16Array.from(lists.flat());
    this.listFrom = new Uint32Array(lists.length + 1);
    lists.forEach((list, number) => {
      this.listFrom[number + 1] = (this.listFrom[number] ?? 0) + list.length;
    });
    this.answer = new Uint16Array(sets);
    this.metLists = new Uint32Array(lists.length);
    this.isMet = new Uint8Array(lists.length);
  }

  /**
   * The sets of which a word stands in the row of columns, each once, in the order of the row; `isFound` marks them too.
   * The answer is written over by the next one.
   */
  setsIn(row: Uint8Array, length: number, isFound: Uint8Array): Uint16Array {
    const { states, metLists, isMet } = this;
    let met = 0;
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      state = this.step(state, row[at] ?? 0);
      const list = states[cells * state + found] ?? 0;
      if (list === 0 || isMet[list] === 1) continue;
      isMet[list] = 1;
      metLists[met++] = list;
    }
    return this.setsOf(met, isFound);
  }

  /** The sets of the lists met; forgets the lists. */
  private setsOf(met: number, isFound: Uint8Array): Uint16Array {
    const { lists, listFrom, answer, metLists, isMet } = this;
    let count = 0;
    for (let index = 0; index < met; index += 1) {
      const list = metLists[index] ?? 0;
      isMet[list] = 0;
      const to = listFrom[list + 1] ?? 0;
      for (let place = listFrom[list] ?? 0; place < to; place += 1) {
        const set = lists[place] ?? 0;
        if (isFound[set] === 1) continue;
        isFound[set] = 1;
        answer[count++] = set;
      }
    }
    return answer.subarray(0, count);
  }

  private step(from: number, column: number): number {
    const { states, rows, width } = this;
    for (let state = from; ; state = states[cells * state + onward] ?? 0) {
      const flags = states[cells * state + head] ?? 0;
      if ((flags & isCrowded) !== 0) return rows[(states[cells * state + onward] ?? 0) * width + column] ?? 0;
      if ((flags & isParent) === 0) continue;
      let child = state + 1;
      while (child !== 0 && ((states[cells * child + head] ?? 0) & columnBits) !== column)
        child = states[cells * child + sibling] ?? 0;
      if (child !== 0) return child;
    }
  }

  /** Where a state goes on when none of its children fits, and what is found there; shorter states come before. */
  private link(tree: Tree, state: number, lists: (readonly number[])[]): void {
    const { states } = this;
    const column = tree.column[state] ?? 0;
    const fallback = state === 0 ? 0 : this.fallbackOf(tree, state, column);
    const row = states[cells * state + onward] ?? 0;
    const flags = states[cells * state + head] ?? 0;
    if ((flags & isCrowded) === 0) states[cells * state + onward] = fallback;
    else this.fillRow(state, row, fallback);
    const inherited = states[cells * fallback + found] ?? 0;
    const own = tree.setsAt.get(state);
    if (own !== undefined) lists.push([...new Set([...own, ...(lists[inherited] ?? [])])]);
    states[cells * state + found] = own === undefined ? inherited : lists.length - 1;
    tree.fallback[state] = fallback;
  }

  private fallbackOf(tree: Tree, state: number, column: number): number {
    const parent = tree.parent[state] ?? 0;
    return parent === 0 ? 0 : this.step(tree.fallback[parent] ?? 0, column);
  }

  private fillRow(state: number, row: number, fallback: number): void {
    const { states, rows, width } = this;
    if (state !== 0)
      for (let column = 0; column < width; column += 1) rows[row * width + column] = this.step(fallback, column);
    for (let child = state + 1; child !== 0; child = states[cells * child + sibling] ?? 0) {
      rows[row * width + ((states[cells * child + head] ?? 0) & columnBits)] = child;
    }
  }
}

/** Writes columns, siblings and flags; says how many states are crowded and so have a row. The root always is. */
function layOut(tree: Tree, states: Uint16Array | Uint32Array): number {
  let rows = 0;
  for (let state = 0; state < tree.size; state += 1) {
    const children = tree.children[state] ?? 0;
    const isDense = state === 0 || children >= crowd;
    states[cells * state + head] =
      (tree.column[state] ?? 0) | (children > 0 ? isParent : 0) | (isDense ? isCrowded : 0);
    states[cells * state + sibling] = tree.sibling[state] ?? 0;
    if (isDense) states[cells * state + onward] = rows++;
  }
  return rows;
}
