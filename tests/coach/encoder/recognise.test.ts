import { beforeAll, describe, expect, it } from 'vitest';
import { type Coach, createCoach } from '@/utils/coach/coach';
import type { Recogniser } from '@/utils/coach/recogniser';
import type { CoachSettings } from '@/utils/coach/types';
import { openRecogniser } from '@/utils/command-line/open-recogniser';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
let recogniser: Recogniser | undefined;
let coach: Coach;

beforeAll(async () => {
  recogniser = await openRecogniser();
  coach = createCoach(settings, recogniser ? { recogniser } : {});
}, 60_000);

const text =
  'It has come to our notice that patient expectations are evolving.\nOn behalf of the leadership team, we reaffirm our unwavering dedication to service delivery 🏥.';

describe('the considered coach', () => {
  it('answers the same for the same draft', async () => {
    const draft = { text, kind: 'post' } as const;
    expect(await coach.considered(draft)).toEqual(
      await createCoach(settings, recogniser ? { recogniser } : {}).considered(draft),
    );
  });

  it('finds corporate voice in wording no rule lists, quotes the very words, and explains itself in words', async () => {
    const report = await coach.considered({ text, kind: 'post' });
    const found = report.findings.filter(({ category }) => category === 'corporate-voice');
    expect(found.length).toBeGreaterThan(0);
    for (const { from, to, quote } of report.findings) expect(quote).toBe(text.slice(from, to));
    for (const { layer, readsLike } of found)
      if (layer === 'encoder') expect(readsLike ?? 'nothing near').toMatch(/\w/);
  });

  it('keeps everything the quick answer had that is not weak', async () => {
    const draft = { text: 'Call today to book your visit with our award-winning team!', kind: 'post' } as const;
    const considered = await coach.considered(draft);
    const rules = considered.findings.filter(({ layer }) => layer !== 'encoder').map(({ ruleId }) => ruleId);
    expect(rules).toEqual(
      expect.arrayContaining(
        coach
          .quick(draft)
          .findings.filter(({ severity }) => severity === 'fix')
          .map(({ ruleId }) => ruleId),
      ),
    );
  });

  it('answers with what rules know when it is stopped', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const report = await coach.considered({ text, kind: 'post' }, stopped.signal);
    expect(report.findings.filter(({ layer }) => layer === 'encoder')).toEqual([]);
  });
});
