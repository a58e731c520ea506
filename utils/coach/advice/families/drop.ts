import { cutClause } from '../plain/cut';
import type { Act } from '../rewrite';

/** Drop it: what only makes noise is missed by nobody. */
export const drop: Act = { move: 'Leave it out', rewrite: cutClause };
