import type { CoachSettings, Draft } from '../types';
import { spotOf } from './advise';
import { type Change, withChanges } from './change';
import { ask } from './families/ask';
import { viewOf } from './rewrite-sentences';
import { helpsText, type Look } from './verify';

/** Adds the one or two moves that lift the label, each only where it makes nothing worse and something better. */
export function lift(
  draft: Draft,
  settings: CoachSettings,
  changes: readonly Change[],
  look: Look,
  fits: (text: string) => boolean,
): Change[] {
  const text = withChanges(draft.text, changes);
  const now = { ...draft, text };
  const report = look(now);
  if (report.label === 'relational' || (report.label === 'neutral' && report.findings.length === 0))
    return [...changes];
  const view = viewOf(now, settings, report);
  const finding = report.findings[0];
  if (finding === undefined) return [...changes];
  for (const way of ask(spotOf(finding, view))) {
    const after = withChanges(text, [{ ...way, why: '', category: 'no-invitation' }]);
    if (!fits(after) || !helpsText(now, after, look)) continue;
    const from = placeBefore(draft.text, text, changes, way.from);
    return [
      ...changes,
      {
        from,
        to: from,
        text: way.text,
        move: way.move,
        why: 'A question people can answer from their own lives invites them in.',
        category: 'no-invitation',
      },
    ];
  }
  return [...changes];
}

/** Where a place in the changed text lies in the draft. */
function placeBefore(_draft: string, _text: string, changes: readonly Change[], at: number): number {
  let shift = 0;
  for (const change of changes) {
    const start = change.from + shift;
    if (at < start) break;
    if (at < start + change.text.length) return change.to;
    shift += change.text.length - (change.to - change.from);
  }
  return at - shift;
}
