import type { Category } from '../category';
import { splitSentences } from '../language/compromise';
import { makeSentence } from '../language/make-sentence';
import type { Sentence } from '../language/sentence';
import { splitIntoSentences } from '../language/split';
import type { Signal } from '../signal';
import type { CoachSettings, Draft } from '../types';
import type { Placed } from './merge';
import type { PlacedAnalysis } from './placed-analysis';
import { Recent } from './recent';
import { type Found, type ReportProblem, SentenceRules } from './sentence-rules';

/** About a day's writing; a draft of 3,000 characters has some 40 sentences. */
const sentencesKept = 512;

interface Analysis {
  readonly sentence: Sentence;
  readonly problems: readonly Found<Category>[];
  readonly strengths: readonly Found<Signal>[];
  /** Where it stood last: a keystroke moves no sentence before it. */
  last: PlacedAnalysis | undefined;
}

/** Reads a draft sentence by sentence. Each is analysed once, and remembered by its text and kind. */
export function sentenceReader(
  settings: CoachSettings,
  owners: readonly (Category | Signal)[],
  isActive: (owner: Category | Signal) => boolean,
  report: ReportProblem,
): (draft: Draft) => PlacedAnalysis[] {
  const rules = new SentenceRules(owners, isActive, report);
  const segments = new Recent<readonly string[]>(sentencesKept);
  const split = (segment: string) => segments.get(segment, () => splitSentences(segment));
  const analyse = (text: string, kind: Draft['kind']): Analysis => {
    const sentence = makeSentence(text, kind, settings);
    const found = rules.run(sentence);
    return { sentence, problems: found.filter(isProblem), strengths: found.filter(isStrength), last: undefined };
  };
  const kept = { post: new Recent<Analysis>(sentencesKept), reply: new Recent<Analysis>(sentencesKept) };
  return ({ text: written, kind }) =>
    splitIntoSentences(written, split).map(({ text, from }) =>
      placedAt(
        from,
        kept[kind].get(text, () => analyse(text, kind)),
      ),
    );
}

function isProblem(found: Found): found is Found<Category> {
  return 'severity' in found.owner;
}

function isStrength(found: Found): found is Found<Signal> {
  return 'credit' in found.owner;
}

function placedAt(from: number, analysis: Analysis): PlacedAnalysis {
  if (analysis.last?.from === from) return analysis.last;
  const { sentence, problems, strengths } = analysis;
  analysis.last = { sentence, from, problems: inDraft(problems, from), strengths: inDraft(strengths, from) };
  return analysis.last;
}

function inDraft<Owner extends Category | Signal>(found: readonly Found<Owner>[], from: number): Placed<Owner>[] {
  return found.map((match) => ({ ...match, from: from + match.from, to: from + match.to, layer: 'rules' }));
}
