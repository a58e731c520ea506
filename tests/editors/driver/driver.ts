import type { Span } from '@/utils/coach/types';
import { editorFor } from '@/utils/editors';
import type { Editor } from '@/utils/editors/editor';
import { type Outcome, replaceIn, selectIn, selectionIn } from '@/utils/editors/writer';
import { createPainter } from '@/utils/highlight/create-painter';
import { highlightName, paintStyles } from '@/utils/highlight/highlight-css';
import type { Mark, Painter, PaintStyle } from '@/utils/highlight/painter';
import { type Alive, keepCount } from './watchful';

/** A box as plain numbers, viewport coordinates. */
export interface PlainBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the suite can ask of the modules that run in the page; arguments and answers are plain data. */
export interface Commands {
  /** Takes the focused editor; answers its family. `slot` keeps several apart; all other questions go to the last one used. */
  open(slot?: string): string | undefined;
  use(slot: string): void;
  text(): string;
  paint(marks: Mark[]): void;
  /** Paints these words wherever they stand, now and after every change. */
  follow(words: string[], style: PaintStyle): void;
  boxes(id: string): PlainBox[];
  hit(x: number, y: number): readonly string[];
  replace(span: Span, text: string, expected: string): Promise<Outcome>;
  select(span: Span): void;
  selection(): Span | undefined;
  /** Median and longest time from a change to its paint, ms of this thread, since the last question. */
  cost(): { median: number; longest: number; count: number };
  stop(): void;
  alive(): Alive;
}

const alive = keepCount();
interface Opened {
  readonly editor: Editor;
  readonly painter: Painter;
  readonly end: AbortController;
}

const slots = new Map<string, Opened>();
let current = 'main';
let costs: number[] = [];

const deepActive = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

const opened = (): Opened => {
  const slot = slots.get(current);
  if (!slot) throw new Error('The suite asks for an editor before it opened one.');
  return slot;
};

const marksFor = (text: string, words: readonly string[], style: PaintStyle): Mark[] =>
  words.flatMap((word) => {
    const marks: Mark[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      marks.push({ id: `${word}/${marks.length}`, style, from: at, to: at + word.length });
    }
    return marks;
  });

const plainBox = ({ left, top, right, bottom }: DOMRect): PlainBox => ({ left, top, right, bottom });

const commands: Commands = {
  open: (slot = 'main') => {
    const active = deepActive();
    const editor = active ? editorFor(active) : undefined;
    if (!editor) return undefined;
    const end = new AbortController();
    current = slot;
    slots.set(slot, { editor, painter: createPainter(editor, end.signal), end });
    return editor.family;
  },
  use: (slot) => {
    current = slot;
  },
  text: () => opened().editor.read().text,
  paint: (marks) => opened().painter.paint(marks, opened().editor.read()),
  follow: (words, style) => {
    const { editor, painter, end } = opened();
    const { element } = editor;
    const repaint = (): void => {
      const start = performance.now();
      const map = editor.read();
      painter.paint(marksFor(map.text, words, style), map);
      costs.push(performance.now() - start);
    };
    const changes = new MutationObserver(repaint);
    changes.observe(element, { subtree: true, childList: true, characterData: true });
    end.signal.addEventListener('abort', () => changes.disconnect());
    element.addEventListener('input', repaint, { signal: end.signal });
    repaint();
  },
  boxes: (id) => opened().painter.boxes(id).map(plainBox),
  hit: (x, y) => opened().painter.hit(x, y),
  replace: (span, text, expected) => replaceIn(opened().editor, span, text, expected),
  select: (span) => selectIn(opened().editor, span),
  selection: () => selectionIn(opened().editor),
  cost: () => {
    const sorted = costs.sort((a, b) => a - b);
    costs = [];
    return { median: sorted[sorted.length >> 1] ?? 0, longest: sorted.at(-1) ?? 0, count: sorted.length };
  },
  stop: () => {
    for (const slot of slots.values()) slot.end.abort();
    slots.clear();
    const left = paintStyles.filter((style) => CSS.highlights.has(highlightName(style)));
    if (left.length > 0) throw new Error(`Highlights are left after stopping: ${left.join(', ')}.`);
  },
  alive: () => alive(),
};

/** Questions come as events of the document: the one thing a page and an extension's script share. */
const answer = async (event: Event): Promise<void> => {
  // Only the suite sends this event, always with text.
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail) as {
    id: number;
    name: keyof Commands;
    args: never[];
  };
  let detail: string;
  try {
    const command = commands[name] as (...all: unknown[]) => unknown;
    detail = JSON.stringify({ value: await command(...args) });
  } catch (problem) {
    detail = JSON.stringify({ problem: String(problem instanceof Error ? problem.stack : problem) });
  }
  document.dispatchEvent(new CustomEvent(`bedside-suite-answer-${id}`, { detail }));
};

document.addEventListener('bedside-suite-call', (event) => void answer(event));
