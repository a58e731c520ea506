import type { ElementBox } from './element-box';

/** Where an element's text stands on the screen: its box, and how far it is scrolled. */
export interface TextPlace extends ElementBox {
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** A line under words. */
interface Line {
  readonly text: string;
  readonly css: string;
}

const pixels = (value: number): string => `${value.toFixed(2)}px`;

/** Runs on to the end of its line, however wide the words before it came out. */
const rest = '\t';

/** The lines of a range where they stand in the text, the first of them with its words; `letters` is how these are set. */
export const linesOf = (range: Range, at: TextPlace, letters: string): Line[] =>
  [...range.getClientRects()]
    .filter(({ width }) => width > 0.5)
    .map((rect, index) => {
      const [width, height] = [pixels(rect.width / at.scaleX), pixels(rect.height / at.scaleY)];
      const left = pixels((rect.left - at.left) / at.scaleX + at.scrollLeft);
      const top = pixels((rect.top - at.top) / at.scaleY + at.scrollTop);
      const css = `${letters}left:${left};top:${top};width:${width};tab-size:${width};line-height:${height}`;
      return { text: index === 0 ? range + rest : rest, css };
    });

/** What is drawn for one range: its words once more, unseen, so that the line runs around their letters as the browser's own. */
export class DrawnLines {
  readonly elements: HTMLElement[] = [];
  #drawn: readonly Line[] = [];

  constructor(
    readonly className: string,
    readonly home: Element,
  ) {}

  /** Writes only what differs. */
  draw(lines: readonly Line[]): void {
    for (const element of this.elements.splice(lines.length)) element.remove();
    for (const [index, { text, css }] of lines.entries()) {
      const element = this.elements[index] ?? this.#add();
      const old = this.#drawn[index];
      if (old?.text !== text) element.textContent = text;
      if (old?.css !== css) element.style.cssText = css;
    }
    this.#drawn = lines;
  }

  #add(): HTMLElement {
    const element = this.home.ownerDocument.createElement('span');
    element.className = this.className;
    this.elements.push(element);
    this.home.append(element);
    return element;
  }
}
