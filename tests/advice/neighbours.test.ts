import { expect, test } from 'vitest';
import { pointsToSomebody } from '@/utils/coach/advice/neighbours';

test.each([
  ['Call 911.', true],
  ['Ring 111, or go to A&E.', true],
  ['If it gets worse: 999!', true],
  ['Text 988', true],
  ['Ask your pharmacist about it.', true],
  ['Your GP can look at the rash.', true],
  ['We gave 10,000 flu shots.', false],
  ['It costs $999.', false],
  ['We looked after 1,112 families.', false],
  ['The trial took 988,000 people.', false],
  ['It fell to 0.911 last year.', false],
  ['Only 1.111 of them, in Room B911.', false],
])('«%s» points to somebody: %s', (text, points) => expect(pointsToSomebody(text)).toBe(points));
