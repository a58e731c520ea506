export interface FramePace {
  /** Least time between two runs, ms. */
  readonly apart: number;
  readonly signal: AbortSignal;
}

/**
 * However often it is called, `work` runs in a frame the page draws anyway, at most once in `apart`; what was asked for
 * meanwhile runs when that time is over. Nothing is left to run once nobody calls.
 */
export function atFrames(work: () => void, { apart, signal }: FramePace): () => void {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const rested = () => {
    timer = undefined;
    if (isDue) ask();
  };
  const run = () => {
    frame = undefined;
    isDue = false;
    timer = setTimeout(rested, apart);
    work();
  };
  const ask = () => {
    if (signal.aborted) return;
    isDue = true;
    if (timer === undefined) frame ??= requestAnimationFrame(run);
  };
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return ask;
}
