import { toPlain } from '../language/plain';
import type { Draft } from '../types';

const roles =
  'nurse|midwife|physio|dentist|hygienist|receptionist|doctor|surgeon|therapist|carer|porter|paramedic|pharmacist|optician|volunteer|cleaner|anaesthetist|anesthetist|anesthesiologist|phlebotomist|technician|consultant';
/** Colleagues named with what they do: any other name may be a patient’s. */
const named = [
  /(?<![\p{L}])(?<who>(?:Dr|Doctor|Nurse|Sister|Matron|Midwife)\.? \p{Lu}[\p{L}'’-]+)/gu,
  new RegExp(`(?<![\\p{L}])(?:${roles}),? (?:named |called |was )?(?<who>\\p{Lu}\\p{Ll}+)(?!\\p{L})`, 'gu'),
  new RegExp(
    `(?<![\\p{L}])(?<who>\\p{Lu}\\p{Ll}+),? (?:the|our|your|my|a|her|his) (?:\\p{L}+ )?(?:${roles})(?!\\p{L})`,
    'gu',
  ),
];
const together =
  /\b(?:the|your|all the|those) (?<who>(?:\p{L}+ )?(?:nurses|midwives|staff|team|porters|paramedics|volunteers|carers|doctors|receptionists|cleaners|physios|ambulance crew|kitchen ladies|night shift|front desk))\b/u;

/** «Anita», «Dr Patel and Jo», «the nurses»: whom a kind post is about, as it names them. */
export function whoIsPraised({ context }: Draft): string | undefined {
  if (context === undefined) return undefined;
  const names = named.flatMap((pattern) =>
    [...context.matchAll(pattern)].map(({ index, groups }) => ({ index, who: groups?.who ?? '' })),
  );
  const inOrder = names
    .sort((a, b) => a.index - b.index)
    .map(({ who }) => who)
    .filter((who) => !/^(?:The|Our|Your|My|And|But|She|He|Thank|Thanks)\b/u.test(who));
  const [first, second] = inOrder.filter(
    (who, at) => inOrder.findIndex((other) => lastWord(other) === lastWord(who)) === at,
  );
  if (first !== undefined) return second === undefined ? first : `${first} and ${second}`;
  const group = together.exec(toPlain(context))?.groups?.who;
  return group === undefined ? undefined : `the ${group}`;
}

const lastWord = (text: string) => text.split(' ').at(-1);

/** What can be said to thanks: to whom they go is what was read. */
export function thankedFor(draft: Draft, isLoss: boolean): string {
  const who = whoIsPraised(draft);
  // Who is thanked by name may be who answers: nobody speaks of themselves so.
  const isOneself = who !== undefined && !/ and |^the /u.test(who) && /\b(?:I|me|my)\b/u.test(draft.text);
  const about = who === undefined || isOneself ? '' : ` about ${who}`;
  return isLoss ? `I’m so sorry, and thank you for writing this${about}.` : `What a kind thing to write${about}.`;
}
