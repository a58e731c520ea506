import type { Signal } from '../signal';

/** Every signal of the coach, in the order of the coaching manual. */
export const signals: readonly Signal[] = [];
