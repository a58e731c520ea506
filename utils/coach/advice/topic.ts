import { CueIndex } from '../language/cues/cue-index';
import { cuesOf } from '../language/cues/pattern-cues';
import type { DraftView } from '../language/draft-view';
import type { CategoryId, Span } from '../types';
import { perDraft } from './per-draft';
import { body } from './topics/body';
import { byField } from './topics/by-field';
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
  /** True for what stands beside many narrower things: those go first. */
  readonly wide?: true;
}

const narrow = [...byField, ...treatment, ...checks, ...body, ...life];

/** The narrow before the wide: «cardiac rehab» before «heart», and the house's own news last. */
export const topics: readonly Topic[] = [
  ...narrow.filter(({ wide }) => !wide),
  ...narrow.filter(({ wide }) => wide),
  ...house,
];

const entries = topics.map((topic) => ({
  topic,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${topic.words})(?![\\p{L}\\d])`, 'mu'),
  handicap: house.includes(topic) ? 1.5 : topic.wide ? 1 : 0,
}));

/** Made when a draft is first asked about. */
let index: CueIndex | undefined;

/** The topics a text may name, in their order: most are told apart by cues, which costs a tenth of trying their patterns. */
export function candidatesIn(plain: string): readonly (typeof entries)[number][] {
  index ??= new CueIndex(entries.map(({ pattern }) => cuesOf(pattern)));
  return index.candidates(plain).flatMap((number) => entries[number] ?? []);
}

/** Whether it is the house’s own news: then a question about the thing itself is closer. */
export function isHouseNews(topic: Topic): boolean {
  return house.includes(topic);
}

/** Whether a text still names a topic. */
export function names({ id }: Topic, plain: string): boolean {
  return entries.find(({ topic }) => topic.id === id)?.pattern.test(plain) === true;
}

/** What a stretch of plain text is about; the narrowest topic whose words stand in it. */
export function topicIn(plain: string): Topic | undefined {
  return candidatesIn(plain).find(({ pattern }) => pattern.test(plain))?.topic;
}

/** Up to so many sentences one mention tells what a draft is about; a longer one says it again, or begins with it. */
const shortDraft = 3;

/** What the whole draft is about, and not what it touches in passing; the house’s own news only where nothing else is. */
export const topicOfDraft = perDraft((view: DraftView): Topic | undefined => {
  const sentences = view.sentences.map(({ sentence }) => sentence.plain.replaceAll(inPassing, ' '));
  const whole = sentences.join('\n');
  const needed = sentences.length <= shortDraft ? 1 : 2;
  let best: { readonly topic: Topic; readonly weight: number } | undefined;
  const named = candidatesIn(whole).filter(({ pattern }) => pattern.test(whole));
  for (const { topic, pattern, handicap } of named) {
    if (named.some((other) => other.topic !== topic && holds(other.pattern, pattern, whole))) continue;
    const weight = mentions(pattern, sentences) - handicap;
    if (weight >= needed - handicap && (best === undefined || weight > best.weight)) best = { topic, weight };
  }
  return best?.topic;
});

/** «Safe sleep» is no sleep of the reader’s: a longer name holds the shorter one in it. */
function holds(longer: RegExp, shorter: RegExp, whole: string): boolean {
  const outer = longer.exec(whole);
  const inner = outer === null ? null : shorter.exec(outer[0]);
  return outer !== null && inner !== null && inner[0].length < outer[0].length;
}

/** «My own kids», «her physio»: people and things of somebody’s are no topic. */
const inPassing =
  /\b(?:my|his|her|their)(?: own| late| old| eldest| youngest)? (?:kids?|child(?:ren)?|teens?|toddlers?|bab(?:y|ies)|therapist|gp|doctor|dentist|physio|pharmacist|psychiatrist|glasses|phone|app|website|meds|sleep|diet)\b|\b(?:functional|internal|family|emergency|lifestyle|sports|integrative) medicine\b/gu;

const asksForUs: readonly CategoryId[] = ['feedback-fishing', 'engagement-bait'];

/** With no more words than this a first sentence says what the rest is about. */
const headline = 8;

/** What turns on a topic names it where it begins, where it sells, or again; what only tells something, more than that. */
export function isCentral(
  { id }: Topic,
  { sentences }: DraftView,
  found: readonly (Span & { readonly category: CategoryId })[],
  pitches: readonly { readonly category: CategoryId }[],
): boolean {
  const entry = entries.find(({ topic }) => topic.id === id);
  if (entry === undefined) return false;
  const isFound = (from: number, length: number) =>
    found.some((span) => span.to > 0 && span.from < from + length && from < span.to);
  const weight = sentences.reduce((sum, { from, sentence }, index) => {
    if (!entry.pattern.test(sentence.plain.replaceAll(inPassing, ' '))) return sum;
    const isHeadline = index === 0 && (pitches.length === 0 || sentence.words <= headline);
    const isMain = isHeadline || isFound(from, sentence.text.length);
    return sum + (isMain ? 2 : 1);
  }, 0);
  // Who asks for stars or shares names the matter by the way.
  const needed = pitches.every(({ category }) => asksForUs.includes(category)) ? 3 : 2;
  return weight >= needed;
}

/** In how many sentences it is mentioned; the first counts twice. */
function mentions(pattern: RegExp, sentences: readonly string[]): number {
  return sentences.reduce((sum, plain, index) => sum + (pattern.test(plain) ? (index === 0 ? 2 : 1) : 0), 0);
}
