import type { CategoryId, SignalId } from '@/utils/coach/types';

/** What the guide has an entry for. */
export type GuideEntry = CategoryId | SignalId;

/** Where the guide says more about a category or signal: a page of the extension, from its root. */
export function guidePath(entry: GuideEntry): `/guide.html#${GuideEntry}` {
  return `/guide.html#${entry}`;
}
