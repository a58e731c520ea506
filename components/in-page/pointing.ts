import type { Writing } from '@/utils/watch/writing';
import type { CardModel } from '../card/card-model';

/** How long a pointer rests on words before their card comes, and how long the card waits when it leaves, ms. */
const dwell = 220;
const grace = 320;

/** Opens the card under the pointer and lets it go again. */
export interface Pointing {
  /** The pointer came to the card itself, or left it. */
  cardPointer(inside: boolean): void;
}

/** Watches the pointer over one composer until `signal` aborts. A timer runs only while the pointer is on words. */
export function watchPointer(writing: Writing, card: CardModel, signal: AbortSignal): Pointing {
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
    wait(grace, () => card.openedBy === 'hover' && card.close());
  };
  const point = (x: number, y: number) => {
    const id = noteAt(writing, x, y);
    if (id === over) return;
    over = id;
    if (id === undefined) leave();
    else if (canHover(card)) wait(dwell, () => canHover(card) && card.open(id, 'hover'));
  };
  const move = (event: PointerEvent) => {
    // A pressed button means that text is being selected.
    if (event.buttons !== 0) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => point(event.clientX, event.clientY));
  };
  element.addEventListener('pointermove', move, { passive: true, signal });
  element.addEventListener('pointerleave', () => leave(), { signal });
  element.addEventListener('click', (event) => clickAt(writing, card, event), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return { cardPointer: (inside) => (inside ? clearTimeout(timer) : leave()) };
}

function clickAt(writing: Writing, card: CardModel, event: MouseEvent): void {
  const id = noteAt(writing, event.clientX, event.clientY);
  if (id !== undefined) card.open(id, 'click');
  else card.close();
}

function noteAt(writing: Writing, x: number, y: number): string | undefined {
  const known = new Set(writing.notes.value.map((note) => note.id));
  return writing.painter.hit(x, y).find((id) => known.has(id));
}

/** Passing over other words never takes away a card that was opened on purpose. */
function canHover(card: CardModel): boolean {
  return card.view.value === undefined || card.openedBy === 'hover';
}
