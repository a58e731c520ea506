import type { Layout } from './layout';

/** A stretch of one node that stands for a stretch of the text. All offsets are UTF-16 code units. */
export interface Leaf {
  /** An element here is a `<br>` or a picture of an emoji. */
  readonly node: Text | Element;
  /** Where in the node's `data` it begins; 0 for an element. */
  readonly start: number;
  /** Where in the text it begins. */
  readonly from: number;
  /** 0 for a break that only holds a line open. */
  length: number;
  /** The piece that is changed as a whole or not at all, for instance a mention. */
  readonly island: Element | undefined;
}

export interface WalkRules {
  layout(element: Element): Layout;
  /** Elements inside the editor that are not part of the text: placeholders, other people's cursors. */
  readonly decorations: string;
  /** True where the page keeps white space as it is written (`pre`, `pre-wrap`, `break-spaces`). */
  keepsSpace(element: Element): boolean;
}

/** Editors put these in to hold a caret: byte order marks, zero-width spaces, CKEditor's filler of seven word joiners. */
const kept = /[^\n\ufeff\u200b\u2060]+|\n|\u2060{1,7}/g;
const needsCare = /[\n\ufeff\u200b\u2060]/;
/** Nearly all text is words with one space between them, which are taken in one go. */
const collapsing =
  /[^ \t\n\r\f\ufeff\u200b\u2060\u00a0]+(?: [^ \t\n\r\f\ufeff\u200b\u2060\u00a0]+)*|[ \t\n\r\f]+|[^ \t\n\r\f\ufeff\u200b\u2060]+|\u2060{1,7}/g;
const filler = '\u2060'.repeat(7);

/** Reads an editor's content in document order, as a browser shows it: blocks and breaks are one `\n` each. */
export class TextWalk {
  text = '';
  readonly leaves: Leaf[] = [];
  /** A line has ended; the next thing starts a new one. */
  #breakDue = false;
  /** Something stands on the line. */
  #lineOpen = false;
  /** A break counts when something follows it in its block; the last one only holds the line open. */
  #held: Leaf | undefined;
  #endsInLooseSpace = false;

  constructor(private readonly rules: WalkRules) {}

  walk(host: Element): void {
    this.#children(host, this.rules.keepsSpace(host), undefined);
    this.#endLine();
  }

  #children(parent: Node, keeps: boolean, island: Element | undefined): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      // Node types tell the classes apart across realms, where `instanceof` does not.
      if (node.nodeType === Node.TEXT_NODE) this.#textNode(node as Text, keeps, island);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element, keeps, island);
    }
  }

  #element(element: Element, keeps: boolean, outer: Element | undefined): void {
    const name = element.localName;
    if (name === 'br') this.#lineBreak(element, 0, outer);
    else if (name === 'img') this.#picture(element);
    else this.#container(element, keeps, outer);
  }

  #container(element: Element, keeps: boolean, outer: Element | undefined): void {
    const island = outer ?? (element.getAttribute('contenteditable') === 'false' ? element : undefined);
    if (island === element && element.matches(this.rules.decorations)) return;
    const layout = this.rules.layout(element);
    if (layout === 'none') return;
    const keepsInside =
      element.localName === 'pre' || element.hasAttribute('style') ? this.rules.keepsSpace(element) : keeps;
    const isBlock = layout === 'block' && !outer;
    if (isBlock) this.#endLine();
    // A block that cannot be edited is a card or a picture with its caption, not the writer's words.
    if (!isBlock || !island) this.#children(element, keepsInside, island);
    if (isBlock) this.#endLine();
  }

  #textNode(node: Text, keeps: boolean, island: Element | undefined): void {
    const data = node.data;
    if (keeps && !needsCare.test(data)) this.#content(node, 0, data, island);
    else if (keeps) this.#preserved(node, data, island);
    else this.#collapsed(node, data, island);
  }

  #preserved(node: Text, data: string, island: Element | undefined): void {
    for (const match of data.matchAll(kept)) {
      if (match[0] === '\n') this.#lineBreak(node, match.index, island);
      else if (match[0] !== filler) this.#content(node, match.index, match[0], island);
    }
  }

  #collapsed(node: Text, data: string, island: Element | undefined): void {
    for (const match of data.matchAll(collapsing)) {
      const piece = match[0];
      if (piece === filler) continue;
      // A no-break space is how browsers write a second or a last space where spaces collapse.
      if (!/^[ \t\n\r\f]/.test(piece)) this.#content(node, match.index, piece.replaceAll('\u00a0', ' '), island);
      else if (!this.#atLineStart() && !this.#endsInLooseSpace) {
        this.#content(node, match.index, ' ', island);
        this.#endsInLooseSpace = true;
      }
    }
  }

  #atLineStart(): boolean {
    return !this.#lineOpen || this.#held !== undefined;
  }

  #content(node: Text, start: number, text: string, island: Element | undefined): void {
    if (text === '') return;
    this.#begin();
    const last = this.leaves.at(-1);
    const continues =
      last?.node === node && last.start + last.length === start && last.from + last.length === this.text.length;
    if (continues && last) last.length += text.length;
    else this.leaves.push({ node, start, from: this.text.length, length: text.length, island });
    this.text += text;
    this.#endsInLooseSpace = false;
  }

  #picture(image: Element): void {
    const alt = image.getAttribute('alt') ?? '';
    if (alt === '' || alt.length > 24 || !/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alt)) return;
    this.#begin();
    this.leaves.push({ node: image, start: 0, from: this.text.length, length: alt.length, island: image });
    this.text += alt;
    this.#endsInLooseSpace = false;
  }

  #lineBreak(node: Text | Element, start: number, island: Element | undefined): void {
    this.#begin();
    this.#dropLooseSpace();
    this.#held = { node, start, from: this.text.length, length: 0, island };
    this.leaves.push(this.#held);
  }

  #begin(): void {
    if (this.#held) this.#held.length = 1;
    if (this.#held || this.#breakDue) this.text += '\n';
    this.#held = undefined;
    this.#breakDue = false;
    this.#lineOpen = true;
  }

  #endLine(): void {
    if (!this.#lineOpen) return;
    this.#dropLooseSpace();
    this.#held = undefined;
    this.#lineOpen = false;
    this.#breakDue = true;
  }

  #dropLooseSpace(): void {
    const last = this.leaves.at(-1);
    if (!this.#endsInLooseSpace || !last) return;
    last.length -= 1;
    this.text = this.text.slice(0, -1);
    this.#endsInLooseSpace = false;
  }
}
