import { overlap } from '../engine/merge';
import type { CategoryId, Draft, Finding, Label, Report } from '../types';
import { withChanges } from './change';
import { keepsFacts, keepsFigures } from './facts';
import { looksBroken } from './fit-in-place';
import { repeatsItself } from './repeats';
import type { Way } from './way';

/** What the coach says of a text, without advice. */
export type Look = (draft: Draft) => Report;

const rank: Readonly<Record<Label, number>> = { broadcast: 0, neutral: 1, mixed: 2, relational: 3 };

/** A hold asks for exactly these details to go; everywhere else a fact is the writer's. */
const mayLoseFacts: readonly CategoryId[] = ['patient-identifier', 'confirms-patient', 'individual-advice'];

/** Whom or what a begging sentence names, it names by the way. */
const mayLoseNames: readonly CategoryId[] = ['feedback-fishing', 'engagement-bait'];

/** Whether label and both meters are at least as good as before, and nothing new is found. */
export function isNoWorse(before: Report, after: Report): boolean {
  return (
    isNoLower(before, after) &&
    [...countByCategory(after)].every(([id, count]) => count <= (countByCategory(before).get(id) ?? 0))
  );
}

/** Whether label and both meters are at least as good as before: a whole draft may shift what is found where. */
export function isNoLower(before: Report, after: Report): boolean {
  return (
    rank[after.label] >= rank[before.label] &&
    after.broadcast <= before.broadcast &&
    after.relationship >= before.relationship &&
    (before.hold || !after.hold)
  );
}

/** Whether a way on mends what was found, keeps the facts and makes nothing worse. */
export function mends(way: Way, finding: Finding, draft: Draft, look: Look): boolean {
  return mendsText(draft, withChanges(draft.text, [{ ...way, why: '', category: finding.category }]), finding, look);
}

/** The same, of the whole text after the change. */
export function mendsText(draft: Draft, text: string, finding: Finding, look: Look): boolean {
  if (text === '' || looksBroken(text, draft.text) || repeatsItself(text, draft.text)) return false;
  const isKept = mayLoseNames.includes(finding.category) ? keepsFigures : keepsFacts;
  if (!mayLoseFacts.includes(finding.category) && !isKept(draft.text, text)) return false;
  const before = look(draft);
  const after = look({ ...draft, text });
  return isNoWorse(before, after) && isGone(finding, before, after);
}

/** Whether what must not stand is gone and neither label nor meters are the worse for it, whatever the rest now reads like. */
export function letsGo(draft: Draft, text: string, finding: Finding, look: Look): boolean {
  const before = look(draft);
  const after = look({ ...draft, text });
  return text !== '' && !looksBroken(text, draft.text) && isNoLower(before, after) && isGone(finding, before, after);
}

/** Gone: fewer of its category than before. What a reading does not see cannot be looked for in it. */
export function isGone(finding: Finding, before: Report, after: Report): boolean {
  const isSeen = before.findings.some((other) => other.category === finding.category && overlap(other, finding));
  return !isSeen || count(after, finding.category) < count(before, finding.category);
}

/** Whether an insertion makes nothing worse; what it was found for may stay in the draft. */
export function helps(way: Way, draft: Draft, look: Look): boolean {
  return helpsText(draft, withChanges(draft.text, [{ ...way, why: '', category: 'no-invitation' }]), look);
}

/** The same, of the whole text after the change. */
export function helpsText(draft: Draft, text: string, look: Look): boolean {
  return (
    keepsFacts(draft.text, text) &&
    !looksBroken(text, draft.text) &&
    !repeatsItself(text, draft.text) &&
    isNoWorse(look(draft), look({ ...draft, text }))
  );
}

function count(report: Report, category: CategoryId): number {
  return report.findings.filter((finding) => finding.category === category).length;
}

function countByCategory(report: Report): Map<CategoryId, number> {
  const counts = new Map<CategoryId, number>();
  for (const { category } of report.findings) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
