import { oneOf } from '../language/phrase';

/** A wording that labels people, and what fits in its place (manual, 4.26; offered, never corrected). */
export interface PersonFirst {
  readonly id: string;
  /** Pattern over plain text, in words: bounds are added. */
  readonly avoid: string;
  /** Texts that fit in place; `$1` is the pattern's group `of`. Empty where only the writer knows what happened. */
  readonly prefer: readonly string[];
  /** What may not stand right before or right after. */
  readonly before?: string;
  readonly after?: string;
}

/** After «the elderly», «the disabled»: no noun, so that the words name people. */
export const namesPeople = String.raw`(?=$|[^\p{L}]*$|["')]*[.,;:!?]| (?:and|or|in|at|on|of|to|who|with|from|are|were|is|have|can|often|need|deserve|get|gather|live|sleep|as|for|by|than|here|tonight|first|when|wherever|too|also|may|must|should|will|do|don't|like|off|without|within|before|after|during|near|under|over|because|but|if|so|yet|still|not|never|alike|wants?|needs?|comes?|tells?|could|would|might|has|had|was|does|stay|come|go|no|about|into|through|alone|every|this|since|we|you)\b)`;
export const many = oneOf(
  'people',
  'patients',
  'persons',
  'men',
  'women',
  'folks?',
  'adults',
  'children',
  'kids',
  'teens',
  'moms',
  'mums',
  'mums-to-be',
  'members',
  'individuals',
  'clients',
  'residents',
  'ladies',
  'parents',
  'youngsters',
  'pupils',
  'students',
);
export const one = oneOf(
  'patient',
  'person',
  'man',
  'woman',
  'adult',
  'child',
  'kid',
  'teen',
  'lady',
  'guy',
  'resident',
  'client',
  'pt',
  'pupil',
  'student',
);
export const people = oneOf(many, one);
export const groups = oneOf(
  'groups?',
  'populations?',
  'communit(?:y|ies)',
  'people',
  'patients?',
  'individuals',
  'persons?',
  'adults',
  'families',
  'segments?',
  'cohorts?',
);
export const drug = oneOf(
  'drugs?',
  'substances?',
  'opioids?',
  'opiates?',
  'alcohol',
  'heroin',
  'meth',
  'iv drugs?',
  'intravenous drugs?',
  'cocaine',
  'crack',
  'pills?',
);
export const illness = String.raw`(?:(?:an? |the |type [12] |chronic |severe |terminal )*(?!understaff|delays?|shortage|lack|a lack|under-|poor|bad|the same)[\p{L}'’-]+(?: disease)?)`;
