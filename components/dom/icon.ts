import type { ShownLabel } from '../speech';

const namespace = 'http://www.w3.org/2000/svg';

/** One shape each, in a box of 24, drawn as lines; labels differ in shape, so that colour is never the only difference. */
const shapes = {
  relational:
    'M5 9a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M13.5 9.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0M3 19c.6-3.4 2.8-5 5.5-5s4.9 1.6 5.5 5M16 14.6c2.4 0 4.2 1.4 5 4.4',
  mixed: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 3.5v17M15 4.5v15M18 6.5v11',
  neutral: 'M5 3.5h14v17H5zM8.5 9h7M8.5 13h7M8.5 17h4',
  broadcast: 'M4 10v4h3l8 4.5v-13L7 10H4Zm4 4.5L9.5 20h2.6M18.5 9a4 4 0 0 1 0 6',
  check: 'M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M16 16l4.5 4.5M8.5 11l1.8 1.8 3.2-3.6',
} as const satisfies Record<ShownLabel, string>;

/** A label's picture, beside words that say the same. */
export const icon = (label: ShownLabel): SVGElement => drawn(shapes[label]);

/** A picture of one path. */
export function drawn(shape: string): SVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', shape);
  svg.append(path);
  return svg;
}
