import type { CategoryId } from '../types';
import type { Spot } from './spot';
import { isHouseNews, topicIn } from './topic';

/** After a story about a patient. */
const fromTheBed = 'If you’ve been the one in the bed, or beside it, what did someone do that helped?';
/** In an answer the question is the other person’s to lead. */
const inAnswer = 'What would help you most right now?';
const betweenPeers = 'What has worked where you are?';

/** For drafts whose topic nobody could tell: about the reader all the same, and answerable by a stranger. */
const byKind: readonly (readonly [question: string, kinds: readonly CategoryId[]])[] = [
  [fromTheBed, ['patient-identifier', 'confirms-patient']],
  ['What gets in the way for you?', ['blame-lecture', 'fear-appeal', 'stigmatizing-language', 'defensive']],
  [
    'What would help you decide whether this is right for you?',
    ['sales-cta', 'promo-offer', 'urgency-scarcity', 'unsupported-claim', 'undisclosed-endorsement'],
  ],
  [
    'What would make this useful for you?',
    ['announcement', 'corporate-voice', 'link-dump', 'jargon', 'no-audience', 'individual-advice'],
  ],
  ['What did someone do for you, when you were the patient, that you still remember?', ['self-praise']],
  [
    'What’s one small thing that made a visit to a clinic easier for you?',
    ['feedback-fishing', 'engagement-bait', 'visual-noise'],
  ],
];
const anyKind = ['If you’ve been through something like this, what helped?', 'What would you add?'];

/** What is offered, praised or announced can be asked about; what a story only passes cannot. */
const offered: readonly CategoryId[] = [
  'announcement',
  'self-praise',
  'corporate-voice',
  'sales-cta',
  'promo-offer',
  'urgency-scarcity',
  'unsupported-claim',
  'undisclosed-endorsement',
  'no-audience',
];

/** Open questions for this draft, the closest first. */
export function* questionsFor(spot: Spot): Iterable<string> {
  const { topic, ownQuestion, view, kinds } = spot;
  if (view.draft.kind === 'reply') {
    yield inAnswer;
    return;
  }
  if (view.settings.audience === 'peers' || view.purpose === 'peers') yield betweenPeers;
  const isOffer = ownQuestion !== undefined && offered.some((kind) => kinds.has(kind));
  // What the thing itself is about is closer than what the draft touches: «our podiatry suite», not the surgeon in passing.
  const closer = isOffer ? topicIn(ownQuestion.toLowerCase()) : topic;
  if (closer && !isHouseNews(closer)) yield closer.ask;
  if (kinds.has('patient-identifier') && !kinds.has('engagement-bait')) yield fromTheBed;
  if (isOffer) yield ownQuestion;
  if (topic) yield topic.ask;
  for (const [question, of] of byKind) if (of.some((kind) => kinds.has(kind))) yield question;
  yield* anyKind;
}
