import type { DraftView } from '../language/draft-view';
import type { Finding, Move } from '../types';

/** What can be done about one finding: up to three ways on between them. */
export interface Advice {
  readonly replacements: readonly string[];
  readonly moves: readonly Move[];
}

/** Builds advice for a finding from the whole draft; `finding` comes with what its rule was sure of. */
export type Advise = (finding: Finding, view: DraftView) => Advice;

/** For whoever wants findings alone. */
export const noAdvice: Advise = () => ({ replacements: [], moves: [] });
