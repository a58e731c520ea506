import { concernOf, plainSorry } from '../concern';
import { behindComma } from '../insert';
import type { Rewriter } from '../rewrite';
import { sorryFor } from './canned';
import { swapping } from './swap';

/** «We’re sorry you feel that way» → the standard that was broken, and a plain «I’m sorry». */
export const plainApology: Rewriter = function* (spot, { text, plain, from, to }) {
  const concern = concernOf(spot.view.draft);
  const rest = text.slice(to).replace(/^(?:\s*(?:and|,|but|if|that)\b)?[^.!?]*[.!?]*\s*/u, '');
  const head = text.slice(0, from).replace(/[\s,;:–—-]+$/u, '');
  if (head !== '' && !/^(?:hi|hello|dear|hey)\b/u.test(plain)) return;
  const greeted = (sentence: string) => (head === '' ? sentence : `${head}, ${behindComma(sentence)}`);
  if (concern !== undefined) yield `${greeted(sorryFor(concern.standard))}${rest === '' ? '' : ` ${rest}`}`;
  yield `${greeted(plainSorry(spot.view.draft))}${rest === '' ? '' : ` ${rest}`}`;
};

/** «If», «any» and the passive taken out, in place. */
export const ownedApology = swapping([
  {
    find: /\b(?<who>we|i)(?:'re| are|'m| am)? (?:(?:sincerely|deeply|truly|very|so|really) )*(?:apologi[sz]e|sorry) if (?<what>(?:the|our|my|this|that|any) [^.!?,;]+?) (?<was>was|were|seemed|came across as)\b/du,
    say: ({ who = '', what = '', was = '' }) =>
      `${who.toLowerCase() === 'i' ? 'I’m' : 'We’re'} sorry ${what.replace(/^any /iu, 'the ')} ${was}`,
  },
  {
    find: /\b(?:sorry|apologi[sz]e|apologies) for any (?=confusion|misunderstanding|distress|upset|offen[cs]e|delay)/du,
    say: 'sorry for the ',
  },
  {
    find: /\b(?<who>we|i) regret any (?<what>confusion|misunderstanding|distress|upset|offen[cs]e|delay)/du,
    say: ({ who = '', what = '' }) => `${who.toLowerCase() === 'i' ? 'I’m' : 'We’re'} sorry for the ${what}`,
  },
  { find: /\bmistakes were made\b/du, say: 'we made mistakes' },
  { find: /\berrors (?:were|may have been) made\b/du, say: 'we made errors' },
]);
