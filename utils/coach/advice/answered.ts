import { toPlain } from '../language/plain';
import type { Draft } from '../types';
import { moodOf } from './concern';
import type { Slot } from './slot';

/** To whom something can be said, whatever was written. */
export const isAnswered = (draft: Draft): boolean =>
  draft.kind === 'reply' && draft.context !== undefined && ['praise', 'complaint'].includes(moodOf(draft));

/** «When will it open?» without a day, «Do you …?» without a yes or a no: what was asked stands open. */
export function isLeftOpen({ context = '', text }: Draft): boolean {
  const asked = toPlain(context);
  if (asksWhen.test(asked))
    return !/\d|\b(?:\p{L}+day|today|tomorrow|tonight|soon|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|spring|summer|autumn|winter)s?\b/iu.test(
      text,
    );
  return asksWhether.test(asked) && !says.test(toPlain(text));
}

const asksWhen = /\b(?:when (?:will|does|do|is|are|can)|what (?:time|day|date)|how (?:long|much|many))\b[^.!]*\?/u;
const asksWhether =
  /(?:^|[.!?,] )(?:(?:hi|hello|hey|so|and|please)[,:]? )*(?:do|does|is|are|can|could|will|has|have) (?:you|u|your|the|there|it|they|we|i|she|he|any\p{L}*)\b[^.!]*\?/u;
/** Begins with the answer, or says it outright. */
const says =
  /^(?:(?:hi|hello|hey|hiya|thanks?|thank you)\b[^.!?,]*[.!?,] )?(?:yes|yep|yeah|no\b|nope|not |it (?:is|does|can|will)|they (?:do|are|can)|he |she |we (?:do|don't|can|can't|are|aren't|have)|you (?:can|can't|do|don't|may)|affirmative|yup|indeed|correct|that's right|absolutely|sure|of course|depends|for most)/u;

/** «Hi Sam, …»: where the rest of the sentence went, the greeting is still his. */
export function withGreeting(slots: readonly Slot[], draft: Draft): readonly Slot[] {
  const [first, ...others] = slots;
  const hail = /^(?:hi|hello|hey|hiya)\b(?: [\p{L}’'-]+){0,2}(?=, )/iu.exec(first?.placed.sentence.text ?? '')?.[0];
  if (first === undefined || first.text !== '' || hail === undefined || draft.kind === 'post') return slots;
  return isAnswered(draft) || others.some(({ text }) => text !== '')
    ? [{ ...first, text: `${hail}.` }, ...others]
    : slots;
}
