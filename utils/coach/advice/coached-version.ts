import { toPlain } from '../language/plain';
import { splitIntoSentences } from '../language/split';
import type { CoachSettings, Draft, Finding, Label, Report } from '../types';
import { type Change, withChanges } from './change';
import { type Difference, differences } from './differences';
import { lift } from './lift';
import type { Lifting } from './lifting';
import { tellsOfSomebody } from './neighbours';
import { rewriteSentences } from './rewrite-sentences';
import { stillThere } from './still-there';
import { isNoLower, type Look } from './verify';

/** Label and meters of one side. */
export interface Standing {
  readonly label: Label;
  readonly broadcast: number;
  readonly relationship: number;
  readonly hold: boolean;
}

/** A change with what it takes and brings, word by word. */
export interface ShownChange extends Change {
  readonly words: readonly Difference[];
}

/** The whole draft, coached: plain data. */
export interface CoachedVersion {
  /** The draft this is about. */
  readonly text: string;
  /** With every change made. Equal to `text` where there is nothing to change. */
  readonly coached: string;
  /** In order of the draft, never overlapping; `withChanges(text, those switched on)` gives any mixture of them. */
  readonly changes: readonly ShownChange[];
  readonly before: Standing;
  readonly after: Standing;
}

/** The most a site takes; `count` counts as the site counts, UTF-16 units by default. */
export interface Limit {
  readonly most: number;
  readonly count?: (text: string) => number;
}

/** What a coached version is made with. */
export interface Coaching {
  readonly settings: CoachSettings;
  /** The rules’ reading together with what else is known to stand there, asked many times. */
  readonly lookKnowing: (draft: Draft, known: readonly Finding[]) => Report;
  /** The considered reading, asked before and after. */
  readonly consider: (draft: Draft) => Promise<Report>;
  readonly limit?: Limit | undefined;
}

/**
 * The replacements, and the one or two moves that lift the label, as changes that can be switched on and off by themselves.
 * Within the limit; a draft that is over it already gets no longer. Same draft and settings, same version.
 */
export async function coachedVersion(draft: Draft, work: Coaching): Promise<CoachedVersion> {
  const { settings, consider, limit } = work;
  const before = await consider(draft);
  const known = before.findings.filter(
    (finding) => finding.layer === 'encoder' && !isGivenToAll(finding, before) && !isNobody(finding, draft),
  );
  const look: Look = (now) => work.lookKnowing(now, stillThere(known, now.text));
  const count = limit?.count ?? ((text: string) => text.length);
  const most = Math.max(limit?.most ?? Number.POSITIVE_INFINITY, count(draft.text));
  const fits = (text: string) => count(text) <= most;
  const lifting: Lifting = { draft, settings, before, look, consider, fits };
  const finish = async (changes: readonly Change[]) => keepGood(draft, await lift(changes, lifting), before, consider);
  const whole = await finish(rewriteSentences(draft, settings, look, fits, before.strengths));
  const isNothing =
    withChanges(draft.text, whole.changes) === '' ||
    isBareQuestion(draft, whole.changes) ||
    saysTheSame(draft.text, withChanges(draft.text, whole.changes));
  const { changes, after } = isNothing ? await finish([]) : whole;
  return {
    text: draft.text,
    coached: withChanges(draft.text, changes),
    changes: changes.map((change) => ({
      ...change,
      words: differences(draft.text.slice(change.from, change.to), change.text),
    })),
    before: standing(before),
    after: standing(after),
  };
}

/** A reading that takes for personal advice what also stands as direction for anyone: such words stay. */
function isGivenToAll({ category, from, to }: Finding, { strengths }: Report): boolean {
  return (
    category === 'individual-advice' &&
    strengths.some((strength) => strength.signal === 'useful-direction' && strength.from < to && from < strength.to)
  );
}

/** Where a sentence names nobody, a reading that takes it for somebody’s story must not cost the draft its facts. */
function isNobody({ category, quote }: Finding, { kind, text }: Draft): boolean {
  if (category !== 'patient-identifier' || kind === 'reply') return false;
  const placed = splitIntoSentences(text).find((sentence) => sentence.text.includes(quote));
  const said = placed?.text ?? quote;
  return (
    !tellsOfSomebody(toPlain(said)) &&
    !/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+(?:['’]s)? (?:was|is|had|has|came|said|told|turned|beat|went)\b/u.test(said)
  );
}

/** Only marks and emoji differ: nobody would see what was done. */
function saysTheSame(text: string, coached: string): boolean {
  const words = (said: string) => said.replaceAll(/[^\p{L}\d]+/gu, ' ').trim();
  return words(text) === words(coached);
}

/** Nothing of what was written is left: that is no answer. */
function isBareQuestion({ text }: Draft, changes: readonly Change[]): boolean {
  const kept = withChanges(
    text,
    changes.map((change) => ({ ...change, text: '' })),
  );
  return kept.trim() === '' && /^[^.!?]+\?\s*$/u.test(withChanges(text, changes));
}

interface Kept {
  readonly changes: readonly Change[];
  readonly after: Report;
}

/** Leaves out, one by one, the changes that the considered reading likes less than what stood there. */
async function keepGood(
  draft: Draft,
  changes: readonly Change[],
  before: Report,
  consider: Coaching['consider'],
): Promise<Kept> {
  const reading = (some: readonly Change[]) => consider({ ...draft, text: withChanges(draft.text, some) });
  const after = await reading(changes);
  if (isNoLower(before, after)) return { changes, after };
  let kept: Kept = { changes: [], after: before };
  for (const change of changes) {
    const more = [...kept.changes, change];
    const read = await reading(more);
    if (isNoLower(kept.after, read)) kept = { changes: more, after: read };
  }
  return kept;
}

function standing({ label, broadcast, relationship, hold }: Report): Standing {
  return { label, broadcast, relationship, hold };
}
