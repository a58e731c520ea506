import type { Span } from '@/utils/coach/types';
import type { TextField, TextPiece } from '@/utils/editors/editor';
import type { FieldMetrics } from './field-metrics';
import { rulesFor } from './highlight-css';
import { type Line, markedLines, writeLine } from './marked-lines';
import { OverLayer } from './over-layer';
import type { Mark } from './painter';

const mirrorCss = `.text{box-sizing:border-box;width:100%;min-height:100%;-webkit-text-fill-color:transparent}
.text.one{display:flex;align-items:center;height:100%}
.line{min-height:1lh}
.one .line{flex:1 0 auto}
${rulesFor((style) => `.${style}`)}`;

/** The letters of a text field, unseen, where the field shows them: what marks are painted on. Lives outside the editor. */
export class FieldMirror {
  readonly #layer: OverLayer;
  readonly #text: HTMLElement;
  readonly #lines: Line[] = [];
  #set = '';

  constructor(field: TextField, home: Element) {
    this.#layer = new OverLayer(field, home, { name: 'bedside-mirror', css: mirrorCss });
    this.#text = this.#layer.inside;
    this.#text.className = field.localName === 'input' ? 'text one' : 'text';
  }

  /** Takes over the field's text with its marks; only lines that changed are laid out anew. */
  show(text: string, marks: readonly Mark[]): void {
    const lines = markedLines(text, marks);
    const keys = lines.map((line) => JSON.stringify(line));
    const old = this.#lines;
    const most = Math.min(keys.length, old.length);
    let head = 0;
    while (head < most && keys[head] === old[head]?.key) head += 1;
    let tail = 0;
    while (tail < most - head && keys.at(-1 - tail) === old.at(-1 - tail)?.key) tail += 1;
    const stale = old.slice(head, old.length - tail);
    const next = old[old.length - tail]?.element ?? null;
    const fresh = lines.slice(head, lines.length - tail).map((parts, index): Line => {
      const element = stale[index]?.element ?? this.#addLine(next);
      return { key: keys[head + index] ?? '', parts, element, nodes: writeLine(element, parts, stale[index]) };
    });
    for (const { element } of stale.slice(fresh.length)) element.remove();
    old.splice(head, stale.length, ...fresh);
  }

  pieces({ from, to }: Span): readonly TextPiece[] {
    const pieces: TextPiece[] = [];
    let start = 0;
    for (const { nodes } of this.#lines) {
      if (start >= to) break;
      for (const node of nodes) {
        const end = start + node.length;
        const piece = { node, from: Math.max(0, from - start), to: Math.min(node.length, to - start) };
        if (piece.from < piece.to) pieces.push(piece);
        start = end;
      }
      start += 1;
    }
    return pieces;
  }

  /** Lays the mirror over the field, its text set as the field's; out of sight where the field has no box. */
  place(metrics: FieldMetrics | undefined): void {
    this.#layer.frame.hidden = metrics === undefined;
    if (!metrics) return;
    const key = `${metrics.text}`;
    if (key !== this.#set) {
      const { style } = this.#text;
      for (const [property, value] of metrics.text) style.setProperty(property, value);
      this.#set = key;
    }
    this.#layer.place(metrics);
    this.#layer.scroll();
  }

  scroll(): void {
    this.#layer.scroll();
  }

  remove(): void {
    this.#layer.remove();
  }

  #addLine(before: Element | null): HTMLElement {
    const line = this.#text.ownerDocument.createElement('div');
    line.className = 'line';
    this.#text.insertBefore(line, before);
    return line;
  }
}
