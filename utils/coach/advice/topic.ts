import type { DraftView } from '../language/draft-view';
import { perDraft } from './per-draft';
import { body } from './topics/body';
import { checks } from './topics/checks';
import { house } from './topics/house';
import { life } from './topics/life';
import { treatment } from './topics/treatment';

/** What a draft can be about, with what makes it somebody's life and not our news. Written in US English; see `spelling.ts`. */
export interface Topic {
  readonly id: string;
  /** A pattern over plain text, between word boundaries. */
  readonly words: string;
  /** The reader's situation: what comes after «If», before the offer. */
  readonly when?: string;
  /** An open question that people can answer from their own lives, without telling a diagnosis. */
  readonly ask: string;
  /** A step that helps wherever people get their care; `{emergency}` and `{crisis}` stand for the country's numbers. */
  readonly direction?: string;
  /** Who could be introduced to each other, in the plural. */
  readonly people?: string;
  /** True for what many people put off or dread, so that saying so is kind. */
  readonly putOff?: string;
}

/** The narrow before the wide: «cardiac rehab» before «heart», and the house's own news last. */
const topics: readonly Topic[] = [...treatment, ...checks, ...body, ...life, ...house];

const entries = topics.map((topic) => ({
  topic,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${topic.words})(?![\\p{L}\\d])`, 'u'),
}));

/** What a stretch of plain text is about; the narrowest topic whose words stand in it. */
export function topicIn(plain: string): Topic | undefined {
  return entries.find(({ pattern }) => pattern.test(plain))?.topic;
}

/** What the whole draft is about. */
export const topicOfDraft = perDraft((view: DraftView): Topic | undefined =>
  topicIn(view.sentences.map(({ sentence }) => sentence.plain).join(' ')),
);
