import { describe, expect, it } from 'vitest';
import { asOneEdit, withChanges } from '@/utils/coach/advice/change';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings, Draft } from '@/utils/coach/types';
import { nextBlank } from '@/utils/watch/walk-blanks';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const draft: Draft = {
  text: 'We are proud to announce that our new cardiac rehab opens Monday. Call 555-0100 today to schedule!',
  kind: 'post',
};

const waiting = { timeout: 60_000 };

describe('the coached version', waiting, () => {
  it('turns the announcement to the reader and keeps what it says', async () => {
    const { coached, before, after } = await createCoach(settings).coached(draft);
    expect(coached).toMatch(/^If getting back on your feet/u);
    expect(coached).toContain('Monday');
    expect(coached).toContain('555-0100');
    expect(before.label).toBe('broadcast');
    expect(after.label).toBe('relational');
  });

  it('is made of changes that can each be left out, with their words side by side', async () => {
    const { changes, coached } = await createCoach(settings).coached(draft);
    expect(changes.length).toBeGreaterThan(1);
    expect(withChanges(draft.text, changes)).toBe(coached);
    expect(withChanges(draft.text, [])).toBe(draft.text);
    for (const change of changes) {
      const said = (kinds: readonly string[]) =>
        change.words
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ text }) => text)
          .join('');
      expect(said(['kept', 'gone'])).toBe(draft.text.slice(change.from, change.to));
      expect(said(['kept', 'new'])).toBe(change.text);
      expect(withChanges(draft.text, [change])).not.toBe(draft.text);
    }
  });

  it.each([110, 140, 280])('stays within %i characters', async (most) => {
    const { coached } = await createCoach(settings).coached(draft, { most });
    expect(coached.length).toBeLessThanOrEqual(most);
  });

  it('is one edit', async () => {
    const { coached } = await createCoach(settings).coached(draft);
    const { from, to, text } = asOneEdit(draft.text, coached);
    expect(draft.text.slice(0, from) + text + draft.text.slice(to)).toBe(coached);
  });
});

describe('voice and country', waiting, () => {
  const about = (text: string, more: Partial<CoachSettings>) =>
    createCoach({ ...settings, ...more }).advised({ text, kind: 'post' });
  const said = async (text: string, more: Partial<CoachSettings>) =>
    (await about(text, more)).findings
      .flatMap(({ moves, replacements }) => [...replacements, ...moves.map((move) => move.text)])
      .join('\n');
  const heart = 'We are thrilled to announce our award-winning heart attack team! Book now with us.';

  it.each([
    ['US', '911'],
    ['UK', '999'],
    ['AU', '000'],
    ['CA', '911'],
  ] as const)('names the number of %s', async (country, number) => {
    expect(await said(heart, { country })).toContain(number);
  });

  it('lets people speak for themselves and teams name a person', async () => {
    const brochure = 'Our mission is to leverage innovative solutions in order to better serve our stakeholders.';
    expect(await said(brochure, { voice: 'nurse' })).toContain('a nurse');
    expect(await said(brochure, { voice: 'communications' })).toContain('This is ⟦your first name⟧');
  });
});

describe('blanks', () => {
  const text = 'I’m ⟦name⟧, a nurse ⟦where⟧.';
  it.each([
    [0, false, '⟦name⟧'],
    [10, false, '⟦where⟧'],
    [text.length, false, '⟦name⟧'],
    [text.length, true, '⟦where⟧'],
    [4, true, '⟦where⟧'],
  ])('from %i, backwards %s: %s', (at, isBack, words) => {
    const blank = nextBlank(text, at, isBack);
    expect(text.slice(blank?.from, blank?.to)).toBe(words);
  });
  it('are none where all is filled in', () => expect(nextBlank('I’m Jo.', 0, false)).toBeUndefined());
});
