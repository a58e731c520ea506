import type { CoachSettings, Draft, Finding, Report } from '../types';
import { aboutReport } from './about';
import { spotOf } from './advise';
import { type Change, withChanges } from './change';
import { acknowledge } from './families/acknowledge';
import { ask } from './families/ask';
import { viewOf } from './rewrite-sentences';
import { helpsText, type Look } from './verify';

/** Adds the one or two moves that lift the label, each only where it makes nothing worse and something better. */
export function lift(
  draft: Draft,
  settings: CoachSettings,
  changes: readonly Change[],
  known: readonly Finding[],
  look: Look,
  fits: (text: string) => boolean,
): Change[] {
  const text = withChanges(draft.text, changes);
  const now = { ...draft, text };
  const report = look(now);
  const original = look(draft);
  if (original.findings.length === 0 || isEnough(draft, original, report)) return [...changes];
  const view = viewOf(now, settings, report);
  const about = aboutReport(viewOf(draft, settings, original), [...original.findings, ...known]);
  const finding = report.findings[0] ?? original.findings[0];
  if (finding === undefined) return [...changes];
  const spot = spotOf({ ...finding, from: 0, to: 0 }, view, about);
  for (const way of draft.kind === 'reply' ? acknowledge(spot) : ask(spot)) {
    const after = withChanges(text, [{ ...way, why: '', category: 'no-invitation' }]);
    if (!fits(after) || !helpsText(now, after, look) || look({ ...draft, text: after }).relationship < enough) continue;
    const from = placeBefore(changes, way.from);
    const why = draft.kind === 'reply' ? whyAcknowledge : whyAsk;
    return [...changes, { from, to: from, text: way.text, move: way.move, why, category: finding.category }];
  }
  return [...changes];
}

/** A post that broadcast ends on a question; otherwise one signal at full strength is enough. */
function isEnough(draft: Draft, original: Report, now: Report): boolean {
  const invites = now.strengths.some(({ signal }) => signal === 'open-question' || signal === 'experience-invitation');
  const mayEndOpen = draft.kind === 'reply' || original.label === 'relational' || original.label === 'mixed';
  return now.relationship >= enough && (mayEndOpen || invites);
}

/** At least one signal at full strength: where the label’s upper row begins. */
const enough = 10;
const whyAsk = 'A question people can answer from their own lives invites them in.';
const whyAcknowledge = 'People want to know they were heard before they hear anything else.';

/** Where a place in the changed text lies in the draft. */
function placeBefore(changes: readonly Change[], at: number): number {
  let shift = 0;
  for (const change of changes) {
    const start = change.from + shift;
    if (at <= start) break;
    if (at < start + change.text.length) return change.to;
    shift += change.text.length - (change.to - change.from);
  }
  return at - shift;
}
