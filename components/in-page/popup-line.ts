import type { Line, PopupLine, WritingNow } from '@/utils/messages/lines';
import { type Cell, onceATurn } from '@/utils/watch/cell';
import { showWords } from '@/utils/watch/change';
import type { Writing } from '@/utils/watch/writing';
import { lengthOf } from '../badge/length';

/** Tells an open popup what is being written in this frame, and shows words it points at. */
export function answerPopup(
  line: Line<PopupLine['up'], PopupLine['down']>,
  writing: Cell<Writing | undefined>,
  openCoached: () => void,
): void {
  const frame = crypto.randomUUID();
  const open = new AbortController();
  const tell = onceATurn(() => {
    const now = writing.value && writingNow(writing.value);
    line.postMessage(now ? { frame, writing: now } : { frame });
  }, open.signal);
  let followed: AbortController | undefined;
  const follow = () => {
    followed?.abort();
    followed = new AbortController();
    const until = AbortSignal.any([followed.signal, open.signal]);
    for (const part of [writing.value?.report, writing.value?.notes]) part?.subscribe(tell, until);
    tell();
  };
  writing.subscribe(follow, open.signal);
  line.onDisconnect.addListener(() => open.abort());
  line.onMessage.addListener((said) => {
    if (!writing.value) return;
    if ('show' in said) showWords(writing.value, said.show);
    else openCoached();
  });
  follow();
}

function writingNow(writing: Writing): WritingNow | undefined {
  const report = writing.report.value;
  if (!report) return undefined;
  const notes = writing.notes.value;
  const { kind, platform, limit, context, degraded } = writing.composer;
  return {
    // The label may rest while somebody types; the places are always those of the text as it is.
    report: {
      ...report,
      findings: notes.flatMap(({ finding }) => finding ?? []),
      strengths: notes.flatMap(({ strength }) => strength ?? []),
    },
    platform,
    kind,
    hasContext: context !== undefined,
    ...(degraded && { degraded }),
    length: lengthOf(writing.composer, writing.text.value),
    ...(limit === undefined ? {} : { limit }),
    at: writing.writtenAt,
  };
}
