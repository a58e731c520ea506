import { findGenericComposer } from './generic';
import type { FindComposer } from './platform';

/** Finds out whether a focused element is a composer, and which. */
export const findComposer: FindComposer = findGenericComposer;
