import { parse, tokensOf } from '../language/compromise';
import { articleFor } from './article';

/** What stands where a subject stands: «our new Saturday clinic on Oak Street». */
export interface NounPhrase {
  /** Without a leading «our», «the», «a», «its». */
  readonly bare: string;
  /** The noun all depends on: «clinic». */
  readonly head: string;
  readonly isPlural: boolean;
  /** Takes no «a»: «cardiac rehab», «same-day care». */
  readonly isMass: boolean;
}

const lead = /^(?:all (?:of )?)?(?:our|the|an?|its|their|my|this|these|your|any|some)\s+(?:very own |own |brand )?/iu;
const mass =
  /^(?:rehab|rehabilitation|care|therapy|surgery|imaging|telehealth|telemedicine|screening|counsell?ing|support|physiotherapy|medicine|dentistry|training|treatment|parking|advice|help|access|equipment|technology|research|dialysis|chemotherapy|radiology|cardiology|oncology|dermatology|pediatrics|orthopedics|maternity|acupuncture|yoga|whitening|botox|information|coverage|insurance|software|staffing|news|testing|acupressure|massage|nutrition|semaglutide)$/iu;

/** Reads a noun phrase up to its first preposition, relative or comma. */
export function readNounPhrase(text: string): NounPhrase {
  const bare = text.trim().replace(lead, '').trim();
  const core =
    /^(.*?)(?=,| (?:on|at|in|with|for|from|of|to|by|and|who|which|that|where|near|under|featuring|offering|dedicated|designed|located|starting|coming)\b|$)/iu.exec(
      bare,
    )?.[1] ?? bare;
  const words = core.replace(/[.!?]+$/u, '').split(/\s+/u);
  const head = words.at(-1) ?? '';
  return { bare, head, isPlural: isPlural(head, core), isMass: mass.test(head) };
}

/** With «a» or «an» where it needs one. */
export function withArticle({ bare, isPlural: plural, isMass }: NounPhrase): string {
  return plural || isMass || /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|free [\p{L}]+s\b)/iu.test(bare)
    ? bare
    : `${articleFor(bare)} ${bare}`;
}

function isPlural(head: string, core: string): boolean {
  if (/\p{Lu}s$/u.test(head)) return true;
  if (/(?:ss|us|is|ics|news|bus|gas)$/iu.test(head)) return false;
  const last = tokensOf(parse(core)).at(-1);
  return last?.tags.has('Plural') === true || (/s$/iu.test(head) && last?.tags.has('Singular') !== true);
}

/** Whether a stretch says something by itself: a subject and a finite verb. */
export function isClause(text: string): boolean {
  const tokens = tokensOf(parse(text.replace(/[.!?]+$/u, '')));
  let hasSubject = false;
  let afterArticle = false;
  let isPastPreposition = false;
  for (const { text: word, tags } of tokens) {
    if (/^(?:who|which|that|where|to|featuring|offering)$/iu.test(word)) return false;
    // «The suite on Level 3 is open»: past a preposition a noun is easily taken for a verb, but «is» is not.
    if (/^(?:of|for|with|at|in|on)$/iu.test(word)) isPastPreposition = true;
    const isConjugated =
      (tags.has('Copula') ||
        tags.has('Modal') ||
        tags.has('Auxiliary') ||
        (!isPastPreposition && (tags.has('PresentTense') || tags.has('PastTense')))) &&
      !tags.has('Gerund') &&
      !tags.has('Infinitive');
    // «a completed form»: no verb of the sentence stands behind an article.
    if (isConjugated && hasSubject && !afterArticle) return true;
    afterArticle = tags.has('Determiner') || tags.has('Possessive');
    if (tags.has('Noun') || tags.has('Pronoun')) hasSubject = true;
  }
  return false;
}

/** A person: a title of address, letters after a name, or two capitalised words and a comma. */
export function isPerson(text: string): boolean {
  return (
    /^(?:our (?:new(?:est)? )?[\p{L} ]+, )?(?:Dr|Prof|Professor|Mr|Mrs|Ms|Nurse)\b\.? ?\p{Lu}/u.test(text) ||
    /\b(?:MD|DO|RN|NP|PA-?C|DPT|PhD|DDS|DMD|FNP|BSN|CNM|LCSW)\b/u.test(text) ||
    /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+(?=,| as | to |[.!]|$)/u.test(text)
  );
}

/** Whether any word of it is a verb: what has none is no sentence of its own. */
export function hasVerb(text: string): boolean {
  return tokensOf(parse(text)).some(({ tags }) => tags.has('Verb'));
}
