import type { Draft } from '../types';
import { moodOf } from './concern';
import type { Slot } from './slot';

/** To whom something can be said, whatever was written. */
export const isAnswered = (draft: Draft): boolean =>
  draft.kind === 'reply' && draft.context !== undefined && ['praise', 'complaint'].includes(moodOf(draft));

/** «Hi Sam, …»: where the rest of the sentence went, the greeting is still his. */
export function withGreeting(slots: readonly Slot[], draft: Draft): readonly Slot[] {
  const [first, ...others] = slots;
  const hail = /^(?:hi|hello|hey|hiya)\b(?: [\p{L}’'-]+){0,2}(?=, )/iu.exec(first?.placed.sentence.text ?? '')?.[0];
  if (first === undefined || first.text !== '' || hail === undefined || draft.kind === 'post') return slots;
  return isAnswered(draft) || others.some(({ text }) => text !== '')
    ? [{ ...first, text: `${hail}.` }, ...others]
    : slots;
}
