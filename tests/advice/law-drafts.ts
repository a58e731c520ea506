import { readdirSync, readFileSync } from 'node:fs';
import { categories } from '@/utils/coach/categories/index';
import type { Draft } from '@/utils/coach/types';

/** A draft with a name, so that a broken law can be found again. */
export interface LawDraft {
  readonly id: string;
  readonly draft: Draft;
}

/** Every labelled draft of the corpus and every example of every category. */
export function allDrafts(): LawDraft[] {
  const written = readdirSync('corpus/written').map((name) => `corpus/written/${name}`);
  const labelled = ['corpus/cases.jsonl', ...written].flatMap(rowsOf);
  return [...labelled, ...examples()];
}

/** So many of them, spread evenly and always the same. */
export function someDrafts(count: number): LawDraft[] {
  const all = allDrafts();
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]).filter(
    (draft) => draft !== undefined,
  );
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly kind?: Draft['kind'];
  readonly context?: string;
}

function rowsOf(file: string): LawDraft[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .map(({ id, text, kind, context }) => ({
      id,
      draft: { text, kind: kind ?? 'post', ...(context ? { context } : {}) },
    }));
}

function examples(): LawDraft[] {
  return categories.flatMap(({ id, scope, examples: { flags, allows } }) =>
    [...flags, ...allows].map((example, index) => ({
      id: `${id} ${index}`,
      draft: draftOf(example, scope[0] ?? 'post'),
    })),
  );
}

function draftOf(example: string, kind: Draft['kind']): Draft {
  const reply = /^> (.*)\n([\s\S]*)$/.exec(example);
  if (reply === null) return { text: example, kind };
  return { text: reply[2] ?? '', kind: 'reply', context: reply[1] ?? '' };
}
