import type { Finding, Report, Span, Strength } from '@/utils/coach/types';
import type { Say } from '@/utils/messages/say';
import { make } from '../dom/make';
import { nameOf } from './receipt-model';

/** Somebody wants to see these words in their place. */
export type PickNote = (span: Span, finding: Finding | undefined) => void;

/** Findings, the weightiest first, then strengths; a click goes to the words. */
export function noteList(report: Report, say: Say, pick: PickNote): HTMLElement {
  const findings = [...report.findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return make(
    'ul',
    { class: 'note-list' },
    findings.map((finding) =>
      item(nameOf(report, finding.category), finding, finding.severity, say, () => pick(finding, finding)),
    ),
    report.strengths.map((strength) =>
      item(nameOf(report, strength.signal), strength, 'strength', say, () => pick(strength, undefined)),
    ),
  );
}

function item(name: string, note: Finding | Strength, kind: string, say: Say, onClick: () => void): HTMLElement {
  const words = note.quote === '' ? say('wholeDraft') : `“${note.quote}”`;
  const text = [make('b', {}, name), make('span', { class: 'quotes soft' }, words)];
  return make('li', {}, make('button', { type: 'button', class: `note ${kind}`, onClick }, text));
}

const rank = { hold: 0, fix: 1, tip: 2 } as const;
