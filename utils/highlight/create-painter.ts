import type { Editor, TextMap, TextPiece } from '@/utils/editors/editor';
import { isTextField } from '@/utils/editors/text-field';
import { type Box, holds, intersect, isEmpty, joinLines, toRect } from './boxes';
import { createFieldSurface } from './field-surface';
import type { CreatePainter, Mark, Painter } from './painter';
import { createTextSurface, type Painted, type Surface } from './surface';

const standsOn = (ranges: readonly Range[], pieces: readonly TextPiece[]): boolean =>
  ranges.length === pieces.length &&
  pieces.every(({ node, from, to }, index) => {
    const range = ranges[index];
    return (
      range?.startContainer === node &&
      range.endContainer === node &&
      range.startOffset === from &&
      range.endOffset === to
    );
  });

const rangeOver = ({ node, from, to }: TextPiece): Range => {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
};

class EditorPainter implements Painter {
  readonly #surface: Surface;
  #painted = new Map<string, Painted>();
  #composing = false;
  /** What came while somebody was composing a character. */
  #waiting: { marks: readonly Mark[]; map: TextMap } | undefined;
  readonly #end = new AbortController();

  constructor(
    private readonly editor: Editor,
    signal: AbortSignal,
  ) {
    const { element } = editor;
    this.#surface = isTextField(element) ? createFieldSurface(element) : createTextSurface(editor);
    const until = { signal: this.#end.signal };
    element.addEventListener('compositionstart', () => this.#compose(true), until);
    element.addEventListener('compositionend', () => this.#compose(false), until);
    signal.addEventListener('abort', () => this.stop(), until);
    if (signal.aborted) this.stop();
  }

  paint(marks: readonly Mark[], map: TextMap): void {
    if (this.#end.signal.aborted) return;
    if (this.#composing) {
      this.#waiting = { marks, map };
      return;
    }
    if (marks.length > 0 && !this.#surface.show(map, marks)) return;
    const next = new Map<string, Painted>();
    for (const mark of marks) next.set(mark.id, this.#place(mark, this.#surface.pieces(mark, map)));
    for (const [id, old] of this.#painted) if (next.get(id) !== old) this.#erase(old, next.get(id));
    this.#painted = next;
    this.#surface.settle?.(next.values());
    if (marks.length === 0) this.#surface.clear();
  }

  hit(x: number, y: number): readonly string[] {
    const root = this.editor.element.getRootNode();
    const top = 'elementFromPoint' in root ? (root as Document | ShadowRoot).elementFromPoint(x, y) : null;
    if (!top || !this.editor.element.contains(top)) return [];
    const found = [...this.#painted.values()].filter(({ mark }) =>
      this.#boxes(mark.id).some((box) => holds(box, x, y)),
    );
    found.sort((a, b) => a.mark.to - a.mark.from - (b.mark.to - b.mark.from));
    return found.map(({ mark }) => mark.id);
  }

  boxes(id: string): readonly DOMRect[] {
    return this.#boxes(id).map(toRect);
  }

  stop(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    for (const painted of this.#painted.values()) this.#erase(painted, undefined);
    this.#painted.clear();
    this.#waiting = undefined;
    this.#surface.stop();
  }

  /** Keeps what already stands right, so that an unchanged mark costs nothing to paint. */
  #place(mark: Mark, pieces: readonly TextPiece[]): Painted {
    const old = this.#painted.get(mark.id);
    if (old && old.mark.style === mark.style && standsOn(old.ranges, pieces)) {
      const { from, to } = old.mark;
      return from === mark.from && to === mark.to ? old : { mark, ranges: old.ranges };
    }
    const ranges = pieces.filter(({ node, to }) => to <= node.length).map(rangeOver);
    for (const range of ranges) this.#surface.add(mark.style, range);
    return { mark, ranges };
  }

  #erase(old: Painted, next: Painted | undefined): void {
    if (next?.ranges === old.ranges) return;
    for (const range of old.ranges) this.#surface.remove(range);
  }

  #compose(composing: boolean): void {
    this.#composing = composing;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!composing && waiting && this.editor.read().text === waiting.map.text)
      this.paint(waiting.marks, this.editor.read());
  }

  #boxes(id: string): readonly Box[] {
    const painted = this.#painted.get(id);
    if (!painted) return [];
    const clip = this.#surface.clip();
    const rects = painted.ranges.flatMap((range) => [...range.getClientRects()]);
    return joinLines(rects.map((rect) => intersect(rect, clip)).filter((box) => !isEmpty(box)));
  }
}

/** Paints marks over `editor` until `signal` aborts or `stop` is called. */
export const createPainter: CreatePainter = (editor, signal) => new EditorPainter(editor, signal);
