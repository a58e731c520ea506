import type { PlacedSentence } from '../language/draft-view';
import type { Change } from './change';

/** A sentence of the draft as it stands now: its text, and what changed it. */
export interface Slot {
  readonly placed: PlacedSentence;
  readonly text: string;
  readonly done?: Pick<Change, 'move' | 'why' | 'category'>;
  /** False where it says something beside what was found: then it may be reworded, never left out. */
  readonly isEmptyTalk: boolean;
  /** True where the next sentence needs it: then it is not left out. */
  readonly isLeantOn: boolean;
  /** True where something in it builds a relationship. */
  readonly gives: boolean;
}
