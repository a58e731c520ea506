import { rootOf } from '@/utils/editors/plain-dom';
import { clippers, cutBy, homeOf } from './ancestors';
import { atFrames } from './at-frames';
import { type Box, holds } from './boxes';
import { DrawnLines, linesOf } from './drawn-lines';
import { type ElementBox, measureBox } from './element-box';
import { followLook, standOf } from './follow-place';
import { rulesFor } from './highlight-css';
import { createLetters } from './letters';
import { OverLayer } from './over-layer';
import type { PaintStyle } from './painter';

const css = `.box{contain:size layout style}
span{position:absolute;overflow-x:clip;white-space:pre;-webkit-text-fill-color:transparent}
.under{visibility:hidden}
${rulesFor((style) => `.${style}`)}`;

/** However much happens, all lines are looked at again no more often than this, and once more so long after it, ms. */
const pace = 500;

/** After these, something may lie over the lines, or the text may have moved without a change. */
const hints = ['compositionupdate', 'pointerup', 'focusout'];

const everything: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** Lines under ranges of an editor's own text, drawn above it and outside of it. In the page only while there are lines. */
export class LineSheet {
  readonly #drawn = new Map<Range, DrawnLines>();
  readonly #stale = new Set<Range>();
  #letters = createLetters();
  #layer: OverLayer | undefined;
  #end = new AbortController();
  #check = (): void => undefined;
  #clippers: readonly Element[] = [];
  #box: ElementBox | undefined;
  #stand = '';
  #clipped = '';

  constructor(private readonly element: HTMLElement) {}

  add(style: PaintStyle, range: Range): void {
    this.#drawn.set(range, new DrawnLines(style, this.#open().inside));
    this.#stale.add(range);
  }

  remove(range: Range): void {
    this.#drawn.get(range)?.draw([]);
    this.#drawn.delete(range);
    this.#stale.delete(range);
    if (this.#drawn.size === 0) this.stop();
  }

  /** These words may stand elsewhere now; `before` a change they do so only where lines are not filled from the left. */
  moved(ranges: Iterable<Range>, before = false): void {
    for (const range of ranges) {
      if (this.#drawn.has(range) && !(before && this.#letters(range).isFilled)) this.#stale.add(range);
    }
  }

  /** Draws what came and what may have moved. */
  draw(): void {
    this.#draw();
    this.#check();
  }

  stop(): void {
    this.#end.abort();
    this.#layer?.remove();
    this.#drawn.clear();
    this.#stale.clear();
    this.#layer = this.#box = undefined;
    this.#stand = this.#clipped = '';
    this.#check = () => undefined;
  }

  #open(): OverLayer {
    if (this.#layer) return this.#layer;
    const { element } = this;
    const layer = new OverLayer(element, homeOf(element), { name: 'bedside-lines', css });
    this.#layer = layer;
    this.#end = new AbortController();
    const { signal } = this.#end;
    const follow = (isRestyled: boolean): void => {
      if (isRestyled) this.#clippers = clippers(element);
      if (this.#measure() || isRestyled) this.#redraw();
      this.#check();
    };
    this.#clippers = clippers(element);
    followLook(element, { moved: () => follow(false), restyled: () => follow(true) }, signal);
    let isLast = true;
    const look = atFrames(
      () => {
        this.#redraw();
        this.#cover();
        if (!isLast) look();
        isLast = true;
      },
      { apart: pace, signal },
    );
    this.#check = () => {
      isLast = false;
      look();
    };
    for (const type of hints) element.ownerDocument.addEventListener(type, this.#check, { capture: true, signal });
    return layer;
  }

  /** First all is measured, then all is written. */
  #draw(): void {
    if (this.#stale.size === 0) return;
    if (this.#stand !== standOf(this.element)) this.#measure();
    if (!this.#box) return;
    const { scrollLeft, scrollTop } = this.element;
    const at = { ...this.#box, scrollLeft, scrollTop };
    const lines = [...this.#stale].map((range) => [range, linesOf(range, at, this.#letters(range).css)] as const);
    this.#stale.clear();
    for (const [range, drawn] of lines) this.#drawn.get(range)?.draw(drawn);
    this.#layer?.scroll();
  }

  #redraw(): void {
    this.#letters = createLetters();
    this.moved(this.#drawn.keys());
    this.#draw();
  }

  /** Lines the page has laid something over, a menu for instance, are not seen. */
  #cover(): void {
    const { element } = this;
    const visible = this.#visible();
    const isUnder = (x: number, y: number, below: Element): boolean => {
      // Elements on the screen stand in a document or a shadow root; some browsers tell only of what is in this very one.
      const root = rootOf(below) as Document | ShadowRoot;
      const above = root.elementFromPoint(x, y);
      const isOurs = !above || below.contains(above) || above.localName.startsWith('bedside-');
      return !isOurs || ('host' in root && isUnder(x, y, root.host));
    };
    const isCovered = (line: Element): boolean => {
      const { left, top, width, height } = line.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return holds(visible, x, y) && isUnder(x, y, element);
    };
    const lines = [...this.#drawn.values()].flatMap(({ elements }) => elements);
    const covered = lines.map(isCovered);
    lines.forEach((line, index) => void line.classList.toggle('under', covered[index]));
  }

  /** Lays the frame over the element; true where all lines have to be drawn anew. */
  #measure(): boolean {
    const { element } = this;
    const [before, layer] = [this.#box, this.#layer];
    const box = measureBox(element, getComputedStyle(element));
    this.#box = box;
    this.#stand = standOf(element);
    if (!layer) return false;
    layer.frame.hidden = !box;
    if (!box) return false;
    layer.place(box);
    layer.scroll();
    this.#clip(box, layer.frame.style);
    return before?.width !== box.width || before.height !== box.height;
  }

  /** What of the page is not cut off by what the element stands in, nor by the element itself. */
  #visible(): Box {
    return cutBy(this.#clippers, everything);
  }

  #clip({ left, top, width, height, scaleX, scaleY }: ElementBox, style: CSSStyleDeclaration): void {
    const visible = this.#visible();
    const sides = [
      (visible.top - top) / scaleY,
      width - (visible.right - left) / scaleX,
      height - (visible.bottom - top) / scaleY,
      (visible.left - left) / scaleX,
    ];
    const clip = `inset(${sides.map(Math.round).join('px ')}px)`;
    if (clip !== this.#clipped) style.clipPath = this.#clipped = clip;
  }
}
