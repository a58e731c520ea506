import { toPlain } from '../../language/plain';
import type { Draft } from '../../types';
import { concernOf, isMixed, moodOf, plainSorry, plainThanks } from '../concern';
import { large } from '../fit-in-place';
import { whoIsPraised } from '../praised';
import type { Rewriter } from '../rewrite';
import { swapping } from './swap';

/** Stock phrases turned to the topic the person raised. */
export const theirTopic: Rewriter = function* (spot, sentence) {
  const { plain } = sentence;
  const { draft } = spot.view;
  const concern = concernOf(draft);
  const kept =
    /^we (?:always )?take (?:all |your |this |such |every )*[\p{L} ]+? (?:very |extremely )?seriously,? and (?<rest>(?:our|i|we|someone|the)\b[^.!?]* (?:will|'ll|is going to)\b.*)$/du.exec(
      plain,
    );
  const restAt = kept?.indices?.groups?.rest?.[0];
  if (restAt !== undefined) yield large(sentence.text.slice(restAt));
  const isThanks =
    /^(?:thank|thanks|many thanks|we appreciate|we value|your (?:feedback|comments?|concerns?|review))/u.test(plain);
  const mood = moodOf(draft);
  const us = /\b(?:we|us|our)\b/iu.test(draft.text) ? 'us' : 'me';
  if (mood === 'praise') {
    if (isThanks) yield whoIsPraised(draft) ? plainThanks(draft) : 'Thank you for taking the time to write this.';
  } else if (isMixed(toPlain(draft.context ?? ''))) yield plainSorry(draft);
  else if (mood === 'complaint') {
    // The apology that follows is none: it is said here instead.
    if (concern?.name !== undefined && spot.kinds.has('non-apology'))
      yield `I’m sorry about ${concern.name}, and thank you for telling ${us}.`;
    if (concern?.name !== undefined) yield `Thank you for telling ${us} about ${concern.name}.`;
    const isSaid = !spot.kinds.has('non-apology') && saysSorry.test(draft.text.replace(sentence.text, ''));
    if (concern !== undefined) yield isSaid ? concern.standard : sorryFor(concern.standard);
    yield plainSorry(draft);
  } else if (isThanks) yield mood === 'question' ? 'Thank you for asking.' : `Thank you for telling ${us} this.`;
};

/** The standard with a plain «I’m sorry», once. */
const saysSorry = /\bsorry\b|\bapolog/iu;

/** The standard that was broken, with an apology where somebody complains and the answer holds none. */
export function standardFor(draft: Draft, { standard }: { readonly standard: string }): string {
  return moodOf(draft) === 'complaint' && !saysSorry.test(draft.text) ? sorryFor(standard) : standard;
}

export function sorryFor(standard: string): string {
  return /\bsorry\b/u.test(standard) ? standard : `${standard.replace(/\.$/u, '')}, and I’m sorry.`;
}

/** «Please be assured that we …» → «We …»: the assurance goes, what was assured stays. */
export const withoutAssurance: Rewriter = function* (_spot, { text, plain }) {
  const match =
    /^(?:please |kindly )?(?:(?:rest|be) assured|know|you can be sure|(?:we|i) (?:can )?assure you)(?: that)?,? (?<rest>.+)$/du.exec(
      plain,
    );
  const at = match?.indices?.groups?.rest?.[0];
  if (at !== undefined) yield large(text.slice(at));
};

/** Each phrase by what it was meant to say. */
export const stockSaid = swapping([
  {
    find: /\b(?:we|i) (?:sincerely |deeply |truly )?apologi[sz]e for (?:any|the|all) (?:inconvenience|trouble|hassle|confusion)s?(?: (?:(?:this|that|it) )?(?:(?:may have|has|might have) )?caused(?: you| to you)?)?/du,
    say: 'I’m sorry about this',
  },
  {
    find: /\b(?:due to|because of|for) (?:federal |patient |hipaa )*(?:privacy|confidentiality|hipaa)(?: (?:laws?|regulations?|reasons|rules))?,? (?:we|i)(?:'re| are|'m| am)? (?:unable to|cannot|can't|not able to) (?:comment|discuss|respond|share)[^.!?,;]*/du,
    say: 'I can’t discuss anyone’s care in public',
  },
  { find: /\bwe appreciate your patience\b[^.!?]*/du, say: 'Thank you for waiting' },
]);
