import type { Report, Span } from '@/utils/coach/types';
import { type Edit, remapSpan } from './remap';

interface ShownMark extends Span {
  readonly name: string;
}

/** What a page shows of quick answers: the marks of the last one, moved along with the edits since, as the page moves them. */
export class Shown {
  #marks: readonly ShownMark[] | undefined;
  #isHeld = false;

  edited(edit: Edit): void {
    this.#marks = this.#marks?.flatMap((mark) => {
      const span = remapSpan(mark, edit);
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
      marks.every(({ name, from, to }, index) => {
        const old = before[index];
        return old?.name === name && old.from === from && old.to === to;
      });
    this.#marks = marks;
    this.#isHeld = report.hold;
    return !isSame;
  }
}

function marksIn({ findings, strengths }: Report): ShownMark[] {
  return [
    ...findings.map(({ ruleId, severity, from, to }) => ({ name: `${ruleId} ${severity}`, from, to })),
    ...strengths.map(({ signal, from, to }) => ({ name: signal, from, to })),
  ];
}
