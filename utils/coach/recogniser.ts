import type { PlacedSentence } from './language/draft-view';
import type { CategoryId, Draft, SignalId, Span } from './types';

/** What the considered layer says about a stretch of the draft, in offsets of the draft. */
export interface Recognised extends Span {
  /** Absent when nothing was recognised and the answer only `withdraws`. `0, 0` is a finding about the whole draft. */
  readonly id?: CategoryId | SignalId;
  /** How sure, 0 to 1; only answers over the recogniser's own threshold are handed over. */
  readonly confidence: number;
  /** The nearest written example: «reads like: …». */
  readonly readsLike?: string;
  /** Categories these words are surely innocent of: weak rule findings of theirs that overlap are withdrawn. */
  readonly withdraws?: readonly CategoryId[];
}

/** The considered layer: recognises by meaning what closed wording cannot list. */
export interface Recogniser {
  /** Ends early, with what it has, when `signal` aborts. */
  recognise(sentences: readonly PlacedSentence[], draft: Draft, signal?: AbortSignal): Promise<readonly Recognised[]>;
}
