import { blank } from '../blanks';
import { atTheEnd } from '../insert';
import { heldHandoff, openDoor } from '../plain/handoff';
import type { Act } from '../rewrite';
import type { Family } from '../way';

/** Say what happens next, who does it and when: only the writer knows. */
export const nextStep: Family = function* (spot) {
  const who = spot.view.settings.voice === 'communications' ? `${blank('a name and role')} will` : 'I’ll';
  const promise = `${who} ${blank('do what')} and tell you here by ${blank('which day')}.`;
  const vague = spot.view.sentences.find(({ sentence }) => vaguely.test(sentence.plain));
  if (vague !== undefined) yield { text: promise, move, from: vague.from, to: vague.from + vague.sentence.text.length };
  yield atTheEnd(spot, promise, move);
};

const move = 'Say what happens next, who and when';

/** «Someone will be in touch in due course.»: nobody, and no day. */
const vaguely =
  /^(?:and |but )?(?:someone|somebody|(?:a|one) (?:member )?of (?:the|our) [\p{L} ]{3,20}|we|our [\p{L} ]{3,25}|they|the [\p{L} ]{3,25}) (?:will|shall|'ll|hopes? to|aims? to) (?:be in (?:touch|contact)|get (?:back|in touch)|contact you|reach out|follow up|respond|look into (?:it|this))\b(?![^.!?]*(?:\d|day\b|tomorrow|tonight|this (?:morning|afternoon)))[^.!?]*[.!]?$/u;

export const holdTheDoor: Act = { move: 'Keep the door, leave the choice', rewrite: openDoor };
export const nameTheOwner: Act = { move: 'Put a name and a time on the door', rewrite: heldHandoff };
