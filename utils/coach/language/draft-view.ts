import type { CategoryId, CoachSettings, Draft, SignalId, Span } from '../types';
import type { Sentence } from './sentence';

/** A sentence in its place. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  /** Where the sentence starts in the draft, UTF-16. */
  readonly from: number;
}

/** What a draft is for, where that frees it from draft-level advice (manual, section 3, point 10). */
export type Purpose = 'notice' | 'condolence' | 'answer' | 'peers';

/** The whole draft, for rules that no single sentence can decide. */
export interface DraftView {
  readonly draft: Draft;
  readonly settings: CoachSettings;
  readonly sentences: readonly PlacedSentence[];
  /** Words without hashtags, links and quotations. */
  readonly words: number;
  /** Absent for an ordinary draft. Worked out when first asked for. */
  readonly purpose: Purpose | undefined;
  /** What was found sentence by sentence so far, in offsets of the draft; whole-draft rules run after that. */
  readonly found: (id: CategoryId | SignalId) => readonly Span[];
}
