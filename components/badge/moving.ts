import type { BadgePlace } from './badge-place';
import type { Spot } from './badge-spot';

/** A pointer that goes less far than this is a click, CSS pixels. */
const clickSlop = 4;
const keyStep = 12;

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly spot: Spot;
  isUnderWay: boolean;
}

/** Moves the badge by dragging and with the arrow keys; `keep` is told where it came to rest. A drag is no click. */
export function makeMovable(badge: HTMLElement, place: BadgePlace, keep: (spot: Spot) => void): void {
  let drag: Drag | undefined;
  const rest = (spot: Spot) => {
    keep(spot);
    place.drag(spot);
  };
  badge.addEventListener('pointerdown', ({ button, clientX, clientY, pointerId }) => {
    if (button !== 0) return;
    drag = { x: clientX, y: clientY, spot: place.spot(), isUnderWay: false };
    badge.setPointerCapture(pointerId);
  });
  badge.addEventListener('pointermove', (event) => {
    if (!drag) return;
    const x = event.clientX - drag.x;
    const y = event.clientY - drag.y;
    if (!drag.isUnderWay && Math.hypot(x, y) < clickSlop) return;
    drag.isUnderWay = true;
    place.drag({ x: drag.spot.x + x, y: drag.spot.y + y });
  });
  const letGo = () => {
    if (drag?.isUnderWay) {
      rest(place.spot());
      badge.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    }
    drag = undefined;
  };
  badge.addEventListener('pointerup', letGo);
  badge.addEventListener('pointercancel', letGo);
  badge.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const { x, y } = place.spot();
    rest({ x: x + (step[0] ?? 0) * keyStep, y: y + (step[1] ?? 0) * keyStep });
  });
}
