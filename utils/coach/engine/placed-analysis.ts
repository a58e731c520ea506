import type { Category } from '../category';
import type { PlacedSentence } from '../language/draft-view';
import type { Signal } from '../signal';
import type { Placed } from './merge';

/** What the rules found in one sentence, in offsets of the draft, and where the sentence stands there. */
export interface PlacedAnalysis extends PlacedSentence {
  readonly problems: readonly Placed<Category>[];
  readonly strengths: readonly Placed<Signal>[];
}
