import { ask, askInstead } from './families/ask';
import { drop } from './families/drop';
import type { Act } from './rewrite';
import type { Spot } from './spot';
import type { Family } from './way';

/** What can be done about a finding. */
export interface Plan {
  /** Other wordings of its sentence, the best first. */
  readonly acts: readonly Act[];
  /** Sentences to put in beside it. */
  readonly beside: readonly Family[];
}

/** Which families have something to say to a finding, the most telling first. */
export function planFor(_spot: Spot): Plan {
  return { acts: [drop, askInstead], beside: [ask] };
}
