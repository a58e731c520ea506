import { contactPlainly } from '../plain/contact';
import type { Act } from '../rewrite';

/** Leave the choice: the door stays open, and nobody is pulled through it. */
export const leaveChoice: Act = { move: 'Leave the choice with them', rewrite: contactPlainly };
