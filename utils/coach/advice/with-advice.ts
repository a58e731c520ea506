import type { ReportProblem } from '../engine/sentence-rules';
import { guarded, type Written } from '../engine/write-report';
import type { Draft, Finding, Report } from '../types';
import { type Accept, type Advise, chooseWays, noAdvice } from './advice';
import { withChanges } from './change';
import { isGone, isNoWorse } from './verify';

/** What is at hand while advice is built. */
export interface Advising {
  readonly advise: Advise;
  /** The considered reading of a draft; absent where rules alone answer, which have tried every way on already. */
  readonly consider?: ((draft: Draft) => Promise<Report>) | undefined;
  readonly report: ReportProblem;
  /** Lets other work go first between two tries. */
  readonly pause?: (() => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The report with ways on for each finding; those that were not reached when the signal aborts have none. */
export async function withAdvice({ report, view }: Written, work: Advising): Promise<Report> {
  const findings: Finding[] = [];
  for (const finding of report.findings) {
    await work.pause?.();
    const isStopped = work.signal?.aborted === true;
    const name = `${finding.ruleId} advice`;
    const offers = isStopped
      ? noAdvice(finding, view)
      : guarded(name, work.report, () => work.advise(finding, view), noAdvice(finding, view));
    const accept = acceptance(finding, view.draft, report, work);
    const advice = await chooseWays(finding, offers, accept).catch((problem: unknown) => {
      work.report(name, problem);
      return { replacements: [], moves: [] };
    });
    findings.push({ ...finding, ...advice });
  }
  return { ...report, stage: 'advised', findings };
}

/** The recogniser’s last word: what is offered may bring nothing that only it sees. */
function acceptance(finding: Finding, draft: Draft, before: Report, { consider, pause, signal }: Advising): Accept {
  return async (way, mustMend) => {
    if (consider === undefined) return true;
    // Each try reads the whole draft: a newer draft must not wait for all of them.
    await pause?.();
    if (signal?.aborted) return false;
    const change = { ...way, why: '', category: finding.category };
    const after = await consider({ ...draft, text: withChanges(draft.text, [change]) });
    return isNoWorse(before, after) && (!mustMend || isGone(finding, before, after));
  };
}
