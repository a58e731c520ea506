import type { DraftView } from '../language/draft-view';
import type { CategoryId, CoachSettings, Draft, Report } from '../types';
import { aboutReport } from './about';
import { spotOf } from './advise';
import { hasBlanks } from './blanks';
import { type Change, withChanges } from './change';
import { concernOf, isPraise } from './concern';
import { acknowledge } from './families/acknowledge';
import { ask, askBack, askingBack } from './families/ask';
import { disclose } from './families/disclose';
import { nextStep } from './families/next-step';
import { viewOf } from './rewrite-sentences';
import { helpsText, isNoWorse, type Look } from './verify';

/** What lifting works with. */
export interface Lifting {
  readonly draft: Draft;
  readonly settings: CoachSettings;
  /** What the considered reading found in the draft. */
  readonly before: Report;
  readonly look: Look;
  readonly consider: (draft: Draft) => Promise<Report>;
  /** Whether the site takes so much. */
  readonly fits: (text: string) => boolean;
}

/** Adds the one or two moves that lift the label, each only where it makes nothing worse and something better. */
export async function lift(changes: readonly Change[], work: Lifting): Promise<Change[]> {
  const lifted = await liftOnce(changes, work);
  return work.draft.kind === 'reply' ? withNextStep(lifted, work) : lifted;
}

async function liftOnce(changes: readonly Change[], work: Lifting): Promise<Change[]> {
  const { draft, settings, before, look } = work;
  const now = { ...draft, text: withChanges(draft.text, changes) };
  const report = await work.consider(now);
  if (before.findings.length === 0) return [...changes];
  const view = viewOf(now, settings, look(now));
  const about = aboutReport(viewOf(draft, settings, before), before.findings);
  const finding = report.findings[0] ?? before.findings[0];
  if (finding === undefined) return [...changes];
  const told = disclosed(changes, report, view, work);
  if (told) return liftOnce(told, work);
  if (isEnough(draft, before, report)) return [...changes];
  const spot = spotOf({ ...finding, from: 0, to: 0 }, view, about);
  for (const way of draft.kind === 'reply' ? [...acknowledge(spot), ...askBack(spot)] : ask(spot)) {
    const after = { ...now, text: withChanges(now.text, [{ ...way, why: '', category: 'no-invitation' }]) };
    if (!work.fits(after.text) || !helpsText(now, after.text, look)) continue;
    const read = await work.consider(after);
    // Thanks for kind words are thanks enough.
    const isEnoughSaid = read.relationship >= enough || (isPraise(draft) && report.relationship < enough);
    if (!isNoWorse(report, read) || !isEnoughSaid) continue;
    const from = placeBefore(changes, way.from);
    const why = draft.kind === 'reply' ? whyAcknowledge : whyAsk;
    return [...changes, { from, to: from, text: way.text, move: way.move, why, category: finding.category }];
  }
  return [...changes];
}

/** Where a complaint got a form letter, the writer is asked for what only they know: what happens next, and by when. */
async function withNextStep(changes: readonly Change[], work: Lifting): Promise<Change[]> {
  const { draft, settings, before, look, consider, fits } = work;
  const text = withChanges(draft.text, changes);
  const finding = before.findings.find(({ category }) => formLetter.includes(category));
  const isComplaint = draft.context !== undefined && concernOf(draft) !== undefined;
  if (finding === undefined || !isComplaint || hasBlanks(text)) return [...changes];
  const now = { ...draft, text };
  const report = await consider(now);
  if (report.strengths.some(({ signal }) => signal === 'owned-next-step' || signal === 'useful-direction'))
    return [...changes];
  // The general question has had its turn: what happens next says more.
  const others = changes.filter(({ move }) => move !== askingBack);
  const start = { ...draft, text: withChanges(draft.text, others) };
  for (const way of nextStep(spotOf({ ...finding, from: 0, to: 0 }, viewOf(start, settings, look(start))))) {
    const from = placeBefore(others, way.from);
    const more = [
      ...others,
      { from, to: from, text: way.text, move: way.move, why: whyNext, category: finding.category },
    ];
    const after = { ...draft, text: withChanges(draft.text, more) };
    if (!fits(after.text) || !helpsText(start, after.text, look)) continue;
    if (isNoWorse(report, await consider(after))) return more;
  }
  return [...changes];
}

const formLetter: readonly CategoryId[] = ['canned-response', 'non-apology', 'defensive', 'handoff-only'];
const whyNext = 'After a complaint people want to know what happens next, who does it, and by when.';

/** A house’s own offer has no ties to tell; a person’s praise of a brand may. */
const speaksForThemselves = /\b(?:I|i)(?:['’]\p{L}+)?\s|\b[Mm](?:e|y)\b/u;

/** Where ties are not told, the writer is asked for them first: nobody else knows. */
function disclosed(
  changes: readonly Change[],
  { findings }: Report,
  view: DraftView,
  { fits }: Lifting,
): Change[] | undefined {
  const finding = findings.find(
    ({ category, layer }) =>
      category === 'undisclosed-endorsement' && (layer === 'rules' || speaksForThemselves.test(view.draft.text)),
  );
  if (finding === undefined || changes.some(({ text }) => hasBlanks(text))) return undefined;
  for (const way of disclose(spotOf(finding, view))) {
    const { text, move } = way;
    const told = [{ from: 0, to: 0, text, move, why: finding.message, category: finding.category }, ...changes];
    if (fits(withChanges(view.draft.text, [{ from: 0, to: 0, text, move, why: '', category: finding.category }])))
      return told;
  }
  return undefined;
}

/** A post that broadcast ends on a question; otherwise one signal at full strength is enough. */
function isEnough(draft: Draft, original: Report, now: Report): boolean {
  const invites = now.strengths.some(({ signal }) => signal === 'open-question' || signal === 'experience-invitation');
  const lacksInvitation = now.findings.some(({ category }) => category === 'no-invitation');
  const mayEndOpen =
    draft.kind === 'reply' || original.label === 'relational' || (original.label === 'mixed' && !lacksInvitation);
  return now.relationship >= enough && (mayEndOpen || invites);
}

/** At least one signal at full strength: where the label’s upper row begins. */
const enough = 10;
const whyAsk = 'A question people can answer from their own lives invites them in.';
const whyAcknowledge = 'People want to know they were heard before they hear anything else.';

/** Where a place in the changed text lies in the draft. */
function placeBefore(changes: readonly Change[], at: number): number {
  let shift = 0;
  for (const change of changes) {
    const start = change.from + shift;
    if (at <= start) break;
    if (at < start + change.text.length) return change.to;
    shift += change.text.length - (change.to - change.from);
  }
  return at - shift;
}
