import { describe, expect, it } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings, Draft } from '@/utils/coach/types';
import { type Model, readyModel, sayInMyWords } from '@/utils/rephrase/say-in-my-words';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const coach = createCoach(settings);
const draft: Draft = {
  text: 'The birth center opens on Monday at 9. What would make the first night easier for you?',
  kind: 'post',
};

interface Told {
  readonly model: Model;
  readonly prompts: string[];
  destroyed: number;
}

/** A language model that says these things, one after the other. */
function saying(answers: readonly string[], availability: Availability = 'available'): Told {
  const told: Told = {
    prompts: [],
    destroyed: 0,
    model: {
      availability: async () => availability,
      create: async () => ({
        prompt: async (input) => {
          told.prompts.push(String(input));
          return answers[told.prompts.length - 1] ?? '';
        },
        destroy: () => {
          told.destroyed += 1;
          return undefined;
        },
      }),
    },
  };
  return told;
}

const ask = ({ model }: Told, most = 500) =>
  sayInMyWords(model, {
    text: draft.text,
    isGood: (text) => coach.isAsGood(draft, text),
    fits: (text) => text.length <= most,
  });

describe('say it in my words', { timeout: 60_000 }, () => {
  const good = 'Monday at 9 the birth center opens. What would make the first night easier for you?';

  it('shows words that hold every fact and are no worse', async () => {
    const told = saying([good]);
    expect(await ask(told)).toBe(good);
    expect(told.prompts).toEqual([draft.text]);
    expect(told.destroyed).toBe(1);
  });

  it('takes the quotation marks off that models put around an answer', async () => {
    expect(await ask(saying([`"${good}"`]))).toBe(good);
  });

  it.each([
    ['a lost time', 'Monday the birth center opens. What would make the first night easier for you?'],
    ['a new number', `${good} We have 4 rooms.`],
    ['a new name', 'Monday at 9 the birth center opens, says Marta. What would make the first night easier for you?'],
    ['selling', `${good} Book now, spots are limited!`],
    ['a lost question', 'Monday at 9 the birth center opens.'],
    ['nothing', ''],
    ['the same again', draft.text],
  ])('does not show %s', async (_, answer) => {
    const told = saying([answer, answer, answer]);
    expect(await ask(told)).toBeUndefined();
    expect(told.prompts).toHaveLength(3);
    expect(told.destroyed).toBe(1);
  });

  it('asks again where the first answer does not hold', async () => {
    expect(await ask(saying(['Book now!', good]))).toBe(good);
  });

  it('keeps within what the site takes', async () => {
    expect(await ask(saying([good, good, good]), 20)).toBeUndefined();
  });

  it('uses a model only where the browser has one that is ready', async () => {
    const { model } = saying([]);
    expect(await readyModel(undefined)).toBeUndefined();
    expect(await readyModel(saying([], 'downloadable').model)).toBeUndefined();
    expect(await readyModel(saying([], 'unavailable').model)).toBeUndefined();
    expect(await readyModel(model)).toBe(model);
  });
});
