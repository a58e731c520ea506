import type { Report, Span } from '@/utils/coach/types';
import { type Edit, remapGrowing, remapSpan } from './remap';

interface ShownMark extends Span {
  readonly name: string;
  readonly isStrength: boolean;
}

/** What a page shows after an answer. */
interface Look {
  readonly marks: readonly ShownMark[];
  /** What is said about the whole draft. */
  readonly whole: string;
}

/** What a page shows, moved along with its edits as the page moves it: of the last quick answer and of the last considered one. */
export class Shown {
  #quick: Look | undefined;
  #considered: Look | undefined;

  edited(edit: Edit): void {
    this.#quick = this.#quick && movedLook(this.#quick, edit);
    this.#considered = this.#considered && movedLook(this.#considered, edit);
  }

  /** True where the page shows something else, or its ways on come; the answer counts as shown from then on. */
  isNews(report: Report): boolean {
    const look = lookOf(report);
    if (report.stage === 'quick') {
      const isNews = !isSameLook(look, this.#quick, false);
      // The page takes quick marks in place of considered ones.
      if (isNews) [this.#quick, this.#considered] = [look, undefined];
      return isNews;
    }
    const isNews = report.stage === 'advised' || !isSameLook(look, this.#considered, true);
    if (isNews) this.#considered = look;
    return isNews;
  }
}

function movedLook({ marks, whole }: Look, edit: Edit): Look {
  const moved = marks.flatMap((mark) => {
    const span = mark.isStrength ? remapGrowing(mark, edit) : remapSpan(mark, edit);
    return span ? [{ ...mark, from: span.from, to: span.to }] : [];
  });
  return { marks: moved, whole };
}

/** Until the writing rests, the line under a strength need not follow its sentence. */
function isSameLook(one: Look, other: Look | undefined, isExact: boolean): boolean {
  if (one.whole !== other?.whole || one.marks.length !== other.marks.length) return false;
  return one.marks.every(({ name, isStrength, from, to }, index) => {
    const old = other.marks[index];
    return old?.name === name && old.from === from && (old.to === to || (isStrength && !isExact));
  });
}

function lookOf({ stage, hold, label, receipt, findings, strengths }: Report): Look {
  const whole = stage === 'quick' ? [hold] : [hold, label, receipt.headline, receipt.lines.length];
  return {
    whole: whole.join(' '),
    marks: [
      ...findings.map(({ ruleId, severity, from, to }) => ({
        name: `${ruleId} ${severity}`,
        isStrength: false,
        from,
        to,
      })),
      ...strengths.map(({ signal, from, to }) => ({ name: signal, isStrength: true, from, to })),
    ],
  };
}
