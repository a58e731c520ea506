import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { noAdvice } from '@/utils/coach/advice/advice';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings } from '@/utils/coach/types';
import { openGrammar } from './grammar';
import { allDrafts, someDrafts } from './law-drafts';
import { type Bench, type Tried, tryLaws } from './laws';

/** The six laws of the advice. `LAWS=all npx vitest run tests/advice/laws.test.ts` tries them on every draft there is. */
const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const isAll = process.env.LAWS === 'all';
const drafts = isAll ? allDrafts() : someDrafts(160);
const waiting = isAll ? 7_200_000 : 300_000;

describe('on every draft', { timeout: waiting }, () => {
  const tried: (Tried & { readonly id: string })[] = [];
  beforeAll(async () => {
    const bench: Bench = {
      coach: createCoach(settings),
      again: createCoach(settings),
      reader: createCoach(settings, { advise: noAdvice }),
      lint: await openGrammar(),
    };
    for (const { id, draft } of drafts) tried.push({ id, ...(await tryLaws(draft, bench)) });
  }, waiting);

  const broken = (law: number) =>
    tried.flatMap(({ id, breaches }) =>
      breaches.filter((breach) => breach.law === law).map(({ what }) => `${id} ${what}`),
    );

  it.each([
    [1, 'what a replacement mends is gone, and nothing new has come'],
    [2, 'facts in equals facts out'],
    [3, 'label and meters never get worse, and a broadcast draft becomes at least mixed'],
    [4, 'the same draft gets the same advice'],
    [5, 'there is a way on for every finding'],
    [6, 'an independent grammar checker finds nothing new'],
  ])('law %i: %s', (law) => expect(broken(law)).toEqual([]));

  it('law 5: nine findings in ten have words that need nothing filled in', () => {
    const sum = (of: (one: Tried) => number) => tried.reduce((total, one) => total + of(one), 0);
    expect(sum(({ findings }) => findings)).toBeGreaterThan(100);
    expect(sum(({ complete }) => complete) / sum(({ findings }) => findings)).toBeGreaterThanOrEqual(0.9);
  });
});
