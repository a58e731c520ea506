import type { Span } from '@/utils/coach/types';
import type { TextField, TextPiece } from '@/utils/editors/editor';
import type { FieldMetrics } from './field-metrics';
import { rulesFor } from './highlight-css';
import { type Line, markedLines, writeLine } from './marked-lines';
import type { Mark } from './painter';
import { adoptSheet } from './root-sheet';
import { parentAcrossRoots } from './surface';

const mirrorCss = `:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important}
.box{position:absolute;pointer-events:none;user-select:none;contain:strict;transform-origin:0 0;forced-color-adjust:none}
.text{box-sizing:border-box;width:100%;min-height:100%;-webkit-text-fill-color:transparent}
.text.one{display:flex;align-items:center;height:100%}
.line{min-height:1lh}
.one .line{flex:1 0 auto}
${rulesFor((style) => `.${style}`)}`;

interface Shift {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

const isSame = (one: Shift, other: Shift): boolean =>
  Math.abs(one.x - other.x) < 0.1 &&
  Math.abs(one.y - other.y) < 0.1 &&
  Math.abs(one.scaleX - other.scaleX) < 0.002 &&
  Math.abs(one.scaleY - other.scaleY) < 0.002;

/** The outermost `z-index` the field stands in: the mirror, later in the page, then stands just above the field. */
const layerOf = (field: Element): string => {
  let layer = 'auto';
  for (let at: Element | null = field; at; at = parentAcrossRoots(at)) {
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') layer = zIndex;
  }
  return layer;
};

/** The letters of a text field, unseen, where the field shows them: what marks are painted on. Lives outside the editor. */
export class FieldMirror {
  readonly #host: HTMLElement;
  /** Holds the letters at the field's place: within the shadow, where no rule of the page (`* { … }`) reaches. */
  readonly frame: HTMLElement;
  readonly #text: HTMLElement;
  readonly #release: () => void;
  readonly #lines: Line[] = [];
  #measured = '';
  #shift: Shift = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

  constructor(
    private readonly field: TextField,
    home: Element,
  ) {
    const document = field.ownerDocument;
    this.#host = document.createElement('bedside-mirror');
    this.#host.setAttribute('aria-hidden', 'true');
    const root = this.#host.attachShadow({ mode: 'open' });
    this.#release = adoptSheet(root, mirrorCss);
    this.#text = document.createElement('div');
    this.#text.className = field.localName === 'input' ? 'text one' : 'text';
    this.frame = document.createElement('div');
    this.frame.className = 'box';
    this.frame.style.zIndex = layerOf(field);
    this.frame.append(this.#text);
    root.append(this.frame);
    home.append(this.#host);
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

  /** Lays the mirror over the field, wherever page, zoom and transforms put either of them. */
  place(metrics: FieldMetrics): void {
    const { style } = this.frame;
    const key = JSON.stringify([metrics.text, metrics.ink, metrics.padding, metrics.width, metrics.height]);
    if (key !== this.#measured) {
      for (const [property, value] of metrics.text) this.#text.style.setProperty(property, value);
      this.#text.style.setProperty('--bedside-ink', metrics.ink);
      this.#text.style.padding = metrics.padding;
      style.width = `${metrics.width}px`;
      style.height = `${metrics.height}px`;
      style.transform = 'none';
      this.#measured = key;
      this.#shift = { x: 0, y: 0, scaleX: 1, scaleY: 1 };
    }
    const now = this.frame.getBoundingClientRect();
    // What the page itself does to the mirror, by `zoom` for instance.
    const pageScaleX = now.width / metrics.width / this.#shift.scaleX;
    const pageScaleY = now.height / metrics.height / this.#shift.scaleY;
    const next = {
      x: this.#shift.x + (metrics.left - now.left) / pageScaleX,
      y: this.#shift.y + (metrics.top - now.top) / pageScaleY,
      scaleX: metrics.scaleX / pageScaleX,
      scaleY: metrics.scaleY / pageScaleY,
    };
    if (isSame(next, this.#shift)) return;
    this.#shift = next;
    style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.scaleX}, ${next.scaleY})`;
  }

  scroll(): void {
    const { scrollLeft, scrollTop } = this.field;
    this.#text.style.transform = scrollLeft || scrollTop ? `translate(${-scrollLeft}px, ${-scrollTop}px)` : '';
  }

  remove(): void {
    this.#release();
    this.#host.remove();
  }

  #addLine(before: Element | null): HTMLElement {
    const line = this.#text.ownerDocument.createElement('div');
    line.className = 'line';
    this.#text.insertBefore(line, before);
    return line;
  }
}
