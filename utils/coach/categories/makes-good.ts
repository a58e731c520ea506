import { touches } from '../language/clause';
import type { DraftView } from '../language/draft-view';
import type { SignalId, Span } from '../types';

/** What nobody does in the same breath as arguing or scolding. */
const mending: readonly SignalId[] = ['owned-next-step', 'specific-apology', 'acknowledgement'];

/** Whether these words take the reader's side or say what is being done for them. */
export function makesGood(words: Span, view: DraftView): boolean {
  return mending.some((signal) => touches(view.found(signal), words));
}
