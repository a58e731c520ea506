import type { DraftView, PlacedSentence } from '../language/draft-view';
import type { Finding } from '../types';
import type { About } from './about';

/** Where advice is asked for, and what it can be made from. */
export interface Spot extends About {
  readonly finding: Finding;
  readonly view: DraftView;
  /** The sentence that holds the finding; absent where the finding is about the whole draft. */
  readonly placed: PlacedSentence | undefined;
  /** «Parents of toddlers», where the draft names its readers. */
  readonly audience: string | undefined;
}
