import type { CardModel } from './card-model';

/** Keys inside the card: arrows and Tab walk its buttons, left and right go from finding to finding, Escape leaves. */
export function cardKeys(event: KeyboardEvent, card: HTMLElement, model: CardModel): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Tab: event.shiftKey ? -1 : 1 }[event.key];
  if (event.key === 'Escape') model.close();
  else if (event.key === 'ArrowRight') model.step(1);
  else if (event.key === 'ArrowLeft') model.step(-1);
  else if (step !== undefined) walk(card, step);
  else return;
  event.preventDefault();
}

function walk(card: HTMLElement, step: number): void {
  const stops = [...card.querySelectorAll<HTMLElement>('button, summary')].filter((stop) => stop.checkVisibility());
  const index = stops.findIndex((stop) => stop.matches(':focus'));
  stops[(index + step + stops.length) % stops.length]?.focus();
}
