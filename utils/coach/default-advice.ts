import type { Category } from './category';
import type { DraftView } from './language/draft-view';
import type { Finding, Move } from './types';

/** What can be done about one finding. */
export interface Advice {
  readonly replacements: readonly string[];
  readonly moves: readonly Move[];
}

/** Builds advice for a finding from the whole draft; `finding` comes with what its rule was sure of. */
export type Advise = (finding: Finding, view: DraftView) => Advice;

/** The worked examples of the category, each as a sentence to put after the one that was found. */
export function adviseFromExamples(categories: readonly Category[]): Advise {
  const byId = new Map(categories.map((category) => [category.id, category]));
  return (finding, view) => {
    const at = endOfSentence(finding, view);
    const space = at === 0 ? '' : ' ';
    const moves = (byId.get(finding.category)?.moves ?? []).slice(0, 3);
    return {
      replacements: finding.replacements,
      moves: moves.map(({ move, after }) => ({ move, text: space + after, from: at, to: at })),
    };
  };
}

/** Where the sentence of a finding ends; the end of the draft for a finding about all of it. */
function endOfSentence(finding: Finding, view: DraftView): number {
  if (finding.to === 0) return view.draft.text.trimEnd().length;
  const holds = view.sentences.filter(
    ({ from, sentence }) => from < finding.to && finding.from < from + sentence.text.length,
  );
  const last = holds.at(-1);
  return last === undefined ? finding.to : last.from + last.sentence.text.length;
}
