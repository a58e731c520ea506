import { cuedTests } from '../language/cues/cued-patterns';
import type { DraftView, PlacedSentence } from '../language/draft-view';
import { perSentence } from '../language/per-sentence';
import type { Sentence } from '../language/sentence';
import type { Span } from '../types';
import type { Detail } from './detail-pattern';
import { broadCare } from './particular-details';
import { goesOn, isImagined, isOwnStory, speaksOfPatient } from './patient-context';
import { allDetailsOf } from './patient-details';
import { person } from './patient-words';

/** One particular person, by the grammar of telling: a singular with an article, «he» or «she», an age. */
const somebody = new RegExp(
  `\\b(?:(?:a|an|the|my|our|this|that|one|another|which|first|third|last|little|old|some|certain) (?:[\\p{L}\\d'-]+ ){0,4}?(?:${person}|patient|client|one|case|${'\\p{L}+(?:er|or|ist|man|woman)'})|he|she|him|her|his|he's|she's|man|woman|lad|guy|lady|patient|boy|girl|\\d{1,2}[- ]?(?:yo|y/o|year[- ]old))\\b`,
  'u',
);

/** Staff at work, offers and dates for everybody: a time and a place, and nobody's story. */
const everybody =
  /\b(?:join us|register|sign up|rsvp|doors?|open to|everyone|anyone|all welcome|volunteers?|colleagues?|our (?:nurse|doctor|dietitian|midwife|pharmacist|team|crew|own dr)|hosted|meets?|workshop|tickets?|free|parking|vaccine clinic|flu clinic|hours|closed|opens?|call \d|preceptor|mentor|retir(?:es?|ed from|ing)|hired|raised|fundrais\p{L}+|sponsor\p{L}*|applied|graduat\p{L}+|students?|interns?|dr\.? \p{L}+ (?:joins|will|is)|board|recipe|cake|appointed|mourn|funeral|wake|trained (?:in|at)|readers|award|nominat\p{L}+|our (?:new )?(?:chair|chaplain|cleaner|matron|physicist|coach|chef)|\d{3}-\d{4})\b/u;

const says = cuedTests({ somebody, everybody, broadCare });

/** Whether a sentence may belong to the story of one cared-for person. */
const mayTell = perSentence(
  (sentence: Sentence): boolean =>
    !isImagined(sentence) && !isOwnStory(sentence) && !says('everybody', sentence) && !/\?\s*$/u.test(sentence.plain),
);

/** Neighbouring sentences that may tell of the same person. */
function tellings(view: DraftView): PlacedSentence[][] {
  const all: PlacedSentence[][] = [];
  let current: PlacedSentence[] = [];
  for (const placed of view.sentences) {
    const isNext =
      current.length > 0 && (placed.sentence.words < 9 || goesOn(placed.sentence) || speaksOfPatient(placed.sentence));
    if (!mayTell(placed.sentence)) current = [];
    else if (isNext) current.push(placed);
    else {
      current = [placed];
      all.push(current);
    }
  }
  return all;
}

/** Replies name days, staff and desks; there only these tell of somebody else. */
const inReply = ['age', 'rarity', 'room'] as const;

const identifies: ReadonlySet<string> = new Set(['age', 'job', 'name', 'rarity', 'room', 'event']);

/** Two kinds of detail, one of them about who it is, beside one person and a sign of care; each detail is shown. */
export function* findInParticular(view: DraftView): Iterable<{ readonly detail: Detail; readonly from: number }> {
  for (const telling of tellings(view)) {
    const details = telling.flatMap(({ sentence, from }) => allDetailsOf(sentence).map((detail) => ({ detail, from })));
    const kinds = new Set(details.map(({ detail }) => detail.kind));
    const who = [...kinds].filter((kind) => identifies.has(kind)).length;
    const isCare = telling.some(({ sentence }) => says('broadCare', sentence));
    const isPatient = telling.some(({ sentence }) => speaksOfPatient(sentence));
    if (!(who > 1 && isCare) && !(who > 0 && kinds.size > 1 && isPatient) && !(kinds.has('rarity') && isPatient))
      continue;
    if (view.draft.kind === 'reply' && !inReply.some((kind) => kinds.has(kind))) continue;
    const isSomebody = kinds.has('name') || telling.some(({ sentence }) => says('somebody', sentence));
    if (isSomebody) yield* details;
  }
}

/** A customer by name, as advertisements show one: «says Lise from Gatineau», «Left: Kelvin in March», «Swipe for Ana's». */
const shown =
  /(?:[Ss]ays|[Ww]rites|[Pp]uts it|–|—|-|That(?:'|’)s|Here(?:'|’)s|As|[Mm]eet) (?!Dr|Nurse|Sister|Prof|The|Our|We|It|I\b)\p{Lu}\p{Ll}{2,}(?: \p{Lu}\.?)?(?= from |, (?:\d{2}|\p{Lu}\p{Ll}+|\p{L}+ weeks?)|, who came)(?: from (?:out by )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|, \d{2}|, \p{Lu}\p{Ll}+)?|(?:Left|Right|[Bb]efore|[Aa]fter)[:,] (?!Dr|The)\p{Lu}\p{Ll}{2,}(?:,| in| at) (?:\p{Lu}\p{Ll}+|week \w+)|[Ss]wipe (?:for|to see) \p{Lu}\p{Ll}{2,}(?:'|’)s(?: [\p{L}-]+){0,2}(?: (?:in|from) \p{Lu}\p{Ll}+)?|\b(?:Patient|Client) \p{Lu}\p{Ll}{2,}(?= says| told|,)|\p{Lu}\p{Ll}{2,} (?:lost|dropped|shed) (?:\d+|\p{L}+) (?:stone|kilos?|kg|pounds|lbs?|dress|belt)|\b\p{Lu}\p{Ll}{2,} \p{Lu}\., \d{2}\b/gu;

/** Customers shown by name in a post; a name needs no second detail there. */
export function* findShown(view: DraftView): Iterable<Span> {
  if (view.draft.kind === 'reply') return;
  for (const match of view.draft.text.matchAll(shown)) {
    const name = /\p{Lu}\p{Ll}{2,}(?![\p{L}])(?!:|, ?\p{Lu}\p{Ll}+:)/u.exec(
      match[0].replace(
        /^(?:Left|Right|Before|After|Swipe|Says|Writes|Meet|Patient|Client|That|Here|As)(?:'|’)?s?/u,
        (lead) => ' '.repeat(lead.length),
      ),
    );
    if (name) yield { from: match.index + name.index, to: match.index + match[0].length };
  }
}
