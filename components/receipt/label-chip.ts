import type { Report } from '@/utils/coach/types';
import type { Say } from '@/utils/messages/say';
import { icon } from '../dom/icon';
import { make } from '../dom/make';
import { shownLabel } from '../speech';

/** The label in words, with its own shape and a calm colour. */
export function labelChip(report: Pick<Report, 'label' | 'hold'>, say: Say): HTMLElement {
  const label = shownLabel(report);
  return make('span', { class: `label-chip ${label}`, 'data-label': label }, icon(label), say(`label_${label}`));
}
