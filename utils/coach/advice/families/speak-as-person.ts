import { blank } from '../blanks';
import { atTheStart } from '../insert';
import type { Act } from '../rewrite';
import type { Spot } from '../spot';
import type { Family } from '../way';

const move = 'Say who is speaking';

/** Speak as a person: first person for people, a named person for teams. */
export const speakAsPerson: Family = function* (spot) {
  yield atTheStart(spot, introduction(spot), move);
};

export const personInstead: Act = {
  move,
  replaces: true,
  *rewrite(spot) {
    yield introduction(spot);
  },
};

const roles = { nurse: 'nurse', physician: 'doctor', allied: 'your profession' } as const;

function introduction({ view }: Spot): string {
  const { voice } = view.settings;
  if (voice === 'communications') return `This is ${blank('your first name')}, writing for ${blank('your team')}.`;
  const role = voice === 'allied' ? blank(roles.allied) : roles[voice];
  return `I’m ${blank('your first name')}, a ${role} ${blank('where')}.`;
}
