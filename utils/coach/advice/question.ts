import type { CategoryId } from '../types';
import type { OwnThing } from './own-thing';
import type { Spot } from './spot';
import { isHouseNews } from './topic';

/** After a story about a patient. */
const fromTheBed = 'If you’ve been the one in the bed, or beside it, what did someone do that helped?';
const betweenPeers = 'What has worked where you are?';

/** For drafts whose topic nobody could tell: about the reader all the same, and answerable by a stranger. */
const byKind: readonly (readonly [question: string, kinds: readonly CategoryId[]])[] = [
  ['What have you tried that helped?', ['undisclosed-endorsement']],
  ['What helps where you are?', ['blame-lecture', 'fear-appeal', 'stigmatizing-language', 'defensive']],
  [
    'Who do you ask first when you’re weighing something up for your health?',
    ['sales-cta', 'promo-offer', 'urgency-scarcity', 'unsupported-claim'],
  ],
  ['What did a nurse or a doctor once do that made you trust them?', ['self-praise']],
  ['What would you like to know about it?', ['announcement', 'link-dump']],
  ['What do you most want from a place that looks after you?', ['corporate-voice']],
];
/** One person telling of a day gets told of another. */
const betweenPeople = 'What’s it like where you are?';
const ofCare = 'What’s one small thing that made a visit or a stay easier for you?';
const anyKind = 'What would you add?';
const care =
  /\b(?:visits?|clinics?|hospitals?|wards?|care|nurses?|appointments?|stays?|practice|surger(?:y|ies)|doctors?|patients?|therapy|midwi(?:fe|ves)|dentists?|pharmac(?:y|ist)|caf[eé]|waiting room)\b/iu;

/** What is offered or claimed is decided on; what is announced or praised is looked at. */
const decidedOn: readonly CategoryId[] = ['sales-cta', 'promo-offer', 'urgency-scarcity', 'unsupported-claim'];
const lookedAt: readonly CategoryId[] = ['announcement', 'self-praise', 'corporate-voice', 'no-audience'];

const pitch: readonly CategoryId[] = [
  ...decidedOn,
  'announcement',
  'self-praise',
  'corporate-voice',
  'feedback-fishing',
  'engagement-bait',
  'link-dump',
  'undisclosed-endorsement',
  'blame-lecture',
  'fear-appeal',
];

/** Open questions for this draft, the closest first; none where people mourn or are warned. */
export function* questionsFor(spot: Spot): Iterable<string> {
  if (mayAsk(spot)) {
    yield* closeQuestions(spot);
    yield* commonQuestions(spot);
  }
}

/** Those that only this draft brings up: a notice that sells nothing is better without any other. */
export function* closeQuestionsFor(spot: Spot): Iterable<string> {
  if (mayAsk(spot)) yield* closeQuestions(spot);
}

/** In an answer the question is the other person’s to lead. */
function mayAsk({ view }: Spot): boolean {
  return view.draft.kind === 'post' && view.purpose !== 'condolence';
}

const isPitched = ({ kinds }: Spot): boolean => pitch.some((kind) => kinds.has(kind));

function* closeQuestions(spot: Spot): Iterable<string> {
  const { topic, occasion, ownThing, view, kinds } = spot;
  if (view.settings.audience === 'peers' || view.purpose === 'peers') yield betweenPeers;
  if (occasion.early !== undefined) yield occasion.early;
  if (kinds.has('feedback-fishing')) yield ofCare;
  // What only informs may name an illness and ask nothing of anybody.
  const speaksToPeople = isPitched(spot) || /\b(?:I|my|me|you|your)\b/iu.test(view.draft.text);
  if (topic && !isHouseNews(topic) && speaksToPeople) yield topic.ask;
  if (kinds.has('patient-identifier') && !isPitched(spot)) yield fromTheBed;
  if (occasion.late !== undefined) yield occasion.late;
  if (ownThing) yield* aboutThing(ownThing, kinds);
  if (topic && isPitched(spot) && !decidedOn.some((kind) => kinds.has(kind))) yield topic.ask;
}

function* commonQuestions(spot: Spot): Iterable<string> {
  const { view, kinds, topic } = spot;
  if (topic && !isHouseNews(topic)) yield topic.ask;
  const isStory = !isPitched(spot) && /\b(?:I|my|me)\b/u.test(view.draft.text);
  if (isStory && !kinds.has('patient-identifier')) yield betweenPeople;
  for (const [question, of] of byKind) if (of.some((kind) => kinds.has(kind))) yield question;
  if (kinds.has('engagement-bait') && care.test(view.draft.text)) yield ofCare;
  yield anyKind;
}

function* aboutThing({ name }: OwnThing, kinds: ReadonlySet<CategoryId>): Iterable<string> {
  if (decidedOn.some((kind) => kinds.has(kind))) yield `What would you want to know about ${name} before you decided?`;
  else if (lookedAt.some((kind) => kinds.has(kind))) yield `What would you like to know about ${name}?`;
}
