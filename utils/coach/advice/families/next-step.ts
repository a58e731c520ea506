import { blank } from '../blanks';
import { atTheEnd } from '../insert';
import { heldHandoff, openDoor } from '../plain/handoff';
import type { Act } from '../rewrite';
import type { Family } from '../way';

/** Say what happens next, who does it and when: only the writer knows. */
export const nextStep: Family = function* (spot) {
  const who = spot.view.settings.voice === 'communications' ? `${blank('a name and role')} will` : 'I’ll';
  yield atTheEnd(
    spot,
    `${who} ${blank('do what')} and tell you here by ${blank('which day')}.`,
    'Say what happens next, who and when',
  );
};

export const holdTheDoor: Act = { move: 'Keep the door, leave the choice', rewrite: openDoor };
export const nameTheOwner: Act = { move: 'Put a name and a time on the door', rewrite: heldHandoff };
