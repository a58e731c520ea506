import type { CoachSettings, Draft, Report } from '../types';
import type { Change } from './change';
import type { Look } from './verify';
import type { Way } from './way';

/** What lifting works with. */
export interface Lifting {
  readonly draft: Draft;
  readonly settings: CoachSettings;
  /** What the considered reading found in the draft. */
  readonly before: Report;
  readonly look: Look;
  readonly consider: (draft: Draft) => Promise<Report>;
  /** Whether the site takes so much. */
  readonly fits: (text: string) => boolean;
}

/** At least one signal at full strength: where the label’s upper row begins. */
export const enough = 10;

/** With one way on more, made in the changed text: in the draft where that still stands there, else inside the change that made it. */
export function withWay(changes: readonly Change[], way: Way, more: Pick<Change, 'why' | 'category'>): Change[] {
  const { text, move } = way;
  let shift = 0;
  for (const change of changes) {
    const start = change.from + shift;
    if (way.to <= start) break;
    if (way.from >= start && way.to <= start + change.text.length) {
      const edited = change.text.slice(0, way.from - start) + text + change.text.slice(way.to - start);
      return changes.map((other) => (other === change ? { ...change, text: edited } : other));
    }
    shift += change.text.length - (change.to - change.from);
  }
  return [...changes, { ...more, text, move, from: way.from - shift, to: way.to - shift }].sort(
    (a, b) => a.from - b.from,
  );
}

/** Where a place in the changed text lies in the draft. */
export function placeBefore(changes: readonly Change[], at: number): number {
  let shift = 0;
  for (const change of changes) {
    const start = change.from + shift;
    // Behind what is left out, so that it stands right where the writer keeps those words after all.
    if (at < start || (at === start && (change.text !== '' || at === 0))) break;
    // What was read had no white space at its end.
    if (at < start + change.text.length && change.text.slice(at - start).trim() !== '') return change.to;
    shift += change.text.length - (change.to - change.from);
  }
  return Math.max(0, at - shift);
}
