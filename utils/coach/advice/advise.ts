import { Recent } from '../engine/recent';
import type { DraftView } from '../language/draft-view';
import type { Draft, Finding, Report } from '../types';
import { type About, aboutDraft } from './about';
import type { Advise } from './advice';
import { audienceOf } from './audience';
import { planFor } from './plan';
import { asWay, rewordings } from './rewrite';
import type { Spot } from './spot';
import { helps, type Look, mends, mendsText } from './verify';
import type { Way } from './way';

/** Rewordings of one sentence that are worth remembering. */
const most = 4;
/** Sentences with a finding that a long draft may hold, a few times over. */
const kept = 400;
/** Up to here every way on is tried in the whole draft at each keystroke; beyond, in its own sentence only. */
const shortDraft = 14;

/**
 * Builds up to three ways on for a finding from the draft's own words. Each is tried before it is offered: what was found must be
 * gone, nothing new found, no fact lost. `look` is the coach without advice. What was found out about a sentence by itself is
 * remembered, so that a keystroke elsewhere costs next to nothing.
 */
export function createAdvise(look: Look): Advise {
  const known = new Recent<readonly Way[]>(kept);
  const lookOnce = oncePerView(look);
  return (finding, view) => {
    const spot = spotOf(finding, view);
    const seeing = lookOnce(view);
    const alone = known.get(keyOf(spot), () => relative(spot, waysInPlace(spot, look)));
    return { inPlace: inPlace(spot, alone, seeing), beside: beside(spot, seeing) };
  };
}

/** `about` is how the draft was before anything was changed. */
export function spotOf(finding: Finding, view: DraftView, about: About = aboutDraft(view)): Spot {
  const placed =
    finding.to === 0
      ? undefined
      : view.sentences.find(({ from, sentence }) => finding.from < from + sentence.text.length);
  return {
    finding,
    view,
    placed,
    ...about,
    audience: audienceOf(view),
  };
}

/** The best of each act that puts other words in place of the sentence, tried on the sentence alone where it shows the finding. */
function waysInPlace(spot: Spot, look: Look): Way[] {
  const { finding, placed, view } = spot;
  if (placed === undefined) return [];
  const alone: Draft = { ...view.draft, text: placed.sentence.text };
  const before = look(alone);
  const showsAlone = before.findings.some(({ category }) => category === finding.category);
  const shifted = { ...finding, from: finding.from - placed.from, to: finding.to - placed.from };
  const ways: Way[] = [];
  for (const { act, text } of rewordings(spot, planFor(spot).acts)) {
    const way = ways.some((other) => other.move === act.move) ? undefined : asWay(spot, act, text);
    if (way === undefined) continue;
    const isGood =
      text === ''
        ? mends(way, finding, view.draft, look)
        : showsAlone
          ? mendsText(alone, text, shifted, look)
          : mends(way, finding, view.draft, look);
    if (isGood) ways.push(way);
    if (ways.length >= most) break;
  }
  return ways;
}

/** In a draft that is not long, each is tried in the whole of it as well. */
function* inPlace(spot: Spot, alone: readonly Way[], look: Look): Iterable<Way> {
  const { finding, view } = spot;
  const isShort = view.sentences.length <= shortDraft;
  for (const way of absolute(spot, alone)) if (!isShort || mends(way, finding, view.draft, look)) yield way;
}

function* beside(spot: Spot, look: Look): Iterable<Way> {
  for (const family of planFor(spot).beside) for (const way of family(spot)) if (works(way, spot, look)) yield way;
}

/** What is put in beside words need not mend them; what is put in for the whole draft must. */
function works(way: Way, { finding, view }: Spot, look: Look): boolean {
  return finding.to > 0 ? helps(way, view.draft, look) : mends(way, finding, view.draft, look);
}

/** What decides how a sentence can be reworded: itself, the white space around it, and what the draft is about. */
function keyOf({ finding, placed, topic, ownThing, occasion, view }: Spot): string {
  const start = placed?.from ?? 0;
  const text = placed?.sentence.text ?? '';
  const { draft } = view;
  const around = [
    /\s*$/u.exec(draft.text.slice(0, start))?.[0],
    /^\s*/u.exec(draft.text.slice(start + text.length))?.[0],
  ];
  const { category, ruleId, from, to, replacements } = finding;
  const isLast = start + text.length >= draft.text.trimEnd().length;
  return JSON.stringify([
    text,
    around,
    category,
    ruleId,
    from - start,
    to - start,
    replacements,
    topic?.id,
    ownThing?.name,
    occasion,
    draft.kind,
    draft.context,
    start === 0,
    isLast,
  ]);
}

function relative({ placed }: Spot, ways: readonly Way[]): Way[] {
  const start = placed?.from ?? 0;
  return ways.map((way) => ({ ...way, from: way.from - start, to: way.to - start }));
}

function absolute({ placed }: Spot, ways: readonly Way[]): Way[] {
  const start = placed?.from ?? 0;
  return ways.map((way) => ({ ...way, from: way.from + start, to: way.to + start }));
}

/** Looks at each text once for a draft: the same question at the end is tried for every finding. */
function oncePerView(look: Look): (view: DraftView) => Look {
  const seen = new WeakMap<DraftView, Look>();
  return (view) => {
    const known = seen.get(view);
    if (known) return known;
    const reports = new Map<string, Report>();
    const remembering: Look = (draft) => {
      const report = reports.get(draft.text) ?? look(draft);
      reports.set(draft.text, report);
      return report;
    };
    seen.set(view, remembering);
    return remembering;
  };
}
