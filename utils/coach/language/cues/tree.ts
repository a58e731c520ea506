/** A word as columns; it belongs to a set. */
export interface Word {
  readonly columns: readonly number[];
  readonly set: number;
}

/** Words as a tree; a state is a beginning that some of them share, state 0 the empty one. */
export interface Tree {
  readonly size: number;
  /** The column that leads from the parent to the state. */
  readonly column: Uint8Array;
  readonly parent: Uint32Array;
  /** The next child of the same parent; 0 for none. A first child stands right behind its parent. */
  readonly sibling: Uint32Array;
  /** How many children a state has. */
  readonly children: Uint8Array;
  /** The sets of the words that end in a state. */
  readonly setsAt: ReadonlyMap<number, readonly number[]>;
  /** All states, the shorter beginnings first. */
  readonly byDepth: Uint32Array;
  /** For whoever links the states: where the longest suffix stands. */
  readonly fallback: Uint32Array;
}

/** Plants the words in the order of their columns, so that each branch lies in one piece. */
export function plantTree(words: readonly Word[]): Tree {
  const sorted = [...words].sort(inOrder);
  const most = sorted.reduce((sum, { columns }) => sum + columns.length, 1);
  const column = new Uint8Array(most);
  const parent = new Uint32Array(most);
  const sibling = new Uint32Array(most);
  const children = new Uint8Array(most);
  const setsAt = new Map<number, number[]>();
  const perDepth: number[][] = [[0]];
  let size = 1;
  let path = [0];
  let before: readonly number[] = [];
  for (const { columns, set } of sorted) {
    const shared = sharedLength(before, columns);
    const older = path[shared + 1];
    path = path.slice(0, shared + 1);
    for (let depth = shared; depth < columns.length; depth += 1) {
      const from = path[depth] ?? 0;
      const state = size++;
      column[state] = columns[depth] ?? 0;
      parent[state] = from;
      children[from] = (children[from] ?? 0) + 1;
      if (depth === shared && older !== undefined) sibling[older] = state;
      path.push(state);
      const level = perDepth[depth + 1] ?? [];
      perDepth[depth + 1] = level;
      level.push(state);
    }
    const at = path[columns.length] ?? 0;
    const sets = setsAt.get(at) ?? [];
    setsAt.set(at, sets);
    if (!sets.includes(set)) sets.push(set);
    before = columns;
  }
  return {
    size,
    column,
    parent,
    sibling,
    children,
    setsAt,
    byDepth: Uint32Array.from(perDepth.flat()),
    fallback: new Uint32Array(size),
  };
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function inOrder({ columns: one }: Word, { columns: other }: Word): number {
  const shared = sharedLength(one, other);
  return (one[shared] ?? -1) - (other[shared] ?? -1);
}
