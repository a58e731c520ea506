import type { CoachSettings, Draft } from '../types';
import type { Sentence } from './sentence';

/** A sentence in its place. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  /** Where the sentence starts in the draft, UTF-16. */
  readonly from: number;
}

/** The whole draft, for rules that no single sentence can decide. */
export interface DraftView {
  readonly draft: Draft;
  readonly settings: CoachSettings;
  readonly sentences: readonly PlacedSentence[];
  /** Words without hashtags, links and quotations. */
  readonly words: number;
}
