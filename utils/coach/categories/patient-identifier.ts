import type { Category, Match } from '../category';
import type { DraftView, PlacedSentence } from '../language/draft-view';
import { inSmallLetters, perDraft } from '../language/per-draft';
import { phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { sentenceAt } from '../language/sentence-at';
import type { Span } from '../types';
import { goesOn, isImagined, isOwnStory, namesPatient, speaksOfPatient } from './patient-context';
import { type Detail, type DetailKind, detailsOf } from './patient-details';
import { ailment, asksForIdentifiers, numberOfPatient } from './patient-words';

const messages: Readonly<Record<DetailKind, string>> = {
  name: 'A name tells everybody who this is, so please leave it out unless you hold their written permission.',
  age: 'How old somebody is can give them away, and 90 and over always counts; the story keeps without it.',
  time: 'A day or hour close to a patient lets people work out who it was; the story keeps without it.',
  room: 'A room, bed or unit points at one person; the story keeps without it.',
  place: 'This place narrows down who it was, together with what stands around it.',
  job: 'What somebody does or whose family they are points at one person.',
  event: 'An event people heard of tells them who your patient was.',
  rarity: 'Something this rare points at one person, even without a name.',
  image: 'A picture can show who somebody is, so please check what is in it and whether you hold written permission.',
};

function asMatch(detail: Detail, from: number): Match {
  return { from: from + detail.from, to: from + detail.to, message: messages[detail.kind] };
}

/** A day or hour needs the word «patient» near; a name at the head of a reply only greets. */
function isEnough(detail: Detail, sentence: Sentence): boolean {
  if (detail.kind === 'time') return namesPatient(sentence);
  const greets = /^(?:hi|hello|dear|hey|thank you|thanks|good \w+),? $/u.test(sentence.plain.slice(0, detail.from));
  return detail.alone && !(detail.kind === 'name' && greets);
}

/** Details that identify on their own beside a patient word. */
function* findAlone(sentence: Sentence): Iterable<Match> {
  if (!speaksOfPatient(sentence)) return;
  for (const detail of detailsOf(sentence)) if (isEnough(detail, sentence)) yield asMatch(detail, 0);
}

/** The stretches of the draft that keep to one patient: a sentence that speaks of one, and those that go on with «he» or «she». */
function stories(view: DraftView): PlacedSentence[][] {
  const all: PlacedSentence[][] = [];
  let current: PlacedSentence[] | undefined;
  for (const placed of view.sentences) {
    const isNext = current !== undefined && (speaksOfPatient(placed.sentence) || goesOn(placed.sentence));
    if (!isNext) current = speaksOfPatient(placed.sentence) ? [] : undefined;
    if (current?.length === 0) all.push(current);
    current?.push(placed);
  }
  return all;
}

/** Two kinds of detail about one patient are enough for a neighbour, and three with age and place about anybody; each is shown (manual, 2.3). */
function* findCombination(view: DraftView): Iterable<Match> {
  for (const story of stories(view)) {
    const details = story.flatMap(({ sentence, from }) =>
      detailsOf(sentence)
        .filter((detail) => detail.kind !== 'name' || isEnough(detail, sentence))
        .map((detail) => ({ detail, from })),
    );
    if (kindsOf(details.map(({ detail }) => detail)) < 2) continue;
    for (const { detail, from } of details) yield asMatch(detail, from);
  }
  for (const { sentence, from } of view.sentences) {
    const details = detailsOf(sentence);
    if (details.length < 3 || isOwnStory(sentence) || isImagined(sentence)) continue;
    const isSomebody = details.some(({ kind }) => kind === 'age') && details.some(({ kind }) => kind === 'place');
    if (isSomebody && kindsOf(details) >= 3) for (const detail of details) yield asMatch(detail, from);
  }
}

function kindsOf(details: readonly Detail[]): number {
  return new Set(details.map(({ kind }) => kind)).size;
}

const greeting = /^(?:Hi|Hello|Dear|Hey|Thank you|Thanks),? (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?=[,!. ])/u;
const childByName =
  /\b[Yy]our (?:son|daughter|mum|mom|dad|wife|husband|brother|sister|baby|child|little one) \p{Lu}\p{Ll}{2,}/gu;

/** In a reply the patient is the reader: beside words that confirm care, a date, an illness or an insurer says more still. */
function* findInConfirmation(view: DraftView): Iterable<Match> {
  const confirmed = view.found('confirms-patient');
  if (confirmed.length === 0) return;
  const name = greeting.exec(view.draft.text);
  if (name?.[1]) yield { from: name[0].length - name[1].length, to: name[0].length, message: messages.name };
  for (const { sentence, from } of view.sentences) {
    if (!confirmed.some((span) => span.from < from + sentence.text.length && from < span.to)) continue;
    for (const detail of detailsOf(sentence)) {
      if (detail.kind === 'time' && /\d/u.test(sentence.plain.slice(detail.from, detail.to)))
        yield asMatch(detail, from);
    }
    for (const match of sentence.plain.matchAll(ailment))
      yield { from: from + match.index, to: from + match.index + match[0].length };
  }
}

function* findInDraft(view: DraftView): Iterable<Match> {
  yield* findCombination(view);
  if (view.draft.kind === 'post') return;
  yield* findInConfirmation(view);
  for (const match of view.draft.text.matchAll(childByName))
    yield { from: match.index, to: match.index + match[0].length, message: messages.name };
}

/** «Please don't post your …», «you will never need to give …»: keeps details out, and is good advice. */
const keepsOut =
  /\b(?:don't|do not|never|no need|won't|not|needn't|without|rather|leave out|avoid|instead of|stop|nobody should|beware|scam\p{L}*|cover|hide|remove|delete|crop|blur|any (?:[\p{L}]+ )?desk|write to|subject access|before (?:you|anyone))\b[^!?]{0,70}$/u;

function asksThem(hit: Span, sentence: Sentence): boolean {
  return (
    !keepsOut.test(sentence.plain.slice(0, hit.from)) &&
    !/\b(?:lock screen|wallet|passport office|bring (?:a|your|the))\b/u.test(sentence.plain)
  );
}

/** A composite labelled anywhere frees the whole draft of details, but not of asking for them. */
const labelled =
  /\b(?:composite|isn't real|aren't real|not a real (?:patient|person)|made[- ]up|(?:all|some|every) (?:the )?details (?:are |have been |were )?(?:changed|invented))\b/u;

const isLabelled = perDraft((draft) => labelled.test(inSmallLetters(draft)));

export const patientIdentifier: Category = {
  id: 'patient-identifier',
  name: 'Patient detail that could identify someone',
  group: 'Privacy and safety',
  severity: 'hold',
  scope: ['post', 'reply'],
  weight: 16,
  message: 'Somebody could tell from this who the patient is, so please check it before posting.',
  why: 'Removing the name is not enough: NCSBN lists “no name, so no breach” among common mistaken beliefs; the GMC warns that the sum of details can identify. In 754 clinicians’ patient-story tweets, 12.6% gave a time frame, 2.0% a name, and friends or family could probably recognise 32.1%.',
  sources: ['S55', 'S62', 'S71', 'S72'],
  whenNot:
    'Colleagues and public figures in other roles, hotline numbers, awareness dates, your own story, study counts and composites labelled as such are fine.',
  rules: [
    { id: 'detail', find: findAlone },
    {
      id: 'number',
      evenQuoted: true,
      pattern: numberOfPatient,
      when: (_hit, sentence) => !/\b(?:for example|looks like this|recall|batch|lot)\b/u.test(sentence.plain),
    },
    {
      id: 'asks-for-it',
      pattern: asksForIdentifiers,
      when: asksThem,
      message:
        'Asking for this in the open invites somebody to publish it; a phone line to a named person keeps it safe.',
    },
    {
      id: 'in-the-picture',
      pattern: phrase`\bname(?:'s| is|s are)? (?:is )?in the (?:corner|background)[^.!?]{0,15}|\bface in shot\b|\b(?:ignore|excuse) the (?:names|census|whiteboard|board)\b|\bwhiteboard (?:selfie|in the back\p{L}*)\b|\b(?:real inbox|only surnames|our whole census)\b|\bcan anyone read the (?:sur)?name\b`,
      when: asksThem,
      message: messages.image,
    },
    {
      id: 'fundraiser',
      pattern: phrase`\b(?:her|his|their|the family's|this family's|the patient's|[\p{L}]+'s) (?:go ?fund ?me|fundraising page|just ?giving(?: page)?)\b`,
      when: (_hit, sentence) =>
        !isOwnStory(sentence) && !/\b(?:colleague|nurse|porter|our own)\b/u.test(sentence.plain),
    },
  ],
  whole: findInDraft,
  keep: (match, view) => {
    const sentence = sentenceAt(view, match.from);
    const words = inSmallLetters(view.draft).slice(match.from, match.to);
    if (/\b(?:send|post|drop|dm|email|upload|share|give|name|birth|comment)\b/u.test(words)) return true;
    return !isLabelled(view.draft) && !(sentence && isImagined(sentence));
  },
  moves: [
    {
      move: 'Tell what you learned, drop who, when and where',
      before: 'Last night’s crash on Route 9: held a 19-year-old’s hand in bay 2.',
      after:
        'Some shifts I hold a hand and that’s the whole treatment. If you’ve been the one waiting for news, what did someone do that helped?',
    },
    {
      move: 'Speak about the situation, not the person',
      before: 'My 94-year-old patient in 412 refused her meds again today.',
      after:
        'Sometimes people say no to a medicine for a reason we haven’t asked about yet. Nurses: what question gets you to the reason?',
    },
    {
      move: 'Use a labelled composite, or get written authorisation',
      before: 'The teacher from Lincoln Elementary beat sepsis, so proud of her!',
      after:
        'Ana isn’t real, but I’ve met a lot of Anas: “just a UTI” that turned into sepsis. Fever plus confusion means go in now. What would make you go?',
    },
  ],
  examples: {
    flags: [
      'Mrs. Okonkwo in bed 7 taught me gin rummy between infusions.',
      'My patient turned 101 today and ate all the jelly.',
      'Sat with a guy from last night’s pile-up on Highway 12 until his brother came.',
      'The lady in room 305 sang to us all.',
      'A lad of 17 from Whitby, goalkeeper, came in with sepsis. He is on my unit.',
      'MRN 55120983 still has no bed.',
      'Reply with your full name and date of birth and we’ll look it up.',
      'If you can, chip in to her GoFundMe.',
      'My patient had her hip done after the outpatient clinic lost her letter; she is 91.',
    ],
    allows: [
      'Room 305 has a new window seat for visitors.',
      'Imagine a patient, 94, who lives alone on the third floor: what do you ask first?',
      'I was admitted last Tuesday with my own appendix, and the night staff were kind.',
      'Please don’t post your date of birth here; ring 555-0118 instead.',
      'Dr. Okonkwo and Nurse Patel run a talk on falls this Friday.',
      'In the study, 312 patients over 90 were followed for a year.',
      'World Diabetes Day is 14 November.',
      'My mum turned 91 yesterday and still beats me at cards.',
      'Visiting hours for all inpatient areas change on 3 March.',
    ],
  },
};
