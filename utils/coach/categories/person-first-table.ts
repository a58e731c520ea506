import { byCondition } from './person-first-conditions';
import { byGroup } from './person-first-groups';
import type { PersonFirst } from './person-first-words';

/** The person-first table of the manual (4.26): suggestions, never corrections. */
export const personFirst: readonly PersonFirst[] = [...byCondition, ...byGroup];
