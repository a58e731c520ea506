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

/** Marks over words: highlights, and lines in our own layers; undefined while there are none. */
function marksOver(words: string): (Point & { style: string; text: string })[] | undefined {
  const found = ['tip', 'fix', 'hold', 'strength', 'active'].flatMap((style) => [
    ...[...(CSS.highlights.get(`bedside-${style}`) ?? [])].flatMap((range) =>
      range instanceof Range ? [{ style, text: String(range), box: range.getBoundingClientRect() }] : [],
    ),
    ...[...document.querySelectorAll('bedside-mirror, bedside-lines')].flatMap((mirror) =>
      [...(mirror.shadowRoot?.querySelectorAll(`.${style}`) ?? [])].map((span) => {
        return { style, text: span.textContent.trim(), box: span.getBoundingClientRect() };
      }),
    ),
  ]);
  const over = found.filter(({ text }) => text !== '' && text.includes(words));
  if (over.length === 0) return undefined;
  return over.map(({ style, text, box }) => ({ style, text, x: box.x + box.width / 2, y: box.y + box.height / 2 }));
}

/** Underlined words, each with its style, in the order they were painted. */
export async function underlined(tab: Tab): Promise<string[]> {
  const marks = (await tab.run(marksOver, '')) ?? [];
  return marks.filter(({ style }) => style !== 'active').map(({ style, text }) => `${style}: ${text}`);
}

/** Waits until these words are underlined. */
export async function seesUnderline(tab: Tab, words: string): Promise<void> {
  await placeOf(tab, words);
}

/** Waits until these words are not underlined any more. */
export async function seesNoUnderline(tab: Tab, words: string): Promise<void> {
  await tab.until(
    `no line under «${words}»`,
    (wanted) => {
      const texts = [
        ...[...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)),
        ...[...document.querySelectorAll('bedside-mirror, bedside-lines')].flatMap((mirror) =>
          [...(mirror.shadowRoot?.querySelectorAll('span') ?? [])].map((span) => span.textContent),
        ),
      ];
      return !texts.some((text) => text.includes(wanted));
    },
    words,
  );
}

/** The middle of underlined words on the screen. */
export async function placeOf(tab: Tab, words: string): Promise<Point> {
  const [mark] = await tab.until(`a line under «${words}»`, marksOver, words);
  if (!mark) throw new Error('Nothing was waited for.');
  return { x: mark.x, y: mark.y };
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
