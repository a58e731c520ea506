/** What the suite asks of a page, in the page's own world; arguments and answers are plain data. */
export interface PlainBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const deepActive = (): HTMLElement => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement)) throw new Error('Nothing has the focus.');
  return active;
};

/** Every node of the page, shadow roots and attributes included, so that two moments can be compared. */
const written = (node: Node): string => {
  if (node instanceof CharacterData) return node.data;
  const inside = [...node.childNodes].map(written).join('');
  if (!(node instanceof Element)) return inside;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
  const shadow = node.shadowRoot
    ? `<#shadow sheets=${node.shadowRoot.adoptedStyleSheets.length}>${written(node.shadowRoot)}</#shadow>`
    : '';
  return `<${node.localName}${attributes}>${shadow}${inside}</${node.localName}>`;
};

const textNodes = (host: Node): Text[] => {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
};

const rootsAbove = (node: Node): ShadowRoot[] => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAbove(root.host)] : [];
};

const plain = ({ left, top, right, bottom }: DOMRect): PlainBox => ({ left, top, right, bottom });

const pixelsOf = async (picture: string): Promise<ImageData> => {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to look at pictures with.');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
};

/** Lines of a style in our own layers, in the order they were drawn. */
const linesOf = (style: string): Element[] =>
  [...document.querySelectorAll('bedside-mirror, bedside-lines')].flatMap((layer) => [
    ...(layer.shadowRoot?.querySelectorAll(`.${style}`) ?? []),
  ]);

let changes: MutationObserver | undefined;
let changeCount = 0;

export const probe = {
  /** Asks the modules under test, which may live in another world. */
  call: (id: number, name: string, args: unknown[]): Promise<string> =>
    new Promise((resolve) => {
      const heard = (event: Event): void => resolve((event as CustomEvent<string>).detail);
      document.addEventListener(`bedside-suite-answer-${id}`, heard, { once: true });
      document.dispatchEvent(new CustomEvent('bedside-suite-call', { detail: JSON.stringify({ id, name, args }) }));
    }),
  /**
   * Where the text of the focused editor itself shows the nth `word`, found by letters alone and not by our text map:
   * one box a line, unclipped. A word may run over several text nodes.
   */
  boxesOf: (word: string, nth: number): PlainBox[] => {
    // Letters alone: editors put zero-width characters between them.
    const letters = textNodes(deepActive()).flatMap((node) =>
      [...node.data.matchAll(/[^\ufeff\u200b\u2060]/gs)].map((match) => ({ node, at: match.index, text: match[0] })),
    );
    const all = letters.map(({ text }) => text).join('');
    let from = -1;
    for (let count = 0; count <= nth; count += 1) from = all.indexOf(word, from + 1);
    if (from < 0) throw new Error(`«${word}» does not stand ${nth + 1} times in the editor.`);
    const boxes = letters.slice(from, from + word.length).flatMap(({ node, at }) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return [...range.getClientRects()].map(plain);
    });
    return boxes;
  },
  /** Texts under the line of a style: highlights, or lines in our own layers. The page sees what other worlds painted. */
  painted: (style: string): string[] => [
    ...[...(CSS.highlights.get(`bedside-${style}`) ?? [])].flatMap((range) =>
      range instanceof Range ? [range.toString()] : [],
    ),
    ...linesOf(style).flatMap((line) => line.textContent.trim() || []),
  ],
  /** Where lines are drawn over an editor's own text, unclipped; those that something covers are not. */
  drawnLines: (): PlainBox[] =>
    linesOf('fix, .hold, .tip, .strength')
      .filter((line) => getComputedStyle(line).visibility === 'visible')
      .map((line) => plain(line.getBoundingClientRect())),
  /** Lays a part of the page over the editor, as menus do, or takes it away again. */
  cover: (isCovered: boolean): void => {
    document.querySelector('#menu')?.remove();
    if (!isCovered) return;
    const menu = document.createElement('div');
    menu.id = 'menu';
    const { left, top, width, height } = deepActive().getBoundingClientRect();
    menu.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:white;z-index:1`;
    (deepActive().closest('[popover]') ?? document.body).append(menu);
  },
  isField: (): boolean => deepActive().matches('textarea, input'),
  /** Offset of the letter boundary at a point of a text field, as the browser's own hit test tells it. */
  offsetAt: (x: number, y: number): number | undefined =>
    document.caretPositionFromPoint(x, y, { shadowRoots: rootsAbove(deepActive()) })?.offset,
  viewport: (): PlainBox => {
    const { clientWidth, clientHeight } = document.documentElement;
    return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  },
  /** Bounding box of the pixels in which two pictures (PNG, base64) differ; CSS pixels of the tab. */
  difference: async (before: string, after: string): Promise<PlainBox | undefined> => {
    const [one, two] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
    const box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
    for (let at = 0; at < one.data.length; at += 4) {
      const apart = [0, 1, 2].some(
        (channel) => Math.abs((one.data[at + channel] ?? 0) - (two.data[at + channel] ?? 0)) > 24,
      );
      if (!apart) continue;
      const x = (at / 4) % one.width;
      const y = Math.floor(at / 4 / one.width);
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box.right === 0 ? undefined : box;
  },
  boxOfEditor: (): PlainBox => plain(deepActive().getBoundingClientRect()),
  /** The whole page, as text. */
  written: (): string => written(document.documentElement) + document.adoptedStyleSheets.length,
  scrollEditor: (to: number): void => {
    deepActive().scrollTop = to;
  },
  intoView: (): void => deepActive().scrollIntoView({ block: 'center' }),
  scrollPage: (to: number): void => window.scrollTo(0, to),
  style: (property: string, value: string): void => document.body.style.setProperty(property, value),
  styleBox: (property: string, value: string): void => {
    for (const box of document.querySelectorAll<HTMLElement>('.box')) box.style.setProperty(property, value);
  },
  setDirection: (direction: string): void => {
    for (const box of document.querySelectorAll<HTMLElement>('.box')) box.dir = direction;
  },
  /** Counts nodes that come or go inside the focused editor from now on. */
  watchNodes: (): void => {
    changeCount = 0;
    changes = new MutationObserver((records) => {
      changeCount += records.reduce((sum, record) => sum + record.addedNodes.length + record.removedNodes.length, 0);
    });
    changes.observe(deepActive(), { childList: true, subtree: true, attributes: true });
  },
  nodeChanges: (): number => {
    changeCount += changes?.takeRecords().length ?? 0;
    return changeCount;
  },
  hasFocusIn: (): string => deepActive().className,
  removeEditor: (): void => deepActive().remove(),
  paste: (text: string): void => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
    // Firefox takes the data only on the event's own.
    if (!event.clipboardData?.getData('text/plain')) event.clipboardData?.setData('text/plain', text);
    if (deepActive().dispatchEvent(event)) document.execCommand('insertText', false, text);
  },
  /** Resolves after the next picture of the page was drawn. */
  drawn: (): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
};

export type Probe = typeof probe;
