/** A box on the screen, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface SpotParts {
  /** The composer's own box. */
  readonly composer: Box;
  readonly badge: Pick<Box, 'width' | 'height'>;
  readonly viewport: Pick<Box, 'width' | 'height'>;
  /** False where text or something to click lies under the box. */
  isFree(box: Box): boolean;
}

/** Where the badge sits, from the composer's lower right corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const gap = 6;

/** The first free spot around the composer; the window's corner where nothing around it is free. Never inside its text. */
export function freeSpot({ composer, badge, viewport, isFree }: SpotParts): Spot {
  const right = composer.left + composer.width;
  const bottom = composer.top + composer.height;
  const candidates: readonly [left: number, top: number][] = [
    [right + gap, bottom - badge.height],
    [right - badge.width, composer.top - badge.height - gap],
    [right - badge.width, bottom + gap],
    [composer.left, bottom + gap],
    [composer.left, composer.top - badge.height - gap],
    [composer.left - badge.width - gap, bottom - badge.height],
    [right + gap, composer.top],
    [composer.left - badge.width - gap, composer.top],
    [right - badge.width, bottom + gap + badge.height],
    [right - badge.width, composer.top - 2 * badge.height - gap],
    [viewport.width - badge.width - 16, viewport.height - badge.height - 16],
    [16, viewport.height - badge.height - 16],
    [viewport.width - badge.width - 16, 16],
  ];
  const free = candidates.find(([left, top]) => {
    const box = { left, top, ...badge };
    return isInside(box, viewport) && isFree(box);
  });
  const [left, top] = free ?? [viewport.width - badge.width - 16, viewport.height - badge.height - 16];
  return { x: left - right, y: top - bottom };
}

/** The spot on the screen, pushed back in where it would stand outside the window. */
export function onScreen(
  spot: Spot,
  composer: Box,
  badge: Pick<Box, 'width' | 'height'>,
  viewport: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const left = composer.left + composer.width + spot.x;
  const top = composer.top + composer.height + spot.y;
  return {
    left: Math.max(0, Math.min(left, viewport.width - badge.width)),
    top: Math.max(0, Math.min(top, viewport.height - badge.height)),
  };
}

function isInside(box: Box, viewport: Pick<Box, 'width' | 'height'>): boolean {
  const fits = box.left >= 0 && box.top >= 0;
  return fits && box.left + box.width <= viewport.width && box.top + box.height <= viewport.height;
}
