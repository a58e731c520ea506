import type { DraftView } from '../language/draft-view';
import { perDraft } from './per-draft';

/** Groups that a draft for people names: «parents of toddlers», «new moms», «caregivers». */
const group =
  /\b(?<who>(?:new |expecting |first-time |busy |fellow |older |young )?(?:parents?|mums?|moms?|dads?|families|caregivers?|carers?|seniors|older adults|survivors|new grads?|nursing students|students|teens|athletes|runners|veterans|teachers|expecting couples|women|men)(?: (?:of|with|over|under|living with|caring for) [\p{L}\d' -]{3,24}?)?)(?=[,.:;!?]| who| and| can| to| will| are| is|$)/u;

/** Whom the draft names as its readers, in its own words. */
export const audienceOf = perDraft((view: DraftView): string | undefined => {
  for (const { sentence } of view.sentences) {
    const named = group.exec(sentence.plain);
    if (named?.groups?.who)
      return sentence.text.slice(named.index, named.index + named.groups.who.length).toLowerCase();
  }
  return undefined;
});
