import type { Category, Match } from '../category';
import { cuedTests } from '../language/cues/cued-patterns';
import type { DraftView, PlacedSentence } from '../language/draft-view';
import { house, service, staff } from '../language/lexicon';
import { perSentence } from '../language/per-sentence';
import type { Sentence } from '../language/sentence';
import type { CategoryId, Span } from '../types';

/** Fewer words are too few to call it a habit. */
const fewestWords = 12;

/** «Call today» and «Did you know» say you to a buyer or to nobody: such sentences do not make a reader. */
const doNotCount: readonly CategoryId[] = [
  'sales-cta',
  'promo-offer',
  'urgency-scarcity',
  'no-invitation',
  'announcement',
  'engagement-bait',
  'feedback-fishing',
  'link-dump',
];

/** «We forget what we're told» is about everybody; a house speaks of its people, its parts or its name. */
const namesHouse = perSentence(
  (sentence: Sentence) => says('ours', sentence) || sentence.ourselves.some((span) => span.to - span.from > 4),
);
const ours = new RegExp(
  `\\b(?:our|the|this) (?:[\\p{L}'-]+ ){0,3}?(?:${staff}|${house}|${service}|board|ceo|chief|director|values|mission|pipeline|organisation|partners|commitment|annual|new|charity|manager|launch)\\b`,
  'u',
);

const says = cuedTests({ ours });

/** At least twelve words, at least two mentions of the house, and nobody spoken to (manual, 4.4). */
function* findNobody(view: DraftView): Iterable<Match> {
  if (view.words < fewestWords || view.purpose === 'notice' || view.purpose === 'condolence') return;
  const ourselves = view.sentences.reduce((sum, { sentence }) => sum + sentence.ourselves.length, 0);
  const myself = view.sentences.reduce((sum, { sentence }) => sum + sentence.myself.length, 0);
  if (ourselves < 2 || myself > 0 || !view.sentences.some(({ sentence }) => namesHouse(sentence))) return;
  if (view.found('open-question').length > 0 || view.found('experience-invitation').length > 0) return;
  const selling = doNotCount.flatMap((id) => [...view.found(id)]);
  if (!view.sentences.some((placed) => speaksToSomebody(placed, selling))) yield { from: 0, to: 0 };
}

function speaksToSomebody({ sentence, from }: PlacedSentence, selling: readonly Span[]): boolean {
  if (sentence.reader.length === 0) return false;
  return !selling.some((span) => span.from < from + sentence.text.length && from < span.to);
}

export const noAudience: Category = {
  id: 'no-audience',
  name: 'No reader in sight',
  group: 'Broadcast voice',
  severity: 'tip',
  scope: ['post'],
  weight: 6,
  message: 'This is about us; nobody who reads it is spoken to.',
  why: 'Federal plain-language guidance: write to one person and use “you”; the CDC index starts by naming the primary audience. Ficarra: people “want to connect with people who can provide and share valuable health information and direction”.',
  sources: ['SEED-1', 'S23', 'S20'],
  whenNot: 'One person’s «I», a named group («Parents of toddlers:»), condolences and safety alerts are fine.',
  rules: [],
  whole: findNobody,
  moves: [
    {
      move: 'Name who it is for',
      before: 'Our maternity unit has opened six new rooms and our midwives are delighted.',
      after:
        'Due this spring? The new rooms have a bed for your partner and a bath. What would make the first night easier for you?',
    },
    {
      move: 'Swap we-count for you-count',
      before: 'We offer a full range of physical therapy services and our therapists are highly trained.',
      after:
        'If your knee hurts on stairs, try going up with the good leg first and down with the sore one. How are the stairs at your place?',
    },
    {
      move: 'Write to one person',
      before: 'Our heart failure program has helped hundreds of patients.',
      after:
        'If you weigh yourself every morning for heart failure: a gain of 2 to 3 lb in a day is worth a phone call. What time of day works for you to check?',
    },
  ],
  examples: {
    flags: [
      'Our cardiology department has moved into its new building, and our physicians and our nurses are very happy with the space we have.',
      'We opened a second theatre this spring. Our surgeons helped design it and our porters picked the colour of the doors.',
      'At Lakeview Clinic we believe in excellence. Our values guide our people and our people guide our work every single day.',
      'The hospital was founded in 1911. Our archive holds the first ledger, and we have copied every page of it.',
      'Our choir sang in the atrium at noon, and our chief executive played the tambourine while we all pretended not to notice.',
      'We had a great time at our annual picnic. Our team won the sack race and we have the grass stains to prove it.',
    ],
    allows: [
      'I sat on the stairs after that shift and ate a cold sandwich. Some nights our ward is just loud and we carry it home.',
      'Parents of twins: our ward has two cots side by side now, and we can push them to the window when the sun comes in.',
      'If you’re waiting on our scan list, we are calling people by phone this week. Our number shows as private.',
      'We lost our porter Len this week. We will miss him at every handover, and our door is open all day.',
      'Measles hangs in the air for two hours after someone leaves a room, so windows open and masks on.',
      'Our taps are off until noon because of the burst main; our staff have bottled water at the door of our clinic.',
      'Our new wing is open.',
    ],
  },
};
