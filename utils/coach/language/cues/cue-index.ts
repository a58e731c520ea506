import { Automaton } from './automaton';
import { boundary, end, isWordCode, other, start } from './marks';
import type { CueSet, Way } from './pattern-cues';
import type { Word } from './tree';

/** One way of an owner to match: looked at where the set that tells most is there, it asks for the others too. */
interface Wait {
  readonly owner: number;
  readonly others: readonly number[];
}

/**
 * Finds in one pass over a sentence which of many patterns may match it, so that hundreds of patterns cost nothing
 * where their words do not stand.
 */
export class CueIndex {
  private readonly columnOf = new Uint8Array(128);
  /** The ways that wait for each set, behind each other: owner, how many other sets, these. Set `n` has from `waitsFrom[n]` on. */
  private readonly waits: Uint16Array;
  private readonly waitsFrom: Uint32Array;
  private readonly automaton: Automaton;
  /** 1 for an owner that is always a candidate. */
  private readonly isAlways: Uint8Array;
  /** Written on while a text is read, and left empty: new ones for each sentence would cost more than the reading. */
  private readonly isFound: Uint8Array;
  private readonly isCandidate: Uint8Array;
  private row = new Uint8Array(1024);

  /** `patterns[n]` are the ways of owner `n`; `undefined` for an owner that is always a candidate. */
  constructor(private readonly patterns: readonly (readonly Way[] | undefined)[]) {
    this.isAlways = Uint8Array.from(patterns, (ways) => (ways === undefined ? 1 : 0));
    const waits: Wait[][] = [];
    const sets = this.readSets(waits);
    const inRow = sets.map((_set, number) => (waits[number] ?? []).flatMap(inOneRow));
    this.waits = Uint16Array.from(inRow.flat());
    this.waitsFrom = new Uint32Array(sets.length + 1);
    inRow.forEach((row, number) => {
      this.waitsFrom[number + 1] = (this.waitsFrom[number] ?? 0) + row.length;
    });
    const width = this.giveColumns(sets);
    const words = sets.flatMap((cues, set) => cues.map((cue): Word => ({ columns: this.columnsOf(cue), set })));
    this.isFound = new Uint8Array(sets.length);
    this.isCandidate = new Uint8Array(patterns.length);
    this.automaton = new Automaton(words, width, sets.length);
  }

  /** The owners that may match the plain text, in ascending order. */
  candidates(plain: string): readonly number[] {
    const { isFound, isCandidate, isAlways } = this;
    const sets = this.setsIn(plain);
    for (const set of sets) this.endWaits(set);
    for (const set of sets) isFound[set] = 0;
    const found: number[] = [];
    for (let owner = 0; owner < isCandidate.length; owner += 1) {
      if (isCandidate[owner] === 0 && isAlways[owner] === 0) continue;
      isCandidate[owner] = 0;
      found.push(owner);
    }
    return found;
  }

  /** Makes those candidates that waited for a set, and whose other sets are there too. */
  private endWaits(set: number): void {
    const { waits, isFound, isCandidate } = this;
    const end = this.waitsFrom[set + 1] ?? 0;
    for (let at = this.waitsFrom[set] ?? 0; at < end; ) {
      const owner = waits[at] ?? 0;
      const next = at + 2 + (waits[at + 1] ?? 0);
      at += 2;
      while (at < next && isFound[waits[at] ?? 0] === 1) at += 1;
      if (at === next) isCandidate[owner] = 1;
      at = next;
    }
  }

  /** The text as the automaton reads it: with a column of its own for each place between a word and something else. */
  private setsIn(plain: string): Uint16Array {
    const { columnOf } = this;
    if (this.row.length < 2 * plain.length + 3) this.row = new Uint8Array(4 * plain.length + 3);
    const { row } = this;
    const atBoundary = this.column(boundary);
    const outside = this.column(other);
    let length = 0;
    let wasWord = false;
    row[length++] = this.column(start);
    for (let at = 0; at < plain.length; at += 1) {
      const code = plain.charCodeAt(at);
      const isWord = isWordCode(code);
      if (isWord !== wasWord) row[length++] = atBoundary;
      row[length++] = code < 128 ? (columnOf[code] ?? 0) : outside;
      wasWord = isWord;
    }
    if (wasWord) row[length++] = atBoundary;
    row[length++] = this.column(end);
    return this.automaton.setsIn(row, length, this.isFound);
  }

  /** Collects the sets of all owners, each once, and who waits for them. */
  private readSets(waits: Wait[][]): readonly CueSet[] {
    const numbers = new Map<string, number>();
    const sets: CueSet[] = [];
    const numberOf = (set: CueSet): number => {
      const key = set.join('\n');
      const number = numbers.get(key) ?? sets.push(set) - 1;
      numbers.set(key, number);
      return number;
    };
    this.patterns.forEach((ways, owner) => {
      for (const way of ways ?? []) {
        const [first, ...others] = way.map(numberOf);
        if (first === undefined) continue;
        const waiting = waits[first] ?? [];
        waits[first] = waiting;
        waiting.push({ owner, others });
      }
    });
    return sets;
  }

  /** Every character that some cue uses gets a column; all others share column 0. Says how many columns there are. */
  private giveColumns(sets: readonly CueSet[]): number {
    let last = 0;
    for (const letter of new Set(sets.flat().join(''))) this.columnOf[letter.charCodeAt(0)] = ++last;
    return last + 1;
  }

  private columnsOf(cue: string): readonly number[] {
    return [...cue].map((letter) => this.column(letter));
  }

  private column(letter: string): number {
    return this.columnOf[letter.charCodeAt(0)] ?? 0;
  }
}

const inOneRow = ({ owner, others }: Wait): number[] => [owner, others.length, ...others];
