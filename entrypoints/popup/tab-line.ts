import { type ReadonlySignal, signal as state } from '@preact/signals';
import { newest } from '@/components/popup/popup-model';
import type { Span } from '@/utils/coach/types';
import type { WritingNow } from '@/utils/messages/lines';
import { connectToTab } from '@/utils/messages/runtime';

/** What the frames of a tab say while the popup is open. */
export interface TabLine {
  readonly writing: ReadonlySignal<WritingNow | undefined>;
  show(span: Span): void;
  /** Opens the coached version in the page. */
  openCoached(): void;
  /** Asks again, for instance after the coach was switched on. */
  again(): void;
}

export function listenToTab(tab: number | undefined): TabLine {
  const writing = state<WritingNow | undefined>(undefined);
  let line: ReturnType<typeof connectToTab> | undefined;
  const open = () => {
    line?.disconnect();
    line = undefined;
    if (tab === undefined) return;
    const opened = connectToTab(tab);
    const frames = new Map<string, WritingNow>();
    opened.onMessage.addListener((said) => {
      if (said.writing) frames.set(said.frame, said.writing);
      else frames.delete(said.frame);
      writing.value = newest(frames.values());
    });
    line = opened;
  };
  open();
  return {
    writing,
    show: (span) => line?.postMessage({ show: span }),
    openCoached: () => line?.postMessage({ coached: true }),
    again: open,
  };
}
