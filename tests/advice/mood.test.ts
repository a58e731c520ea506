import { expect, test } from 'vitest';
import { type Mood, moodOf } from '@/utils/coach/advice/concern';

const rows: readonly (readonly [context: string, mood: Mood])[] = [
  ['Four calls and I still cannot get my own records. Does anybody there talk to each other?', 'complaint'],
  ['Waited three hours with a feverish baby. Do you even have doctors?', 'complaint'],
  ['My refill is late again. Are they asleep in there?', 'complaint'],
  ['I waited three hours and nobody came. Should I go somewhere else for the stitches?', 'question'],
  ['Does anybody know if the flu clinic is open on Sunday?', 'question'],
  ['Do you take walk-ins for blood tests?', 'question'],
  ['Is it normal to feel dizzy after the second dose?', 'question'],
  ['The night nurse was so kind to my dad, thank you.', 'praise'],
];

test.each(rows)('%s', (context, mood) => {
  expect(moodOf({ kind: 'reply', text: 'Thanks for writing.', context })).toBe(mood);
});
