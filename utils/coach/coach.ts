import type { Advise } from './advice/advice';
import { createAdvise } from './advice/advise';
import { type CoachedVersion, coachedVersion, type Limit } from './advice/coached-version';
import { sameFacts } from './advice/facts';
import { isNoWorse } from './advice/verify';
import { withAdvice } from './advice/with-advice';
import { categories } from './categories/index';
import type { Category } from './category';
import type { PlacedAnalysis } from './engine/placed-analysis';
import { sentenceReader } from './engine/read-sentences';
import type { ReportProblem } from './engine/sentence-rules';
import { withMeaning } from './engine/with-meaning';
import { type Written, writeReport } from './engine/write-report';
import type { Recognised, Recogniser } from './recogniser';
import type { Signal } from './signal';
import { signals } from './signals/index';
import type { Check, CoachSettings, Draft, Finding, Report } from './types';

export interface CoachOptions {
  /** The considered layer; without it `considered` finds what `quick` finds. */
  readonly recogniser?: Recogniser;
  /** Resolves when the writing has rested long enough for the considered answer to be worth its work, or when `signal` aborts. */
  readonly rest?: (signal?: AbortSignal) => Promise<void>;
  /** Builds replacements and moves; by default from the draft's own words. */
  readonly advise?: Advise;
  /** Lets other work go first between the advice for two findings; without it all of it is built in one go. */
  readonly pause?: () => Promise<void>;
  /** Told once about each rule that failed. */
  readonly report?: ReportProblem;
}

export interface Coach {
  /** What rules see, at once, and without advice: this is what a keystroke waits for. */
  quick(draft: Draft): Report;
  /** What rules and the recogniser see together, without advice. */
  considered(draft: Draft, signal?: AbortSignal): Promise<Report>;
  /** The considered answer with ways on for each finding. Answers early, with what there is, when `signal` aborts. */
  advised(draft: Draft, signal?: AbortSignal): Promise<Report>;
  /** The whole draft coached, within what the site takes. */
  coached(draft: Draft, limit?: Limit, signal?: AbortSignal): Promise<CoachedVersion>;
  /** Whether another wording of a draft holds the same facts, brings no new finding, and is no worse by label and meters. */
  isAsGood(draft: Draft, text: string, signal?: AbortSignal): Promise<boolean>;
  /** The quick answer, the considered one, and then its ways on. */
  readonly check: Check;
}

/** Whoever has rules, the silenced too: they are looked for all in one. */
const everyone: readonly (Category | Signal)[] = [...categories, ...signals];

/** A coach for one writer's settings. Keeps nothing but a cache of sentences: same draft, same report. */
export function createCoach(settings: CoachSettings, options: CoachOptions = {}): Coach {
  const { recogniser } = options;
  const report = oncePerRule(options.report);
  const isActive = ({ id }: Category | Signal) => !settings.silenced.some((silenced) => silenced === id);
  const active = categories.filter(isActive);
  const desk = { settings, categories: active, signals, report };
  const place = sentenceReader(settings, everyone, isActive, report);
  const lookKnowing = (draft: Draft, known: readonly Finding[]): Report => {
    const recognised = known.map(({ category, from, to }): Recognised => ({ id: category, from, to, confidence: 1 }));
    return writeReport(draft, withMeaning(place(draft), recognised, active, signals, draft.kind), desk, 'quick').report;
  };
  const look = (draft: Draft): Report => lookKnowing(draft, []);
  const advise = options.advise ?? createAdvise(look);

  const recognise = async (draft: Draft, signal?: AbortSignal): Promise<Written> => {
    const sentences = place(draft);
    const recognised = await recogniseOrReport(recogniser, sentences, draft, report, signal);
    return writeReport(draft, withMeaning(sentences, recognised, active, signals, draft.kind), desk, 'considered');
  };
  const adviseOn = async (written: Written, signal?: AbortSignal): Promise<Report> => {
    const consider = recogniser && (async (changed: Draft) => (await recognise(changed, signal)).report);
    return withAdvice(written, { advise, consider, report, pause: options.pause, signal });
  };

  const quick = (draft: Draft): Report => withoutAdvice(look(draft));
  const considered = async (draft: Draft, signal?: AbortSignal): Promise<Report> =>
    withoutAdvice((await recognise(draft, signal)).report);
  const advised = async (draft: Draft, signal?: AbortSignal): Promise<Report> =>
    adviseOn(await recognise(draft, signal), signal);

  async function* check(draft: Draft, signal?: AbortSignal): AsyncGenerator<Report> {
    if (signal?.aborted) return;
    yield quick(draft);
    if (signal?.aborted) return;
    await options.rest?.(signal);
    if (signal?.aborted) return;
    const written = await recognise(draft, signal);
    if (signal?.aborted) return;
    yield withoutAdvice(written.report);
    const answer = await adviseOn(written, signal);
    if (!signal?.aborted) yield answer;
  }

  const coached: Coach['coached'] = async (draft, limit, signal) =>
    coachedVersion(draft, {
      settings,
      lookKnowing,
      limit,
      consider: async (now) => (await recognise(now, signal)).report,
    });

  const isAsGood: Coach['isAsGood'] = async (draft, text, signal) => {
    if (!sameFacts(draft.text, text)) return false;
    const before = await recognise(draft, signal);
    return isNoWorse(before.report, (await recognise({ ...draft, text }, signal)).report);
  };

  return { quick, considered, advised, coached, isAsGood, check };
}

/** Words a rule is sure of are still untried in this draft: nothing is offered before it was tried. */
function withoutAdvice(report: Report): Report {
  const findings = report.findings.map((finding) =>
    finding.replacements.length === 0 ? finding : { ...finding, replacements: [] },
  );
  return { ...report, findings };
}

/** A recogniser that fails leaves the rules' answer standing. */
async function recogniseOrReport(
  recogniser: Recogniser | undefined,
  sentences: readonly PlacedAnalysis[],
  draft: Draft,
  report: ReportProblem,
  signal?: AbortSignal,
): Promise<readonly Recognised[]> {
  try {
    return (await recogniser?.recognise(sentences, draft, signal)) ?? [];
  } catch (problem) {
    report('recogniser', problem);
    return [];
  }
}

function oncePerRule(report: ReportProblem | undefined): ReportProblem {
  const told = new Set<string>();
  return (ruleId, problem) => {
    if (told.has(ruleId)) return;
    told.add(ruleId);
    report?.(ruleId, problem);
  };
}
