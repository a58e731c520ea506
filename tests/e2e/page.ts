import type { Point, Tab } from './browsers/tab';

/** What people write in these tests: something to announce, something to praise, something to sell. */
export const salesy = 'We are thrilled to announce our award-winning team. Book now! ';

/** Clicks into a box, also inside open shadow roots, as a person does. */
export async function focusBox(tab: Tab, selector: string): Promise<void> {
  const at = await tab.until(
    `the box ${selector}`,
    (wanted) => {
      const inside = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
      const box = [document, ...inside].map((root) => root.querySelector(wanted)).find((found) => found !== null);
      const rect = box?.getBoundingClientRect();
      return rect && rect.width > 0 ? { x: rect.right - 20, y: rect.bottom - 12 } : undefined;
    },
    selector,
  );
  await tab.click(at.x, at.y);
}

/** The text in a box. */
export function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.run((wanted) => {
    const box = document.querySelector(wanted);
    return box instanceof HTMLTextAreaElement ? box.value : (box?.textContent ?? '');
  }, selector);
}

/** Underlined words, each with its style, in the order they were painted. */
export function underlined(tab: Tab): Promise<string[]> {
  return tab.run(() => {
    const names = ['tip', 'fix', 'hold', 'strength'];
    return names.flatMap((name) =>
      [...(CSS.highlights.get(`bedside-${name}`) ?? [])].map((range) => `${name}: ${String(range)}`),
    );
  }, undefined);
}

/** Waits until these words are underlined. */
export async function seesUnderline(tab: Tab, words: string): Promise<void> {
  await tab.until(
    `a line under «${words}»`,
    (wanted) =>
      [...CSS.highlights.values()].some((marks) => [...marks].some((range) => String(range).includes(wanted))),
    words,
  );
}

/** Waits until these words are not underlined any more. */
export async function seesNoUnderline(tab: Tab, words: string): Promise<void> {
  await tab.until(
    `no line under «${words}»`,
    (wanted) =>
      ![...CSS.highlights.values()].some((marks) => [...marks].some((range) => String(range).includes(wanted))),
    words,
  );
}

/** The middle of underlined words on the screen. */
export async function placeOf(tab: Tab, words: string): Promise<Point> {
  return tab.until(
    `the place of «${words}»`,
    (wanted) => {
      const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
      const range = ranges.find((one) => String(one).includes(wanted));
      const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    words,
  );
}

/** Something of ours beside the composer. */
export interface Shown {
  readonly text: string;
  readonly label: string;
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Waits until something of ours is on the screen. */
export function sees(tab: Tab, selector: string): Promise<Shown> {
  return tab.until(
    `${selector} beside the composer`,
    (wanted) => {
      const element = document.querySelector('bedside-manner')?.shadowRoot?.querySelector(wanted);
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) return undefined;
      const { x, y, width, height } = element.getBoundingClientRect();
      const label = element.getAttribute('aria-label') ?? '';
      return { text: element.textContent ?? '', label, data: { ...element.dataset }, box: { x, y, width, height } };
    },
    selector,
  );
}

/** Waits until what is shown there says `words`: a change in an editor takes a turn or two. */
export async function says(tab: Tab, selector: string, words: string): Promise<void> {
  await tab.until(
    `«${words}» in ${selector}`,
    ({ wanted, text }) =>
      document.querySelector('bedside-manner')?.shadowRoot?.querySelector(wanted)?.textContent?.includes(text),
    { wanted: selector, text: words },
  );
}

/** Waits until it is gone from the screen. */
export async function seesNot(tab: Tab, selector: string): Promise<void> {
  await tab.until(
    `no ${selector} beside the composer`,
    (wanted) => {
      const element = document.querySelector('bedside-manner')?.shadowRoot?.querySelector(wanted);
      return !(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true });
    },
    selector,
  );
}

/** Clicks something of ours, where it is. */
export async function clickOurs(tab: Tab, selector: string): Promise<void> {
  await sees(tab, selector);
  const at = await tab.run((wanted) => {
    const element = document.querySelector('bedside-manner')?.shadowRoot?.querySelector(wanted);
    element?.scrollIntoView({ block: 'nearest' });
    const box = element?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, selector);
  await tab.click(at.x, at.y);
}

/** Opens a page, writes in its box, and waits for the first line. */
export async function writeIn(tab: Tab, selector: string, text: string = salesy): Promise<void> {
  await focusBox(tab, selector);
  await tab.type(text, 5);
}
