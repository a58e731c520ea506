import type { DraftView, PlacedSentence } from '../language/draft-view';
import type { CategoryId, Finding } from '../types';
import type { Topic } from './topic';

/** Where advice is asked for, and what it can be made from. */
export interface Spot {
  readonly finding: Finding;
  readonly view: DraftView;
  /** The sentence that holds the finding; absent where the finding is about the whole draft. */
  readonly placed: PlacedSentence | undefined;
  /** What the draft is about. */
  readonly topic: Topic | undefined;
  /** A question made of the draft’s own nouns. */
  readonly ownQuestion: string | undefined;
  /** What kinds of finding the draft holds, or held before anything was changed. */
  readonly kinds: ReadonlySet<CategoryId>;
  /** «Parents of toddlers», where the draft names its readers. */
  readonly audience: string | undefined;
}
