import type { OpenPage } from './session';

/** One event of a trace; times in µs, `tdur` in processor time of its thread. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const mark = 'bedside-bench';

/** Traces `work`; gives what the page's main thread did meanwhile. */
export async function traced(
  { page, protocol }: OpenPage,
  category: string,
  work: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    // The protocol gives the events without types.
    events.push(...(value as TraceEvent[]));
  };
  protocol.on('Tracing.dataCollected', collect);
  const includedCategories = [...category.split(','), 'blink.user_timing'];
  await protocol.send('Tracing.start', { traceConfig: { includedCategories, excludedCategories: ['*'] } });
  await page.evaluate((name) => void performance.mark(name), mark);
  await work();
  const complete = new Promise<void>((resolve) => protocol.once('Tracing.tracingComplete', () => resolve()));
  await protocol.send('Tracing.end');
  await complete;
  protocol.off('Tracing.dataCollected', collect);
  const begin = events.find(({ name }) => name === mark);
  if (!begin) throw new Error('The trace does not hold its own beginning.');
  return events.filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts);
}
