import { parentAcrossRoots } from './ancestors';
import type { ElementBox } from './element-box';
import { adoptSheet } from './root-sheet';

const layerCss = `:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important}
.box{position:absolute;pointer-events:none;user-select:none;contain:strict;transform-origin:0 0;forced-color-adjust:none}
`;

interface Shift {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

const unmoved: Shift = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

/** Writing a style makes the browser look at it again, even where it says the same. */
const move = ({ style }: HTMLElement, value: string): void => {
  if (style.transform !== value) style.transform = value;
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The outermost `z-index` an element stands in: a layer, later in the page, then stands just above it. */
const zIndexOf = (element: Element): string => {
  let found = 'auto';
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') found = zIndex;
  }
  return found;
};

/** What is drawn over an element, outside of it: a host of our own, and within its shadow, where no rule of the page (`* { … }`) reaches, a frame. */
export class OverLayer {
  readonly #host: HTMLElement;
  /** Stands where the element's padding box stands, and has its size before it is scaled. */
  readonly frame: HTMLElement;
  /** Moves with what the element scrolls. */
  readonly inside: HTMLElement;
  readonly #release: () => void;
  #size = '';
  #shift = unmoved;

  constructor(
    private readonly element: HTMLElement,
    home: Element,
    { name, css }: { readonly name: string; readonly css: string },
  ) {
    const document = element.ownerDocument;
    this.#host = document.createElement(name);
    this.#host.setAttribute('aria-hidden', 'true');
    const root = this.#host.attachShadow({ mode: 'open' });
    this.#release = adoptSheet(root, layerCss + css);
    this.inside = document.createElement('div');
    this.frame = document.createElement('div');
    this.frame.className = 'box';
    this.frame.style.zIndex = zIndexOf(element);
    this.frame.append(this.inside);
    root.append(this.frame);
    home.append(this.#host);
  }

  /** Lays the frame over the element, wherever page, zoom and transforms put either of them. */
  place(box: ElementBox): void {
    const { style } = this.frame;
    const size = `${box.width} ${box.height}`;
    if (size !== this.#size) {
      style.width = `${box.width}px`;
      style.height = `${box.height}px`;
      style.transform = 'none';
      this.#size = size;
      this.#shift = unmoved;
    }
    const now = this.frame.getBoundingClientRect();
    // What the page itself does to the layer, by `zoom` for instance.
    const pageScaleX = now.width / box.width / this.#shift.scaleX;
    const pageScaleY = now.height / box.height / this.#shift.scaleY;
    const x = rounded(this.#shift.x + (box.left - now.left) / pageScaleX, 1);
    const y = rounded(this.#shift.y + (box.top - now.top) / pageScaleY, 1);
    const [scaleX, scaleY] = [rounded(box.scaleX / pageScaleX, 3), rounded(box.scaleY / pageScaleY, 3)];
    this.#shift = { x, y, scaleX, scaleY };
    move(this.frame, `translate(${x}px, ${y}px) scale(${scaleX}, ${scaleY})`);
  }

  scroll(): void {
    const { scrollLeft, scrollTop } = this.element;
    move(this.inside, scrollLeft || scrollTop ? `translate(${-scrollLeft}px, ${-scrollTop}px)` : '');
  }

  remove(): void {
    this.#release();
    this.#host.remove();
  }
}
