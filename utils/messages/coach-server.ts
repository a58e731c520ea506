import type { Report } from '@/utils/coach/types';
import { withChange } from '@/utils/editors/text-change';
import { editOf } from '@/utils/watch/remap';
import { Shown } from '@/utils/watch/shown';
import type { CheckRequest, CoachLine, Line } from './lines';

/** What the background does with what pages send, beside checking. */
export interface CoachServerParts {
  check(request: CheckRequest, signal: AbortSignal): AsyncIterable<Report>;
  /** A check broke off; the page keeps what it knew. */
  failed(problem: unknown): void;
  other(message: Exclude<CoachLine['up'], { type: 'check' | 'edit' | 'stop' }>): void;
}

/**
 * Serves one frame's line. A new draft ends the work on the one before, and keystrokes that come in one go are looked at
 * once. What the page shows already is not said again: receiving is work for the page's main thread.
 */
export function serveCoach(line: Line<CoachLine['down'], CoachLine['up']>, parts: CoachServerParts): void {
  let request: CheckRequest | undefined;
  let shown = new Shown();
  let newest = 0;
  let working = new AbortController();
  let isDue = false;

  const answer = async (now: CheckRequest, id: number, signal: AbortSignal) => {
    let isSettled = false;
    for await (const report of parts.check(now, signal)) {
      if (signal.aborted) return;
      isSettled = report.stage === 'advised';
      if (shown.isNews(report)) line.postMessage({ type: 'report', id, report });
    }
    if (!isSettled && !signal.aborted) line.postMessage({ type: 'done', id });
  };
  const begin = () => {
    isDue = false;
    const { signal } = working;
    const id = newest;
    if (!request || signal.aborted) return;
    answer(request, id, signal).catch((problem: unknown) => {
      parts.failed(problem);
      line.postMessage({ type: 'done', id });
    });
  };
  const take = (next: CheckRequest, id: number) => {
    working.abort();
    working = new AbortController();
    request = next;
    newest = id;
    if (isDue) return;
    isDue = true;
    setTimeout(begin);
  };
  line.onMessage.addListener((message) => {
    if (message.type === 'check') {
      shown = new Shown();
      take({ draft: message.draft, dismissed: message.dismissed }, message.id);
    } else if (message.type === 'edit') {
      if (!request) return;
      const text = withChange(request.draft.text, message.change);
      shown.edited(editOf(message.change, text));
      take({ draft: { ...request.draft, text }, dismissed: message.dismissed }, message.id);
    } else if (message.type !== 'stop') parts.other(message);
    else if (newest === message.id) working.abort();
  });
  line.onDisconnect.addListener(() => working.abort());
}
