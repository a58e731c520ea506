import type { Writing } from '@/utils/watch/writing';
import type { CardModel } from '../card/card-model';
import type { SheetsLater } from './sheets-later';

/** How long a pointer rests on words before their card comes, and how long the card waits when it leaves, ms. */
const dwell = 220;
const grace = 320;

/** Opens the card under the pointer and lets it go again. */
export interface Pointing {
  /** The pointer came to the card itself, or left it. */
  cardPointer(inside: boolean): void;
}

/** Watches the pointer over one composer until `signal` aborts. A timer runs only while the pointer is on words. */
export function watchPointer(writing: Writing, sheets: SheetsLater, signal: AbortSignal): Pointing {
  const { element } = writing.editor;
  let over: string | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (milliseconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };
  const leave = () => {
    over = undefined;
    wait(grace, () => {
      if (sheets.now?.card.openedBy === 'hover') sheets.now.card.close();
    });
  };
  const point = (x: number, y: number) => {
    const id = noteAt(writing, x, y);
    if (id === over) return;
    over = id;
    if (id === undefined) return leave();
    if (!canHover(sheets.now?.card)) return;
    // What it takes to show a card comes while the pointer rests.
    sheets.fetch();
    wait(dwell, () => sheets.use(({ card }) => over === id && canHover(card) && card.open(id, 'hover')));
  };
  const move = (event: PointerEvent) => {
    // A pressed button means that text is being selected.
    if (event.buttons !== 0) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => point(event.clientX, event.clientY));
  };
  element.addEventListener('pointermove', move, { passive: true, signal });
  element.addEventListener('pointerleave', () => leave(), { signal });
  element.addEventListener('click', (event) => clickAt(writing, sheets, event), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return { cardPointer: (inside) => (inside ? clearTimeout(timer) : leave()) };
}

function clickAt(writing: Writing, sheets: SheetsLater, event: MouseEvent): void {
  const id = noteAt(writing, event.clientX, event.clientY);
  if (id !== undefined) sheets.use(({ card }) => card.open(id, 'click'));
  else sheets.now?.card.close();
}

function noteAt(writing: Writing, x: number, y: number): string | undefined {
  const known = new Set(writing.notes.value.map((note) => note.id));
  return writing.painter.hit(x, y).find((id) => known.has(id));
}

/** Passing over other words never takes away a card that was opened on purpose. */
function canHover(card: CardModel | undefined): boolean {
  return card?.view.value === undefined || card.openedBy === 'hover';
}
