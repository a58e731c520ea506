import type { CategoryId } from '../types';
import type { Spot } from './spot';

/** What a draft is, where a cheerful question after it would be out of place. */
export type Nature = 'grave' | 'rule' | 'service';

/** Somebody died, was hurt or was lost. */
const grave =
  /\b(?:died(?! down| of (?:it|laughter|shame))|(?:he|she|who|dad|mum|mom|mother|father|patient) (?:is|was|lay) dying|killed (?!it|time|off)|fatal(?:ly|ity|ities)?|funerals?|(?:did not|didn't) make it(?! (?:to|in|on|for|past)\b)|couldn't (?:save|be saved)|memorial (?:service|mass)|condolences|grief|griev\p{L}+|mourn\p{L}*|traged(?:y|ies)|tragic(?:ally)?|victims?|shootings?|stabb\p{L}+|(?:car|bus|train|plane|saturday's|sunday's|monday's|yesterday's|last night's) (?:crash|wreck|fire)|crash (?:on|in|near)|drown(?:ed|ing|s)|miscarr\p{L}*|stillb\p{L}*|suicid\p{L}*|amputat\p{L}*|heart(?:s)? (?:is|are|goes|go) (?:breaking|broken|heavy|out)|heartbroken|in memory of|raped?|assaulted|murder\p{L}*|lost (?:one|some) of (?:ours|our own)|candlelight|vigil)\b/u;

/** Says what is allowed and what follows if not. */
const rule =
  /\b(?:(?<!no )mandatory|compliance is|fail(?:ure|ing) to (?:comply|attend|notify|cancel)|prohibited|not (?:be )?(?:permitted|tolerated|allowed)|will (?:result in|be (?:removed|refused|turned away|charged|discharged|reported|asked to leave))|zero[- ]tolerance|strictly|under no circumstances|non-?complian(?:t|ce)|may be (?:discharged|removed|charged|refused)|dna(?:s|'d|[- ]discharg\p{L}*))\b/u;

/** Tells what moved, stopped, was lost or found: people need the fact. */
const service =
  /\b(?:out of (?:service|order|action)|until further notice|last seen|lost: |found: |(?:is|are|was|were|has|have|will be|been) (?:moved|closed|cancell?ed|postponed|rescheduled|relocated|withdrawn|diverted|revised|amended)|moves? to (?:the|a|its|room|hall)|moved to|applications (?:by|to)|for registrants|certificates will|recall(?:ed)?:|power cut|outage)\b/u;

/** What sells is no rule and no notice, whatever it forbids or moves. */
const selling: readonly CategoryId[] = ['sales-cta', 'promo-offer', 'self-praise', 'urgency-scarcity'];

/** Undefined for an ordinary draft. */
export function natureOf({ view, kinds }: Spot): Nature | undefined {
  const plain = view.sentences.map(({ sentence }) => sentence.plain).join(' ');
  if (view.purpose === 'condolence' || grave.test(plain)) return 'grave';
  if (selling.some((kind) => kinds.has(kind))) return undefined;
  if (rule.test(plain)) return 'rule';
  return view.purpose === 'notice' || service.test(plain) ? 'service' : undefined;
}

/** Says that something kills: what it lacks is what one can do. */
export const speaksOfDeath = (text: string): boolean =>
  /\b(?:kill(?:s|ed)|deaths?|die[sd]?|dying|deadly|fatal|overdos\p{L}*|drown\p{L}*)\b/iu.test(text);
