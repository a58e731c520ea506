import type { DraftView } from '../language/draft-view';
import { toPlain } from '../language/plain';
import { splitIntoSentences } from '../language/split';
import type { CategoryId, Draft, Finding, Report, Span } from '../types';
import { aboutReport } from './about';
import { spotOf } from './advise';
import { asksAlready } from './asks-already';
import { hasBlanks } from './blanks';
import { type Change, withChanges } from './change';
import { wasAsked } from './consent';
import { askClosely } from './families/ask';
import { askForTheirYes } from './families/ask-consent';
import { askTheWriter } from './families/ask-the-writer';
import { deal, disclose } from './families/disclose';
import { drop } from './families/drop';
import { giveDirection } from './families/give-direction';
import { tellLess, tellTheLesson } from './families/tell-less';
import { liftReply } from './lift-reply';
import { enough, type Lifting, placeBefore } from './lifting';
import { natureOf, speaksOfDeath } from './nature';
import { isResearch } from './research';
import { leavingOut } from './rewrite';
import { viewOf } from './rewrite-sentences';
import type { Spot } from './spot';
import { names } from './topic';
import { helpsText, isNoLower } from './verify';
import type { Way } from './way';

/** Adds the one or two moves that lift the label, each only where it makes nothing worse and something better. */
export async function lift(changes: readonly Change[], work: Lifting): Promise<Change[]> {
  return work.draft.kind === 'reply' ? liftReply(changes, work) : liftOnce(changes, work);
}

async function liftOnce(changes: readonly Change[], work: Lifting): Promise<Change[]> {
  const { draft, settings, before, look } = work;
  const now = { ...draft, text: withChanges(draft.text, changes) };
  const report = await work.consider(now);
  const view = viewOf(now, settings, look(now));
  const finding = report.findings[0] ?? before.findings[0];
  if (finding === undefined) return [...changes];
  const told = disclosed(changes, report, view, work);
  if (told) return liftOnce(told, work);
  if ([report, before].every(tellsOfSomebodyKnown)) {
    // Some have asked already.
    if (wasAsked.test(now.text)) return [...changes];
    const consented = await withTheirYes({ changes, now, report, work }, spotOf({ ...finding, from: 0, to: 0 }, view));
    if (consented) return consented;
  }
  // What is no broadcast stands by itself: a notice, a tip or a tale is no better for a question behind it.
  if (before.label !== 'broadcast' || report.relationship >= enough) return [...changes];
  const isUnsure = isOneReading(before);
  const isOwnTale = before.strengths.some(({ signal }) => signal === 'personal-voice');
  if (asksAlready(now.text) || hasBlanks(now.text) || (isUnsure && isOwnTale)) return [...changes];
  const about = aboutReport(viewOf(draft, settings, before), before.findings);
  // A topic that went with its sentence is asked about no more.
  const isTopicSure = about.topic !== undefined && about.isTopicSure && names(about.topic, toPlain(now.text));
  const spot = spotOf({ ...finding, from: 0, to: 0 }, view, { ...about, isTopicSure });
  const last = { changes, now, report, work };
  const invited = isUnsure
    ? undefined
    : await withOneMore(lifts(spot, report), whyAsk, last, ({ relationship }) => relationship >= enough);
  if (invited !== undefined) return invited;
  // A blank is read along by the recogniser: it must only not be worse than the draft was.
  const asked = { ...last, report: before };
  return (await withOneMore(askTheWriter(spot), whyFill, asked, () => true)) ?? [...changes];
}

/** A draft in which one reading alone heard anything: it may have misheard. */
function isOneReading({ findings }: Report): boolean {
  const [found, ...others] = findings.filter(({ to }) => to > 0);
  return found?.layer === 'encoder' && found.severity !== 'hold' && others.length === 0;
}

const tellsOfSomebodyKnown = ({ findings }: Report): boolean =>
  findings.some(({ category }) => category === 'patient-identifier');

/** Somebody who can still be known has not been asked: whatever else the post is, that comes first. */
async function withTheirYes(standing: Standing, spot: Spot): Promise<Change[] | undefined> {
  const { now, report, work } = standing;
  const nature = natureOf(spot);
  // Rules and notices tell of nobody.
  if (nature === 'rule' || nature === 'service' || hasBlanks(now.text)) return undefined;
  // Without the day or the bed they are known all the same: then their story stands as it was written.
  const changes = standing.changes.filter(({ move }) => move !== tellLess.move && move !== tellTheLesson.move);
  const text = withChanges(work.draft.text, changes);
  const asWritten = { ...standing, changes, now: { ...now, text }, report: work.before };
  const isSure = report.findings.some(
    ({ category, layer }) => category === 'patient-identifier' && layer !== 'encoder',
  );
  return withOneMore(askForTheirYes(isSure)(spot), whyYes, asWritten, () => true);
}

/** A risk wants a step first. A question goes only behind what may stand as it is: it mends nothing that was said before it. */
function* lifts(spot: Spot, { findings }: Report): Iterable<Way> {
  const scolds = spot.view.found('blame-lecture').length > 0 || shames.test(toPlain(spot.view.draft.text));
  if ((spot.kinds.has('fear-appeal') || scolds) && spot.isTopicSure) yield* giveDirection(spot);
  const { text } = spot.view.draft;
  if (
    !scolds &&
    !speaksOfDeath(text) &&
    !isResearch(toPlain(text)) &&
    findings.every(({ category }) => mayStand.includes(category))
  )
    yield* askClosely(spot);
}

/** What still scolds, whatever a reading says of it. */
const shames =
  /\b(?:asham(?:ed|ing)|shame on|time[- ]wasters?|think before you|stop wasting|(?:same|no more|no) excuses?|grow up|sorry not sorry|what are you doing\?|don't come (?:moaning|crying)|(?:done|sick of|tired of) (?:feeling sorry|hearing|explaining)|(?:isn't|not|hardly) rocket science|unpopular opinion|is not a taxi|moan less)\b/u;

/** A draft as it stands after some changes. */
interface Standing {
  readonly changes: readonly Change[];
  readonly now: Draft;
  readonly report: Report;
  readonly work: Lifting;
}

/** With the first of these ways that fits, makes nothing worse and is good enough. */
async function withOneMore(
  ways: Iterable<Way>,
  why: string,
  { changes, now, report, work }: Standing,
  isGood: (read: Report) => boolean,
): Promise<Change[] | undefined> {
  for (const way of ways) {
    const category = 'no-invitation';
    const text = withChanges(now.text, [{ ...way, why: '', category }]);
    if (!work.fits(text) || !helpsText(now, text, work.look)) continue;
    const read = await work.consider({ ...now, text });
    if (!isNoLower(report, read) || !isGood(read)) continue;
    const from = placeBefore(changes, way.from);
    return [...changes, { from, to: from, text: way.text, move: way.move, why, category }];
  }
  return undefined;
}

/** What a question may follow. */
const mayStand: readonly CategoryId[] = ['no-invitation', 'no-audience', 'visual-noise', 'announcement', 'self-praise'];

/** A house’s own offer has no ties to tell; a person’s praise of a brand may, and a code always has. */
const speaksForThemselves =
  /\b(?:I|i)(?:['’]\p{L}+)?\s|\b[Mm](?:e|y)\b|\b(?:code|affiliate|referral|gifted|ambassador|sponsor(?:ed)?|collab)\b|\b\p{Lu}{3,}\d{1,2}\b/u;

/** Says that something with a name is good. */
const recommends =
  /\b(?:swears? by|hands down|by name|the only (?:one|brand)|I (?:use|wear|recommend|take|put|drink|bought|switched to))\b/iu;

/** «My masterclass», «our handout»: whose it is stands there already. */
const sellsTheirOwn =
  /\b(?:my|our)(?: (?!own\b)[\p{L}\d&'’-]+){0,4} (?:course|class|masterclass|workshop|program(?:me)?|plan|handout|guide|book|e-?book|deck|reset|bootcamp|retreat|webinar|coaching|newsletter|podcast|shop)\b|\bI (?:run|teach|sell|made|wrote) (?:a|an|the|my)\b/iu;

/** Where ties are not told, the writer is asked for them first: nobody else knows. */
function disclosed(
  changes: readonly Change[],
  { findings }: Report,
  view: DraftView,
  { before, fits }: Lifting,
): Change[] | undefined {
  const finding = findings.find(
    ({ category, layer }) =>
      category === 'undisclosed-endorsement' &&
      (layer === 'rules' || deal.test(before.text) || recommends.test(before.text)) &&
      before.findings.some((known) => known.category === category) &&
      speaksForThemselves.test(view.draft.text.replaceAll(/“[^”]*”|"[^"]*"/gu, ' ')) &&
      !sellsTheirOwn.test(before.text),
  );
  if (finding === undefined || changes.some(({ text }) => hasBlanks(text))) return undefined;
  for (const way of disclose(spotOf(finding, view))) {
    const { text, move } = way;
    const told = [
      { from: 0, to: 0, text, move, why: finding.message, category: finding.category },
      ...withoutDenial(changes, before.text, finding),
    ];
    if (fits(withChanges(view.draft.text, [{ from: 0, to: 0, text, move, why: '', category: finding.category }])))
      return told;
  }
  return undefined;
}

/** «Not an ad, just a nurse who cares» cannot stand behind what was paid or given. */
function withoutDenial(changes: readonly Change[], text: string, { message, category }: Finding): Change[] {
  const span = denialIn(text);
  if (span === undefined) return [...changes];
  if (changes.some(({ from, to }) => from < span.to && span.from < to)) return [...changes];
  const change = { ...span, text: '', move: drop.move, why: message, category };
  return [...changes, change].sort((a, b) => a.from - b.from);
}

function denialIn(text: string): Span | undefined {
  const tag = deniesByTag.exec(text);
  if (tag !== null) return { from: tag.index, to: tag.index + tag[0].length };
  const denial = splitIntoSentences(text).find((sentence) => denies.test(sentence.text));
  return denial && leavingOut(text, { from: denial.from, sentence: denial });
}

const deniesByTag = /\s*#not(?:an?)?(?:ad|spon\p{L}*)\b/iu;
const denies =
  /\b(?:not|isn['’]t|no) (?:an? )?(?:paid |sponsored )?(?:ad|advert|advertisement|#ad|sponsored|sponsorship)\b/iu;

const whyAsk = 'Something people can use, or answer from their own lives, invites them in.';
const whyYes = 'People who know them will know who it is; only they can say whether it may be told.';
const whyFill = 'Nothing in the draft says what people could use or answer: only you know.';
