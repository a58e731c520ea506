import type { Match, Rule } from './category';
import type { DraftView } from './language/draft-view';
import type { SignalId, Span } from './types';

/** One kind of strength: one file, registered in `signals/index.ts`; same shape as a category. */
export interface Signal {
  readonly id: SignalId;
  readonly name: string;
  /** Points on the relationship meter, once a draft. */
  readonly credit: number;
  /** One sentence on what it does for the reader. */
  readonly message: string;
  readonly why: string;
  readonly sources: readonly string[];
  /** What looks alike and earns nothing. */
  readonly whenNot: string;
  readonly rules: readonly Rule[];
  /** Reads the whole draft; offsets are the draft's. For what only shows beside the post being answered. */
  readonly whole?: (view: DraftView) => Iterable<Match>;
  readonly keep?: (match: Span, view: DraftView) => boolean;
  readonly examples: { readonly flags: readonly string[]; readonly allows: readonly string[] };
}
