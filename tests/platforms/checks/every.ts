import type { Check } from './check';
import { optedOut, postLost, rebuilt } from './degrading';
import { answered, found, limit, mounted } from './reading';

/** What every page of a known site has to keep. */
export const everyCheck: readonly Check[] = [found, answered, limit, optedOut, mounted, rebuilt, postLost];
