import type { Recogniser } from '@/utils/coach/recogniser';

/** The considered layer for Node; absent as long as the coach has none, and rules then answer alone. */
export async function openRecogniser(): Promise<Recogniser | undefined> {
  return undefined;
}
