import { Automaton, type Entry } from './automaton';
import { boundary, end, isWordCode, other, start } from './marks';
import type { CueSet, Way } from './pattern-cues';

/** One way of an owner to match, and how many sets it waits for. */
interface Wait {
  readonly owner: number;
  readonly sets: number;
}

/**
 * Finds in one pass over a sentence which of many patterns may match it, so that hundreds of patterns cost nothing
 * where their words do not stand.
 */
export class CueIndex {
  private readonly columnOf = new Uint8Array(128);
  private readonly waits: Wait[] = [];
  /** For each set, the waits it serves. */
  private readonly serves: number[][] = [];
  private readonly always: readonly number[];
  private readonly automaton: Automaton;
  /** Written on while a text is read: new ones for each sentence would cost more than the reading. */
  private readonly met: Uint8Array;
  private row = new Uint8Array(1024);

  /** `patterns[n]` are the ways of owner `n`; `undefined` for an owner that is always a candidate. */
  constructor(private readonly patterns: readonly (readonly Way[] | undefined)[]) {
    this.always = patterns.flatMap((ways, owner) => (ways === undefined ? [owner] : []));
    const sets = this.readSets();
    const width = this.giveColumns(sets);
    const entries = sets.flatMap((cues, set) => cues.map((cue): Entry => ({ columns: this.columnsOf(cue), set })));
    this.met = new Uint8Array(this.waits.length);
    this.automaton = new Automaton(entries, width, sets.length);
  }

  /** The owners that may match the plain text, in ascending order. */
  candidates(plain: string): readonly number[] {
    const { met, serves, waits } = this;
    const sets = this.setsIn(plain);
    const found = new Set(this.always);
    for (const set of sets) {
      for (const way of serves[set] ?? []) {
        const wait = waits[way];
        met[way] = (met[way] ?? 0) + 1;
        if (wait !== undefined && met[way] === wait.sets) found.add(wait.owner);
      }
    }
    for (const set of sets) for (const way of serves[set] ?? []) met[way] = 0;
    return found.size < 2 ? [...found] : [...found].sort((one, other) => one - other);
  }

  /** The text as the automaton reads it: with a column of its own for each place between a word and something else. */
  private setsIn(plain: string): readonly number[] {
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
    return this.automaton.setsIn(row, length);
  }

  /** Collects the sets of all owners, each once, and who waits for them. */
  private readSets(): readonly CueSet[] {
    const numbers = new Map<string, number>();
    const sets: CueSet[] = [];
    this.patterns.forEach((ways, owner) => {
      for (const way of ways ?? []) {
        const wait = this.waits.push({ owner, sets: way.length }) - 1;
        for (const set of way) {
          const key = set.join('\n');
          const number = numbers.get(key) ?? sets.push(set) - 1;
          numbers.set(key, number);
          this.serves[number] ??= [];
          this.serves[number]?.push(wait);
        }
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
