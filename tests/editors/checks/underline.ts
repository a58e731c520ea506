import { ok, strictEqual } from 'node:assert/strict';
import type { PlainBox } from '../driver/driver';
import { isNear, type Subject } from './check';

const sameLine = (a: PlainBox, b: PlainBox): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;

/** One box a line. */
const byLine = (boxes: readonly PlainBox[]): PlainBox[] => {
  const lines: PlainBox[] = [];
  for (const box of boxes) {
    const line = lines.find((other) => sameLine(other, box));
    if (!line) lines.push({ ...box });
    else {
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
      line.top = Math.min(line.top, box.top);
      line.bottom = Math.max(line.bottom, box.bottom);
    }
  }
  return lines.filter((box) => box.right - box.left > 0.5);
};

const cut = (box: PlainBox, by: PlainBox): PlainBox => ({
  left: Math.max(box.left, by.left),
  top: Math.max(box.top, by.top),
  right: Math.min(box.right, by.right),
  bottom: Math.min(box.bottom, by.bottom),
});

const isSeen = (box: PlainBox): boolean => box.right - box.left > 0.5 && box.bottom - box.top > 0.5;

const spanOf = (text: string, word: string, nth: number): { from: number; to: number } => {
  let from = -1;
  for (let count = 0; count <= nth; count += 1) from = text.indexOf(word, from + 1);
  return { from, to: from + word.length };
};

/** A field's letters have no boxes; the browser's hit test tells which letter stands at a box's edges. */
const matchesField = async ({ tab }: Subject, word: string, nth: number): Promise<string | undefined> => {
  const boxes = await tab.ask('boxes', `${word}/${nth}`);
  const { from, to } = spanOf(await tab.ask('text'), word, nth);
  if (boxes.length === 0) return 'nothing is underlined';
  const edges: [number, number][] = [];
  for (const { left, right, top, bottom } of boxes) {
    const middle = (top + bottom) / 2;
    const at = [await tab.probe('offsetAt', left + 1, middle), await tab.probe('offsetAt', right - 1, middle)];
    edges.push([Math.min(...at.map((offset) => offset ?? -1)), Math.max(...at.map((offset) => offset ?? -1))]);
  }
  const start = Math.min(...edges.map(([first]) => first));
  const end = Math.max(...edges.map(([, last]) => last));
  return start === from && end === to
    ? undefined
    : `covers ${start}–${end} instead of ${from}–${to}: ${JSON.stringify(boxes)}`;
};

/** Lines run under all of a box, and stand at its height. */
const isUnderlined = (box: PlainBox, drawn: readonly PlainBox[]): boolean => {
  const under = drawn.filter(
    ({ left, right, top, bottom }) =>
      left < box.right && right > box.left && top > box.top - 2 && bottom < box.bottom + 2,
  );
  const left = Math.min(...under.map((line) => line.left));
  const right = Math.max(...under.map((line) => line.right));
  return left < box.left + 2 && right > box.right - 2;
};

const matchesText = async ({ tab }: Subject, word: string, nth: number): Promise<string | undefined> => {
  const seen = await tab.ask('boxes', `${word}/${nth}`);
  const editor = await tab.probe('boxOfEditor');
  const viewport = await tab.probe('viewport');
  const visible = (box: PlainBox): PlainBox => cut(cut(box, editor), viewport);
  const whole = byLine(await tab.probe('boxesOf', word, nth)).filter((box) => isSeen(visible(box)));
  const expected = whole.map(visible);
  const lines = byLine(seen);
  const isRight =
    lines.length === expected.length && expected.every((box, index) => isNear(box, lines[index] ?? box, 1));
  if (!isRight || expected.length === 0) return `${JSON.stringify(lines)} instead of ${JSON.stringify(expected)}`;
  const drawn = await tab.probe('drawnLines');
  const bare = whole.find((box) => !isUnderlined(box, drawn));
  return bare && `no line is drawn at ${JSON.stringify(bare)}, but at ${JSON.stringify(drawn)}`;
};

/** The nth `word` is underlined exactly where its letters stand. */
export const underlines = async (subject: Subject, word: string, nth = 0): Promise<void> => {
  const look = (): Promise<string | undefined> =>
    subject.fixture.field ? matchesField(subject, word, nth) : matchesText(subject, word, nth);
  await subject.eventually(`the underline of «${word}»`, async () => (await look()) ?? 'exact', 'exact');
};

/** How many lines the underline of the nth `word` runs over. */
export const linesOf = async ({ tab }: Subject, word: string, nth = 0): Promise<number> =>
  byLine(await tab.ask('boxes', `${word}/${nth}`)).length;

/** What changes on the screen when `word` is painted stands at the word and nowhere else. */
export const showsOnScreen = async (subject: Subject, word: string): Promise<void> => {
  const { tab } = subject;
  await tab.probe('style', 'caret-color', 'transparent');
  await tab.probe('drawn');
  const before = await tab.picture();
  await tab.ask('follow', [word], 'hold');
  await underlines(subject, word);
  await tab.probe('drawn');
  const after = await tab.picture();
  const change = await tab.probe('difference', before, after);
  ok(change, 'nothing changed on the screen');
  const [box] = await tab.ask('boxes', `${word}/0`);
  const offset = await tab.frameOffset();
  ok(box);
  const [left, right, top, bottom] = [
    change.left - offset.x,
    change.right - offset.x,
    change.top - offset.y,
    change.bottom - offset.y,
  ];
  const isThere = left >= box.left - 3 && right <= box.right + 3 && top >= box.top - 1 && bottom <= box.bottom + 6;
  strictEqual(isThere, true, `painted ${JSON.stringify({ left, top, right, bottom })} for ${JSON.stringify(box)}`);
  ok(right - left > (box.right - box.left) * 0.8, 'only a part of the word is painted');
};
