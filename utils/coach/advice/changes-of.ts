import type { Change } from './change';
import { leavingOut } from './rewrite';
import type { Slot } from './slot';

/** What was done sentence by sentence, as changes of the draft. */
export function changesOf(slots: readonly Slot[], text: string): Change[] {
  const changes: Change[] = [];
  let together: Slot['done'];
  for (const { placed, text: now, done } of slots) {
    if (done === undefined || now === placed.sentence.text) continue;
    const span =
      now === '' ? leavingOut(text, placed) : { from: placed.from, to: placed.from + placed.sentence.text.length };
    const before = changes.at(-1);
    // Neighbours left out share the white space between them; at the end of a line, also what stood before the first.
    if (now === '' && before?.text === '' && before.to >= span.from && /^(?:\n|$)/u.test(text.slice(span.to))) {
      const first = changes.findLastIndex((one, index) => one.text === '' && (changes[index - 1]?.to ?? -1) < one.from);
      const opening = changes[first];
      if (opening?.text === '') changes[first] = { ...opening, from: endOfInk(text, opening.from) };
    }
    const last = changes.at(-1);
    // What leant on a sentence goes or stays with it.
    if (now === '' && last?.text === '' && done === together && last.to >= span.from)
      changes[changes.length - 1] = { ...last, to: span.to };
    else changes.push({ ...done, from: Math.max(span.from, last?.to ?? 0), to: span.to, text: now });
    together = done;
  }
  return changes;
}

/** Where the blanks before a place on its line begin. */
function endOfInk(text: string, at: number): number {
  return at - (/[ \t]+$/u.exec(text.slice(0, at))?.[0].length ?? 0);
}
