import type { DraftView } from '../language/draft-view';
import type { CategoryId, Report } from '../types';
import { occasionFirst, occasionThen } from './occasion';
import { type OwnThing, ownThingOf } from './own-thing';
import { perDraft } from './per-draft';
import { type Topic, topicOfDraft } from './topic';

/** What advice needs to know of a whole draft as it was before anything was changed. */
export interface About {
  readonly topic: Topic | undefined;
  /** What it offers or shows, in its own words. */
  readonly ownThing: OwnThing | undefined;
  /** Questions for what it wants of people: before the topic, and where no topic is known. */
  readonly occasion: { readonly early: string | undefined; readonly late: string | undefined };
  /** The kinds of finding in it. */
  readonly kinds: ReadonlySet<CategoryId>;
}

/** As the rules and the recogniser read the draft. */
export const aboutDraft = perDraft(
  (view: DraftView): About => ({
    topic: topicOfDraft(view),
    ownThing: ownThingOf(view),
    occasion: { early: occasionFirst(view), late: occasionThen(view) },
    kinds: new Set(known.filter((id) => view.found(id).length > 0)),
  }),
);

/** The same, where there is a report on it. */
export function aboutReport(view: DraftView, findings: Report['findings']): About {
  const kinds = new Set(findings.map(({ category }) => category));
  return {
    topic: topicOfDraft(view),
    ownThing: ownThingOf(view),
    occasion: { early: occasionFirst(view), late: occasionThen(view) },
    kinds,
  };
}

/** The kinds that change what can be asked. */
const known: readonly CategoryId[] = [
  'self-praise',
  'announcement',
  'corporate-voice',
  'sales-cta',
  'urgency-scarcity',
  'promo-offer',
  'feedback-fishing',
  'engagement-bait',
  'link-dump',
  'visual-noise',
  'jargon',
  'fear-appeal',
  'blame-lecture',
  'stigmatizing-language',
  'unsupported-claim',
  'undisclosed-endorsement',
  'patient-identifier',
  'confirms-patient',
  'individual-advice',
  'defensive',
];
