import { describe, expect, it, vi } from 'vitest';
import { categories } from '@/utils/coach/categories/index';
import { createCoach } from '@/utils/coach/coach';
import type { Recognised, Recogniser } from '@/utils/coach/recogniser';
import type { CoachSettings, Draft, Report } from '@/utils/coach/types';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const draft: Draft = {
  text: 'We’re proud to announce our new wing! Book your visit today. The ward cat approves of all this.',
  kind: 'post',
};

function recognising(...answers: Recognised[]): Recogniser {
  return { recognise: async () => answers };
}

const withoutWays = (findings: Report['findings']) =>
  findings.map((finding) => ({ ...finding, replacements: [], moves: [] }));
const ids = (report: Report) => report.findings.map((finding) => finding.category);

describe('a report', () => {
  const coach = createCoach(settings);
  const report = coach.quick(draft);

  it('is plain data whose quotes are the words in their places', () => {
    expect(structuredClone(report)).toEqual(report);
    expect(report.findings.length).toBeGreaterThan(2);
    for (const { quote, from, to } of [...report.findings, ...report.strengths])
      expect(draft.text.slice(from, to)).toBe(quote);
  });

  it('puts whole-draft findings first and the rest in the order of the text', () => {
    const places = report.findings.map((finding) => (finding.to === 0 ? -1 : finding.from));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is the same for the same draft, whatever was asked before', () => {
    coach.quick({ text: 'Something else entirely. Book now with us!', kind: 'reply' });
    expect(coach.quick(draft)).toEqual(report);
    expect(createCoach(settings).quick(draft)).toEqual(report);
  });

  it('names the same problem twice where it stands twice', () => {
    const twice = coach.quick({
      text: 'Book your visit today. Nice weather here. Book your visit today.',
      kind: 'post',
    });
    const places = twice.findings.filter((finding) => finding.category === 'sales-cta').map((finding) => finding.from);
    expect(places).toEqual([0, 42]);
  });

  it('leaves out what the writer silenced and what is not for this kind', () => {
    const quiet = createCoach({ ...settings, silenced: ['sales-cta', 'self-praise'] }).quick(draft);
    expect(ids(quiet)).not.toContain('sales-cta');
    expect(ids(quiet)).not.toContain('self-praise');
    expect(ids(coach.quick({ ...draft, kind: 'reply' }))).not.toContain('announcement');
  });

  it('takes the writer’s organisations as «we»', () => {
    const text = 'Kestrel is simply the best for miles around.';
    const known = createCoach({ ...settings, organisations: ['Kestrel'] });
    expect(ids(coach.quick({ text, kind: 'post' }))).not.toContain('self-praise');
    expect(ids(known.quick({ text: 'At Kestrel we are the best.', kind: 'post' }))).toContain('self-praise');
  });

  it('waits for no advice, and has some for every finding a moment later', async () => {
    for (const { moves, replacements } of report.findings) expect([moves, replacements]).toEqual([[], []]);
    const { findings } = await coach.advised(draft);
    expect(ids({ ...report, findings })).toEqual(ids(report));
    for (const { moves, replacements } of findings) expect(moves.length + replacements.length).toBeGreaterThan(0);
    for (const { moves } of findings)
      for (const move of moves) expect(move.from).toBeLessThanOrEqual(draft.text.length);
  });
});

describe('the considered answer', () => {
  const catAt = draft.text.indexOf('The ward cat');
  const catTo = draft.text.length;

  it('adds what the recogniser found, and keeps what the rules found as it was', async () => {
    const quick = createCoach(settings).quick(draft);
    const recogniser = recognising({
      id: 'corporate-voice',
      from: catAt,
      to: catTo,
      confidence: 0.9,
      readsLike: 'We approve.',
    });
    const report = await createCoach(settings, { recogniser }).considered(draft);
    expect(report.stage).toBe('considered');
    expect(withoutWays(report.findings.filter((finding) => finding.layer !== 'encoder'))).toEqual(quick.findings);
    expect(report.findings.filter((finding) => finding.layer === 'encoder')).toMatchObject([
      {
        category: 'corporate-voice',
        ruleId: 'corporate-voice/meaning',
        readsLike: 'We approve.',
        from: catAt,
        to: catTo,
      },
    ]);
  });

  it('does not repeat a category on words a rule already found', async () => {
    const book = draft.text.indexOf('Book');
    const recogniser = recognising({ id: 'sales-cta', from: book - 1, to: book + 10, confidence: 0.8 });
    const report = await createCoach(settings, { recogniser }).considered(draft);
    expect(report.findings.filter((finding) => finding.category === 'sales-cta')).toHaveLength(1);
  });

  it('applies scope and silence to the recogniser as well', async () => {
    const recogniser = recognising(
      { id: 'canned-response', from: catAt, to: catTo, confidence: 1 },
      { id: 'jargon', from: catAt, to: catTo, confidence: 1 },
    );
    const report = await createCoach({ ...settings, silenced: ['jargon'] }, { recogniser }).considered(draft);
    expect(report.findings.some((finding) => finding.layer === 'encoder')).toBe(false);
  });

  it('applies a category’s last word to the recogniser as well', async () => {
    const text = 'Carbon monoxide is a quiet thief in the house. Put an alarm on each floor and test it every month.';
    const recogniser = recognising({ id: 'fear-appeal', from: 0, to: 46, confidence: 0.9 });
    const report = await createCoach(settings, { recogniser }).considered({ text, kind: 'post' });
    expect(ids(report)).not.toContain('fear-appeal');
  });

  it('withdraws a bare word it is sure about, and never a rule’s certain finding', async () => {
    const text = 'What a shame, our clinic has opened a second theatre, said nobody. Book your visit today.';
    const all: Recognised = { from: 0, to: text.length, confidence: 0.97, withdraws: ['announcement', 'sales-cta'] };
    const before = createCoach(settings).quick({ text, kind: 'post' });
    const after = await createCoach(settings, { recogniser: recognising(all) }).considered({ text, kind: 'post' });
    expect(ids(before)).toEqual(expect.arrayContaining(['announcement', 'sales-cta']));
    expect(ids(after)).not.toContain('announcement');
    expect(ids(after)).toContain('sales-cta');
  });

  it('falls back to the rules when the recogniser fails, and says so once', async () => {
    const report = vi.fn();
    const coach = createCoach(settings, {
      recogniser: { recognise: () => Promise.reject(new Error('no memory')) },
      report,
    });
    const answer = await coach.considered(draft);
    await coach.considered(draft);
    expect(withoutWays(answer.findings)).toEqual(coach.quick(draft).findings);
    expect(report).toHaveBeenCalledTimes(1);
  });
});

describe('checking', () => {
  it('answers at once, again when it has considered, again with ways on, and stops when told', async () => {
    const coach = createCoach(settings, { recogniser: recognising() });
    const stages: string[] = [];
    for await (const report of coach.check(draft)) stages.push(report.stage);
    expect(stages).toEqual(['quick', 'considered', 'advised']);

    const leave = new AbortController();
    const seen: string[] = [];
    for await (const report of coach.check(draft, leave.signal)) {
      seen.push(report.stage);
      leave.abort();
    }
    expect(seen).toEqual(['quick']);
  });

  it('answers the same way where there is no recogniser: advice comes a moment later', async () => {
    const stages: string[] = [];
    for await (const report of createCoach(settings).check(draft)) stages.push(report.stage);
    expect(stages).toEqual(['quick', 'considered', 'advised']);
  });
});

it('one broken piece of advice never silences the rest', async () => {
  const report = vi.fn();
  const advise = (): never => {
    throw new Error('out of words');
  };
  const answer = await createCoach(settings, { advise, report }).advised(draft);
  expect(ids(answer)).toEqual(ids(createCoach(settings).quick(draft)));
  expect(report).toHaveBeenCalled();
});

it('every category and rule has its own id', () => {
  const ruleIds = categories.flatMap((category) => category.rules.map((rule) => `${category.id}/${rule.id}`));
  expect(new Set(ruleIds).size).toBe(ruleIds.length);
  expect(new Set(categories.map((category) => category.id)).size).toBe(25);
});
