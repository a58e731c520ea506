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
  /** For each set, the ways that wait for it. */
  private readonly waits: (readonly Wait[])[];
  private readonly always: readonly number[];
  private readonly automaton: Automaton;
  /** Written on while a text is read, and left empty: new ones for each sentence would cost more than the reading. */
  private readonly isFound: Uint8Array;
  private readonly isCandidate: Uint8Array;
  private row = new Uint8Array(1024);

  /** `patterns[n]` are the ways of owner `n`; `undefined` for an owner that is always a candidate. */
  constructor(private readonly patterns: readonly (readonly Way[] | undefined)[]) {
    this.always = patterns.flatMap((ways, owner) => (ways === undefined ? [owner] : []));
    const waits: Wait[][] = [];
    const sets = this.readSets(waits);
    this.waits = sets.map((_set, number) => waits[number] ?? []);
    const width = this.giveColumns(sets);
    const words = sets.flatMap((cues, set) => cues.map((cue): Word => ({ columns: this.columnsOf(cue), set })));
    this.isFound = new Uint8Array(sets.length);
    this.isCandidate = new Uint8Array(patterns.length);
    this.automaton = new Automaton(words, width, sets.length);
  }

  /** The owners that may match the plain text, in ascending order. */
  candidates(plain: string): readonly number[] {
    const { isFound, isCandidate, waits } = this;
    const sets = this.setsIn(plain);
    const found = [...this.always];
    for (const set of sets) {
      for (const { owner, others } of waits[set] ?? nobody) {
        if (isCandidate[owner] === 1 || !this.areFound(others)) continue;
        isCandidate[owner] = 1;
        found.push(owner);
      }
    }
    for (const set of sets) isFound[set] = 0;
    for (const owner of found) isCandidate[owner] = 0;
    return found.length < 2 ? found : found.sort((one, other) => one - other);
  }

  private areFound(sets: readonly number[]): boolean {
    for (const set of sets) if (this.isFound[set] !== 1) return false;
    return true;
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

const nobody: readonly Wait[] = [];
