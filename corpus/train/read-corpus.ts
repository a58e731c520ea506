import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One labelled text as it stands in `corpus/written`. Offsets are UTF-16. */
export interface CorpusRow {
  readonly id: string;
  readonly writer: string;
  /** What a snippet was written for; absent in whole drafts. */
  readonly for?: string;
  readonly lookalike?: boolean;
  readonly kind: 'post' | 'reply';
  readonly context?: string;
  readonly text: string;
  readonly spans: readonly { readonly category: string; readonly start: number; readonly end: number }[];
  /** Absent where signals were not labelled. */
  readonly signals?: readonly { readonly signal: string; readonly start: number; readonly end: number }[];
}

export interface Corpus {
  readonly train: readonly CorpusRow[];
  readonly tune: readonly CorpusRow[];
  readonly test: readonly CorpusRow[];
  /** SHA-256 of all files read. */
  readonly digest: string;
}

/** Reads `corpus/written/*.jsonl` and keeps whole writers apart as `corpus/split.json` says. */
export function readCorpus(folder: string): Corpus {
  const split = JSON.parse(readFileSync(path.join(folder, 'split.json'), 'utf8')) as { tune: string[]; test: string[] };
  const hash = createHash('sha256').update(JSON.stringify(split));
  const rows: CorpusRow[] = [];
  for (const name of readdirSync(path.join(folder, 'written')).sort()) {
    const text = readFileSync(path.join(folder, 'written', name), 'utf8');
    hash.update(name).update(text);
    for (const line of text.split('\n')) if (line.trim()) rows.push(JSON.parse(line) as CorpusRow);
  }
  const isBy = (row: CorpusRow, writers: readonly string[]) => writers.some((writer) => row.writer.startsWith(writer));
  return {
    train: rows.filter((row) => !isBy(row, [...split.tune, ...split.test])),
    tune: rows.filter((row) => isBy(row, split.tune)),
    test: rows.filter((row) => isBy(row, split.test)),
    digest: hash.digest('hex'),
  };
}
