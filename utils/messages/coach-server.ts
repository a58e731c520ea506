import type { Report } from '@/utils/coach/types';
import type { CheckRequest, CoachLine, Line } from './lines';

/** What the background does with what pages send, beside checking. */
export interface CoachServerParts {
  check(request: CheckRequest, signal: AbortSignal): AsyncIterable<Report>;
  /** A check broke off; the page keeps what it knew. */
  failed(problem: unknown): void;
  other(message: Exclude<CoachLine['up'], { type: 'check' | 'stop' }>): void;
}

/** Serves one frame's line. A new draft ends the work on the one before. */
export function serveCoach(line: Line<CoachLine['down'], CoachLine['up']>, parts: CoachServerParts): void {
  let current: { id: number; controller: AbortController } | undefined;
  const begin = async (id: number, request: CheckRequest) => {
    current?.controller.abort();
    const controller = new AbortController();
    current = { id, controller };
    for await (const report of parts.check(request, controller.signal)) {
      if (controller.signal.aborted) return;
      line.postMessage({ type: 'report', id, report });
    }
    if (!controller.signal.aborted) line.postMessage({ type: 'done', id });
  };
  line.onMessage.addListener((message) => {
    if (message.type === 'check') {
      begin(message.id, { draft: message.draft, dismissed: message.dismissed }).catch((problem: unknown) => {
        parts.failed(problem);
        line.postMessage({ type: 'done', id: message.id });
      });
    } else if (message.type !== 'stop') parts.other(message);
    else if (current?.id === message.id) current.controller.abort();
  });
  line.onDisconnect.addListener(() => current?.controller.abort());
}
