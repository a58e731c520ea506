import type { Report } from '@/utils/coach/types';
import type { Cell } from '@/utils/watch/cell';
import type { Writing } from '@/utils/watch/writing';

/** Tells of every report on whatever is being written at the moment. */
export function followReport(writing: Cell<Writing | undefined>, tell: (report: Report | undefined) => void): void {
  let followed: AbortController | undefined;
  const follow = () => {
    followed?.abort();
    followed = new AbortController();
    const now = writing.value;
    now?.report.subscribe(() => tell(now.report.value), followed.signal);
    tell(now?.report.value);
  };
  writing.subscribe(follow, new AbortController().signal);
  follow();
}
