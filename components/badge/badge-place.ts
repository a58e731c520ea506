import type { PageSettings } from '@/utils/messages/lines';
import type { Cell } from '@/utils/watch/cell';
import { type Box, freeSpot, onScreen, type Spot } from './badge-spot';
import { isFreeSpace } from './is-free';

/** Keeps the badge by its composer: a free spot is looked for when sizes change, and only followed while the page scrolls. */
export class BadgePlace {
  #dragged: Spot | undefined;
  #found: Spot | undefined;
  #shape = '';

  constructor(
    readonly badge: HTMLElement,
    readonly composer: HTMLElement,
    readonly host: Element,
    readonly settings: Cell<PageSettings>,
  ) {}

  /** Where it is, from the composer's lower right corner. */
  spot(): Spot {
    return this.#dragged ?? this.settings.value.badgePlace ?? this.#found ?? { x: 0, y: 0 };
  }

  /** While it is on its way; undefined when it has come to rest and the settings know it. */
  drag(spot: Spot | undefined): void {
    this.#dragged = spot;
    this.place();
  }

  place(): void {
    const composer = this.composer.getBoundingClientRect();
    const viewport = { width: innerWidth, height: innerHeight };
    const size = { width: this.badge.offsetWidth, height: this.badge.offsetHeight };
    this.#set('visibility', isSeen(composer, viewport) ? '' : 'hidden');
    if (size.width === 0) return;
    this.#find(composer, size, viewport);
    const { left, top } = onScreen(this.spot(), composer, size, viewport);
    this.#set('translate', `${Math.round(left)}px ${Math.round(top)}px`);
  }

  /** Writing a style makes the browser look at it again, even where it says the same. */
  #set(property: 'visibility' | 'translate', value: string): void {
    if (this.badge.style[property] !== value) this.badge.style[property] = value;
  }

  #find(composer: Box, badge: Pick<Box, 'width' | 'height'>, viewport: Pick<Box, 'width' | 'height'>): void {
    const shape = [composer.width, composer.height, badge.width, viewport.width, viewport.height]
      .map(Math.round)
      .join();
    if (this.settings.value.badgePlace || this.#dragged || shape === this.#shape) return;
    this.#shape = shape;
    const isFree = (box: Box) => isFreeSpace(this.composer.ownerDocument, box, this.host);
    this.#found = freeSpot({ composer, badge, viewport, isFree });
  }
}

function isSeen(box: DOMRect, viewport: Pick<Box, 'width' | 'height'>): boolean {
  const hasSize = box.width > 0 && box.height > 0;
  return hasSize && box.bottom > 0 && box.right > 0 && box.top < viewport.height && box.left < viewport.width;
}
