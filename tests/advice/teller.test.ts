import { expect, test } from 'vitest';
import { createCoach } from '@/utils/coach/coach';

const coach = createCoach({ audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] });

test.each([
  ['Proud to be recognized, for the 5th straight year, as a Top 100 Place to Have a Baby.', 'We’ve been recognized'],
])('who tells: %s', async (text, begins) => {
  const { findings } = await coach.advised({ text, kind: 'post' });
  const said = findings.flatMap(({ replacements, moves }) => [...replacements, ...moves.map((move) => move.text)]);
  expect(said.join('\n')).toContain(begins);
});
