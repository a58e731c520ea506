import type { Category } from '../category';
import type { PlacedSentence } from '../language/draft-view';
import type { Signal } from '../signal';
import type { Found } from './sentence-rules';

/** What the rules found in one sentence, and where the sentence stands in the draft. */
export interface PlacedAnalysis extends PlacedSentence {
  readonly problems: readonly Found<Category>[];
  readonly strengths: readonly Found<Signal>[];
}
