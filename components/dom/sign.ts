import { drawn } from './icon';

/** The signs that only card and receipt bear; they come with them. */
const shapes = {
  heart: 'M12 19.5S4.5 15 4.5 9.6A4 4 0 0 1 12 7.6a4 4 0 0 1 7.5 2C19.5 15 12 19.5 12 19.5Z',
  close: 'm6.5 6.5 11 11m0-11-11 11',
  next: 'm9.5 5.5 6.5 6.5-6.5 6.5',
  previous: 'M14.5 5.5 8 12l6.5 6.5',
  done: 'm5 12.5 4.5 4.5L19 7.5',
} as const satisfies Record<string, string>;

/** A picture beside words that say the same. */
export const sign = (name: keyof typeof shapes): SVGElement => drawn(shapes[name]);
