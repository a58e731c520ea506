import type { CategoryId } from '../types';
import { afterHonours, questionsForItsDeed } from './deed';
import { natureOf } from './nature';
import type { OwnThing } from './own-thing';
import type { Spot } from './spot';
import { isHouseNews } from './topic';

/** After a story about a patient. */
const fromTheBed = 'If you’ve been the one in the bed, or beside it, what did someone do that helped?';
const betweenPeers = 'What has worked where you are?';
/** «pts w/ CKD»: so only colleagues write to each other. */
const shorthand =
  /\b(?:pts?|dx|tx|hx|rx) (?:w\/|with|on|who|of|for|and)|\b(?:egfr|acei|mnt|prn|bid|tds|med ?twitter|foamed)\b/u;
const bedside = /\b(?:wards?|hospitals?|beds?|bedside|nurs(?:es?|ing)|shifts?|icu|nicu|er|ed|a&e|unit|theatre)\b/u;

/** For drafts whose topic nobody could tell: offered to choose from, never put in unasked. */
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
const anyKind = 'What would you add?';

/** What is offered or claimed is decided on; what is announced or praised is looked at. */
const decidedOn: readonly CategoryId[] = ['sales-cta', 'promo-offer', 'urgency-scarcity', 'unsupported-claim'];
const weighed: readonly CategoryId[] = [...decidedOn, 'undisclosed-endorsement'];
const lookedAt: readonly CategoryId[] = ['announcement', 'self-praise', 'corporate-voice', 'no-audience'];

/** Open questions to choose from, the closest first; none where people mourn or are warned. */
export function* questionsFor(spot: Spot): Iterable<string> {
  if (mayAsk(spot)) {
    yield* fittingQuestionsFor(spot);
    yield* commonQuestions(spot);
  }
}

/** Those that follow from what the draft is about or does. */
export function* fittingQuestionsFor(spot: Spot): Iterable<string> {
  if (!mayAsk(spot) || natureOf(spot) !== undefined) return;
  // Where a prize is the news, being good is what it is about, whatever the prize was for.
  if (spot.occasion.early === undefined) yield* afterHonours(spot);
  yield* closeQuestions(spot);
  yield* questionsForItsDeed(spot);
}

/** The one that only this draft brings up, put in without being chosen: what it wants of people, or what it turns on. */
export function* closeQuestionsFor(spot: Spot): Iterable<string> {
  const { occasion, topic, isTopicSure } = spot;
  if (!mayAsk(spot) || natureOf(spot) !== undefined || shorthand.test(plainOf(spot))) return;
  if (occasion.early !== undefined) yield occasion.early;
  if (topic && isTopicSure && topic.id !== 'ranking' && !isHouseNews(topic) && !/\bdecide/u.test(topic.ask))
    yield topic.ask;
}

/** In an answer the question is the other person’s to lead. */
function mayAsk({ view }: Spot): boolean {
  return view.draft.kind === 'post' && view.purpose !== 'condolence';
}

function* closeQuestions(spot: Spot): Iterable<string> {
  const { topic, isTopicSure, isPitched, occasion, ownThing, view, kinds } = spot;
  const isAmongPeers = view.settings.audience === 'peers' || view.purpose === 'peers';
  if (isAmongPeers || shorthand.test(plainOf(spot))) {
    yield betweenPeers;
    if (!isAmongPeers) return;
  }
  if (occasion.early !== undefined) yield occasion.early;
  // What only informs may name an illness and ask nothing of anybody.
  const speaksToPeople = isPitched || /\b(?:I|my|me|you|your)\b/iu.test(view.draft.text);
  // Nobody decides on news.
  const isOpen = !/\bdecide/u.test(topic?.ask ?? '') || weighed.some((kind) => kinds.has(kind));
  if (topic && isTopicSure && !isHouseNews(topic) && speaksToPeople && isOpen) yield topic.ask;
  if (kinds.has('patient-identifier') && !isPitched && bedside.test(plainOf(spot))) yield fromTheBed;
  if (occasion.late !== undefined && isPitched) yield occasion.late;
  if (ownThing) yield* aboutThing(ownThing, kinds);
  if (
    topic &&
    topic.id !== 'ranking' &&
    isOpen &&
    isTopicSure &&
    isPitched &&
    !decidedOn.some((kind) => kinds.has(kind))
  )
    yield topic.ask;
}

function plainOf({ view }: Spot): string {
  return view.sentences.map(({ sentence }) => sentence.plain).join(' ');
}

function* commonQuestions(spot: Spot): Iterable<string> {
  const { view, kinds, topic, isPitched } = spot;
  if (topic && !isHouseNews(topic)) yield topic.ask;
  const isStory = !isPitched && /\b(?:I|my|me)\b/u.test(view.draft.text);
  if (isStory && !kinds.has('patient-identifier')) yield betweenPeople;
  for (const [question, of] of byKind) if (of.some((kind) => kinds.has(kind))) yield question;
  yield anyKind;
}

/** One walks into these, and decides on nothing. */
const places =
  /\b(?:clinic|cent(?:er|re)|suite|wing|tower|pavilion|lab|hub|campus|garden|library|lounge|gym|studio|unit|ward|building)$/iu;

function* aboutThing({ name }: OwnThing, kinds: ReadonlySet<CategoryId>): Iterable<string> {
  const isPlace = places.test(name);
  if (!isPlace && decidedOn.some((kind) => kinds.has(kind)))
    yield `What would you want to know about ${name} before you decided?`;
  else if ((isPlace ? [...decidedOn, ...lookedAt] : lookedAt).some((kind) => kinds.has(kind)))
    yield `What would you like to know about ${name}?`;
}
