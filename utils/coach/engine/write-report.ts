import type { Category } from '../category';
import type { DraftView } from '../language/draft-view';
import { makeDraftView } from '../language/make-view';
import { type Score, score } from '../score';
import type { Signal } from '../signal';
import type { CoachSettings, Draft, Finding, Report, Severity, Span, Strength } from '../types';
import { mergeOverlapping, overlap, type Placed } from './merge';
import type { ReportProblem } from './sentence-rules';
import type { FoundInDraft } from './with-meaning';

/** What stays the same from draft to draft. */
export interface Desk {
  readonly settings: CoachSettings;
  readonly categories: readonly Category[];
  readonly signals: readonly Signal[];
  readonly report: ReportProblem;
}

/** The answer, and the draft as its advice is built from. */
export interface Written {
  /** Findings come with the words their rules are sure of, and without advice. */
  readonly report: Report;
  readonly view: DraftView;
}

/** Reads the whole draft over what was found in its sentences, and writes the answer. */
export function writeReport(draft: Draft, found: FoundInDraft, desk: Desk, stage: Report['stage']): Written {
  const view = makeDraftView(draft, desk.settings, found.sentences, byOwner(found.problems, found.strengths));
  const inScope = desk.categories.filter((category) => category.scope.includes(draft.kind));
  const problems = settle(
    [...found.problems, ...wholeDraft(inScope, view, found.problems, desk.report)],
    view,
    desk.report,
  );
  // A strength may be refused because of a problem, but not because of one that was withdrawn.
  const settled = makeDraftView(draft, desk.settings, found.sentences, byOwner(problems, found.strengths));
  const strengths = settle(
    [...found.strengths, ...wholeDraft(desk.signals, settled, found.strengths, desk.report)],
    settled,
    desk.report,
  );
  const { receipt, label, broadcast, relationship, hold } = weigh(problems, strengths, view);
  const report: Report = {
    text: draft.text,
    stage,
    label,
    broadcast,
    relationship,
    hold,
    findings: problems.map((match) => toFinding(match, draft)),
    strengths: strengths.map((match) => toStrength(match, draft)),
    receipt,
  };
  return { report, view };
}

/** Matches by whose they are, sorted once: every rule of the whole draft asks. */
function byOwner(problems: readonly Placed<Category>[], strengths: readonly Placed<Signal>[]): DraftView['found'] {
  const groups = new Map<string, Span[]>();
  for (const match of [...problems, ...strengths]) {
    const group = groups.get(match.owner.id) ?? [];
    group.push(match);
    groups.set(match.owner.id, group);
  }
  return (id) => groups.get(id) ?? nothing;
}

const nothing: readonly Span[] = [];

/** What no single sentence shows; a stretch that a sentence rule of the same owner already found is not found twice. */
function wholeDraft<Owner extends Category | Signal>(
  owners: readonly Owner[],
  view: DraftView,
  known: readonly Placed<Owner>[],
  report: ReportProblem,
): Placed<Owner>[] {
  const found: Placed<Owner>[] = [];
  for (const owner of owners) {
    if (owner.whole === undefined) continue;
    const ruleId = `${owner.id}/whole`;
    for (const match of guarded(ruleId, report, () => [...(owner.whole?.(view) ?? [])], [])) {
      if (known.some((other) => other.owner === owner && overlap(other, match))) continue;
      found.push({ ...match, owner, ruleId, layer: 'draft' });
    }
  }
  return found;
}

/** Gives each category or signal the last word on its matches, and puts overlapping ones together. */
function settle<Owner extends Category | Signal>(
  matches: readonly Placed<Owner>[],
  view: DraftView,
  report: ReportProblem,
): Placed<Owner>[] {
  const kept = matches.filter(
    (match) =>
      match.owner.keep === undefined ||
      guarded(match.ruleId, report, () => match.owner.keep?.(match, view) ?? true, true),
  );
  return mergeOverlapping(kept);
}

export function guarded<Result>(ruleId: string, report: ReportProblem, work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch (problem) {
    report(ruleId, problem);
    return otherwise;
  }
}

function weigh(problems: readonly Placed<Category>[], strengths: readonly Placed<Signal>[], view: DraftView): Score {
  const quoteOf = (span: Span) => view.draft.text.slice(span.from, span.to);
  return score(
    problems.map((match) => ({
      id: match.owner.id,
      name: match.owner.name,
      quote: quoteOf(match),
      from: match.from,
      to: match.to,
      points: match.owner.weight,
      severity: severityOf(match),
      counts: severityOf(match) === match.owner.severity && match.weightless !== true,
      move: match.owner.moves[0]?.move ?? match.owner.name,
    })),
    strengths.map((match) => ({
      id: match.owner.id,
      name: match.owner.name,
      quote: quoteOf(match),
      from: match.from,
      to: match.to,
      points: match.owner.credit,
    })),
    view.words,
  );
}

function severityOf(match: Placed<Category>): Severity {
  return match.severity ?? match.owner.severity;
}

function toFinding(match: Placed<Category>, draft: Draft): Finding {
  return {
    category: match.owner.id,
    ruleId: match.ruleId,
    severity: severityOf(match),
    layer: match.layer,
    from: match.from,
    to: match.to,
    quote: draft.text.slice(match.from, match.to),
    message: match.message ?? match.owner.message,
    replacements: match.replacements ?? [],
    moves: [],
    ...(match.readsLike === undefined ? {} : { readsLike: match.readsLike }),
  };
}

function toStrength(match: Placed<Signal>, draft: Draft): Strength {
  return {
    signal: match.owner.id,
    layer: match.layer,
    from: match.from,
    to: match.to,
    quote: draft.text.slice(match.from, match.to),
    message: match.message ?? match.owner.message,
  };
}
