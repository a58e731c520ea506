import type { Span } from '@/utils/coach/types';
import type { TextPiece } from '@/utils/editors/editor';
import { changeBetween } from '@/utils/editors/text-change';
import type { TextField } from '@/utils/editors/text-field';
import type { FieldMetrics } from './field-metrics';
import { highlightName, paintStyles } from './highlight-css';
import { adoptHighlightSheet } from './root-sheet';
import { parentAcrossRoots } from './surface';

const mirrorCss = `
:host { all: initial; position: absolute; left: 0; top: 0; display: block; overflow: hidden; pointer-events: none; user-select: none; contain: strict; transform-origin: 0 0; forced-color-adjust: none; }
.text { box-sizing: border-box; width: 100%; min-height: 100%; -webkit-text-fill-color: transparent; }
.text.one { display: flex; align-items: center; height: 100%; }
${paintStyles.map((style) => `::highlight(${highlightName(style)})`).join()} { color: transparent; }
.line { min-height: 1lh; }
.one .line { flex: 1 0 auto; }
`;

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
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style && style.zIndex !== 'auto') layer = style.zIndex;
  }
  return layer;
};

/** The letters of a text field, unseen, where the field shows them: what marks are painted on. Lives outside the editor. */
export class FieldMirror {
  readonly #host: HTMLElement;
  readonly #text: HTMLElement;
  readonly #release: () => void;
  #lines: string[] = [];
  #nodes: Text[] = [];
  #shown: string | undefined;
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
    this.#release = adoptHighlightSheet(root, mirrorCss);
    this.#text = document.createElement('div');
    this.#text.className = field.localName === 'input' ? 'text one' : 'text';
    root.append(this.#text);
    this.#host.style.zIndex = layerOf(field);
    home.append(this.#host);
  }

  /** Takes over the field's text; only lines that changed are laid out anew, and ranges in them stay on their words. */
  show(text: string): void {
    if (text === this.#shown) return;
    this.#shown = text;
    const lines = text.split('\n');
    const most = Math.min(lines.length, this.#lines.length);
    let head = 0;
    while (head < most && lines[head] === this.#lines[head]) head += 1;
    let tail = 0;
    while (tail < most - head && lines[lines.length - 1 - tail] === this.#lines[this.#lines.length - 1 - tail])
      tail += 1;
    const fresh = lines.slice(head, lines.length - tail);
    const stale = this.#nodes.slice(head, this.#nodes.length - tail);
    fresh.forEach((line, index) => {
      const node = stale[index];
      if (!node) return;
      const change = changeBetween(node.data, line);
      node.replaceData(change.from, change.removed, change.text);
    });
    for (const node of stale.slice(fresh.length)) node.parentElement?.remove();
    const next = this.#nodes[this.#nodes.length - tail]?.parentElement ?? null;
    const added = fresh.slice(stale.length).map((line) => this.#addLine(line, tail > 0 ? next : null));
    this.#nodes.splice(head, stale.length, ...stale.slice(0, fresh.length), ...added);
    this.#lines = lines;
  }

  pieces({ from, to }: Span): readonly TextPiece[] {
    const pieces: TextPiece[] = [];
    let start = 0;
    for (const node of this.#nodes) {
      const end = start + node.length;
      if (start >= to) break;
      if (end > from) pieces.push({ node, from: Math.max(0, from - start), to: Math.min(node.length, to - start) });
      start = end + 1;
    }
    return pieces.filter((piece) => piece.from < piece.to);
  }

  /** Lays the mirror over the field, wherever page, zoom and transforms put either of them. */
  place(metrics: FieldMetrics): void {
    const { style } = this.#host;
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
    const now = this.#host.getBoundingClientRect();
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

  get host(): HTMLElement {
    return this.#host;
  }

  remove(): void {
    this.#release();
    this.#host.remove();
  }

  #addLine(text: string, before: Element | null): Text {
    const line = this.#text.ownerDocument.createElement('div');
    line.className = 'line';
    const node = this.#text.ownerDocument.createTextNode(text);
    line.append(node);
    this.#text.insertBefore(line, before);
    return node;
  }
}
