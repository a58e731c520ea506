import type { Token } from '../language/compromise';
import type { DraftView, PlacedSentence } from '../language/draft-view';
import { perDraft } from './per-draft';
import { stripPraise } from './plain/boast';

/** What a draft offers, shows or is proud of, in its own words: «the treehouse», «the garden suite». */
export interface OwnThing {
  /** With its article: fits after «about». */
  readonly name: string;
  /** The noun all depends on, in small letters. */
  readonly head: string;
}

/** Things that people come to, are treated with or take part in: of these anybody could ask something. */
const aThing =
  /^(?:clinics?|cent(?:er|re)s?|suites?|wings?|tower|pavilion|lab|laborator(?:y|ies)|hub|campus|garden|gardens|library|playground|treehouse|chapel|caf[eé]|canteen|kitchen|lounge|gym|pool|studio|van|bus|shuttle|helipad|pharmacy|nursery|program(?:me)?s?|services?|pathway|class|classes|courses?|workshops?|groups?|circle|club|camp|academy|school|residency|fellowship|series|sessions?|tours?|webinar|retreat|bootcamp|helpline|hotline|line|scanners?|mri|ct|x-ray|machines?|lasers?|devices?|monitors?|system|apps?|portal|website|platform|kiosks?|treatments?|therap(?:y|ies)|procedures?|surgery|surgeries|operations?|implants?|injections?|infusions?|drips?|facials?|peels?|fillers?|massages?|tests?|scans?|screenings?|check-?ups?|exams?|assessments?|packages?|plans?|memberships?|kits?|boxes|products?|creams?|serums?|supplements?|powders?|patch(?:es)?|teas?|oils?|soaps?|socks|pillows?|mattress(?:es)?|braces?|aligners?|lenses|hearing aids?|menu|meals?|recipes?|book|guide|booklet|podcast|newsletter|report|survey|study|trial|registry|rehab|hospice|exhibition|exhibit)$/u;

const joins = (tags: ReadonlySet<string>) =>
  (tags.has('Noun') || tags.has('Adjective')) && !tags.has('Pronoun') && !tags.has('Possessive') && !tags.has('Date');

/** A thing of ours that the draft is about: after «our», «my» or «new», in the first sentences where something was found. */
export const ownThingOf = perDraft((view: DraftView): OwnThing | undefined => {
  const flagged = pitch.flatMap((id) => view.found(id));
  const isFlagged = ({ from, sentence }: PlacedSentence) =>
    flagged.some((span) => span.to > 0 && span.from < from + sentence.text.length && from < span.to);
  for (const placed of view.sentences.filter(isFlagged)) {
    const thing = thingIn(placed);
    if (thing !== undefined) return thing;
  }
  return undefined;
});

const pitch = [
  'announcement',
  'self-praise',
  'sales-cta',
  'promo-offer',
  'urgency-scarcity',
  'unsupported-claim',
  'corporate-voice',
] as const;

function thingIn({ sentence }: PlacedSentence): OwnThing | undefined {
  const { tokens, text } = sentence;
  for (const [index, token] of tokens.entries()) {
    if (!/^(?:our|my)$/iu.test(token.text)) continue;
    const phrase = phraseFrom(tokens, index + 1, text);
    const last = phrase.at(-1);
    if (last === undefined) continue;
    const head = last.text.toLowerCase();
    const written = stripPraise(text.slice(phrase[0]?.from ?? last.from, last.to)).replace(/^(?:brand[- ])?new /iu, '');
    if (
      !aThing.test(head) ||
      !isNoun(last) ||
      isName.test(written) ||
      /[^\p{L}\d '’-]/u.test(written) ||
      written === ''
    )
      continue;
    return { name: `the ${calm(written)}`, head };
  }
  return undefined;
}

/** «Our Shelagh» is somebody. */
const isName = /^\p{Lu}\p{Ll}+$/u;

const isNoun = ({ tags }: Token) => tags.has('Noun') && !tags.has('Pronoun') && !tags.has('Person');

/** Up to four words that belong together, with nothing but a space between them. */
function phraseFrom(tokens: readonly Token[], start: number, text: string): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(start, start + 4)) {
    const before = phrase.at(-1);
    // «laser zaps …»: an s in the middle is a verb’s.
    if (before !== undefined && /[^s]s$/u.test(before.text)) return [];
    if (!joins(token.tags) || (before !== undefined && text.slice(before.to, token.from) !== ' ')) break;
    phrase.push(token);
  }
  const next = tokens[start + phrase.length];
  const goesOn = next?.tags.has('Noun') === true && /^ ?$/u.test(text.slice(phrase.at(-1)?.to ?? next.from, next.from));
  return goesOn ? [] : phrase.slice(0, phrase.findLastIndex(isNoun) + 1);
}

/** «Garden Suite» of a headline stays as it is; one capital that opens nothing goes. */
function calm(written: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(written) ? written.toLowerCase() : written;
}
