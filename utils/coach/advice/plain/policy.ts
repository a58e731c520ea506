import { concernOf, moodOf, plainSorry } from '../concern';
import type { Rewriter } from '../rewrite';
import { swapping } from './swap';

/** What argued makes room for what is right in the post. */
export const standardInstead: Rewriter = function* (spot) {
  const { draft } = spot.view;
  const concern = concernOf(draft);
  if (concern !== undefined) yield concern.standard;
  if (moodOf(draft) === 'complaint') yield plainSorry(draft);
};

/** «Per our policy, records take 30 days» → «Records take 30 days»: the fact stays, the shield goes. */
export const withoutShield = swapping([
  {
    find: /^(?:and |but |so )?(?:if you(?:'d| had)|had you) [^,.!?]+,? (?:you|we|they)(?:'d| would| could| might)(?: have)? (?:have )?(?:known|told you|seen|noticed|been told|read|learned|found|heard)(?: out)?(?: that)? (?<rest>.+)$/du,
    say: ({ rest = '' }) => (/^(?:the|our|it|they|there|that|this)\b(?: \S+){2}/iu.test(rest) ? rest : undefined),
  },
  {
    find: /^(?:(?:as )?per|in line with|in accordance with|according to|under|as stated in) (?:our|the|hospital|company|clinic|practice)(?: [\p{L}]+)? (?:polic(?:y|ies)|protocols?|procedures?|guidelines|terms),? (?<rest>.+)$/du,
    say: '$<rest>',
  },
  {
    find: /^(?:actually|unfortunately|for the record|respectfully|with (?:all )?(?:due )?respect(?! to)|to be (?:clear|fair)|as (?:(?:i|we)(?:'ve| have)? )?(?:(?:previously|already|repeatedly|just) )?(?:stated|mentioned|explained|said|noted)(?: above| before| earlier| already| previously)?|let's be clear),? (?<rest>(?!you\b).+)$/du,
    say: '$<rest>',
  },
]);
