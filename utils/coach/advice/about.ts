import type { DraftView } from '../language/draft-view';
import type { CategoryId, Report, Span } from '../types';
import { occasionFirst, occasionThen } from './occasion';
import { type OwnThing, ownThingOf } from './own-thing';
import { perDraft } from './per-draft';
import { isCentral, type Topic, topicOfDraft } from './topic';

/** What advice needs to know of a whole draft as it was before anything was changed. */
export interface About {
  readonly topic: Topic | undefined;
  /** True where the topic is what the draft turns on, and not named once in passing. */
  readonly isTopicSure: boolean;
  /** True where something is sold, told as news, boasted, fished for, or held against people. */
  readonly isPitched: boolean;
  /** What it offers or shows, in its own words. */
  readonly ownThing: OwnThing | undefined;
  /** Questions for what it wants of people: before the topic, and where no topic is known. */
  readonly occasion: { readonly early: string | undefined; readonly late: string | undefined };
  /** The kinds of finding in it. */
  readonly kinds: ReadonlySet<CategoryId>;
}

/** As the rules and the recogniser read the draft. */
export const aboutDraft = perDraft(
  (view: DraftView): About =>
    aboutFound(
      view,
      known.flatMap((category) => view.found(category).map(({ from, to }) => ({ category, from, to }))),
    ),
);

/** The same, where there is a report on it. */
export function aboutReport(view: DraftView, findings: Report['findings']): About {
  return aboutFound(view, findings);
}

type Found = Span & { readonly category: CategoryId };

function aboutFound(view: DraftView, findings: readonly Found[]): About {
  const kinds = new Set(findings.map(({ category }) => category));
  const pitches = findings.filter(({ category }) => pitch.includes(category));
  const topic = topicOfDraft(view);
  return {
    topic,
    isTopicSure: topic !== undefined && isCentral(topic, view, findings, pitches),
    isPitched: pitches.length > 0,
    ownThing: ownThingOf(view),
    occasion: { early: occasionFirst(view), late: occasionThen(view) },
    kinds,
  };
}

const pitch: readonly CategoryId[] = [
  'sales-cta',
  'promo-offer',
  'urgency-scarcity',
  'unsupported-claim',
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
  'non-apology',
];
