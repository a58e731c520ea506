import type { Check } from './checks/check';
import * as keeping from './checks/keeping';
import * as painting from './checks/painting';
import * as places from './checks/places';
import * as reading from './checks/reading';
import * as writing from './checks/writing';

/** Every line an editor has to keep, in the order of a person's day: it is found, read, underlined, changed, left. */
export const contract: readonly Check[] = [
  ...Object.values(reading),
  ...Object.values(painting),
  ...Object.values(writing),
  ...Object.values(keeping),
  ...Object.values(places),
];
