import type { FindComposer } from '@/utils/platforms/platform';

/** On the practice page every box says itself what it is. */
export const findPracticeComposer: FindComposer = (target) => {
  if (!(target instanceof HTMLElement) || target.dataset.kind === undefined) return undefined;
  const context = target.closest('section')?.querySelector('[data-answered]')?.textContent ?? undefined;
  const kind = target.dataset.kind === 'reply' ? 'reply' : 'post';
  return { element: target, kind, platform: 'practice', ...(context === undefined ? {} : { context }) };
};
