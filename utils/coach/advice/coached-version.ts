import type { CoachSettings, Draft, Label, Report } from '../types';
import { type Change, withChanges } from './change';
import { lift } from './lift';
import { rewriteSentences } from './rewrite-sentences';
import type { Look } from './verify';

/** Label and meters of one side. */
export interface Standing {
  readonly label: Label;
  readonly broadcast: number;
  readonly relationship: number;
  readonly hold: boolean;
}

/** The whole draft, coached: plain data. */
export interface CoachedVersion {
  /** The draft this is about. */
  readonly text: string;
  /** With every change made. Equal to `text` where there is nothing to change. */
  readonly coached: string;
  /** In order of the draft, never overlapping; `withChanges(text, those switched on)` gives any mixture of them. */
  readonly changes: readonly Change[];
  readonly before: Standing;
  readonly after: Standing;
}

/** The most a site takes; `count` counts as the site counts, UTF-16 units by default. */
export interface Limit {
  readonly most: number;
  readonly count?: (text: string) => number;
}

/**
 * The replacements, and the one or two moves that lift the label, as changes that can be switched on and off by themselves.
 * Within the limit; a draft that is over it already gets no longer. Same draft and settings, same version.
 */
export function coachedVersion(
  draft: Draft,
  settings: CoachSettings,
  report: Report,
  look: Look,
  limit?: Limit,
): CoachedVersion {
  const known = report.stage === 'considered' ? report.findings.filter(({ layer }) => layer === 'encoder') : [];
  const count = limit?.count ?? ((text: string) => text.length);
  const most = Math.max(limit?.most ?? Number.POSITIVE_INFINITY, count(draft.text));
  const fits = (text: string) => count(text) <= most;
  const changes = lift(draft, settings, rewriteSentences(draft, settings, known, look), look, fits);
  const coached = withChanges(draft.text, changes);
  return {
    text: draft.text,
    coached,
    changes,
    before: standing(look(draft)),
    after: standing(look({ ...draft, text: coached })),
  };
}

function standing({ label, broadcast, relationship, hold }: Report): Standing {
  return { label, broadcast, relationship, hold };
}
