import type { Report, Span } from '@/utils/coach/types';
import { type Edit, remapSpan } from './remap';

interface ShownMark extends Span {
  readonly name: string;
  readonly isStrength: boolean;
}

/** What a page shows of quick answers: the marks of the last one, moved along with the edits since, as the page moves them. */
export class Shown {
  #marks: readonly ShownMark[] | undefined;
  #isHeld = false;

  edited(edit: Edit): void {
    this.#marks = this.#marks?.flatMap((mark) => {
      const span = remapSpan(mark, mark.isStrength ? { ...edit, joinsBefore: false } : edit);
      return span ? [{ ...mark, ...span }] : [];
    });
  }

  /** True where an answer shows something else; it counts as shown from then on. */
  isNews(report: Report): boolean {
    const marks = marksIn(report);
    const before = this.#marks;
    const isSame =
      before?.length === marks.length &&
      this.#isHeld === report.hold &&
      marks.every(({ name, isStrength, from, to }, index) => {
        const old = before[index];
        // The line under a strength follows its sentence when the writing rests.
        return old?.name === name && old.from === from && (isStrength || old.to === to);
      });
    // Where it is not told, the page keeps what it has.
    if (!isSame) this.#marks = marks;
    this.#isHeld = report.hold;
    return !isSame;
  }
}

function marksIn({ findings, strengths }: Report): ShownMark[] {
  return [
    ...findings.map(({ ruleId, severity, from, to }) => ({
      name: `${ruleId} ${severity}`,
      isStrength: false,
      from,
      to,
    })),
    ...strengths.map(({ signal, from, to }) => ({ name: signal, isStrength: true, from, to })),
  ];
}
