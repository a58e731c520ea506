import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, Report, Strength } from '@/utils/coach/types';
import { compare } from '@/utils/command-line/evaluation/compare';
import { evaluate } from '@/utils/command-line/evaluation/figures';
import { mistakesOf } from '@/utils/command-line/evaluation/mistakes';
import { readRow } from '@/utils/command-line/evaluation/row';
import { runCommand } from './run';

/** A report that finds just these stretches: [category, from, to]. */
function reportOf(
  text: string,
  places: readonly (readonly [Finding['category'], number, number])[],
  signals: readonly Strength['signal'][] = [],
): Report {
  const findings = places.map(
    ([category, from, to]): Finding => ({
      category,
      ruleId: `${category}/test`,
      severity: 'fix',
      layer: 'rules',
      from,
      to,
      quote: text.slice(from, to),
      message: '',
      replacements: [],
      moves: [],
    }),
  );
  const strengths = signals.map(
    (signal): Strength => ({ signal, layer: 'rules', from: 0, to: 4, quote: text.slice(0, 4), message: '' }),
  );
  return {
    text,
    stage: 'quick',
    label: 'broadcast',
    broadcast: 10,
    relationship: 0,
    hold: false,
    findings,
    strengths,
    receipt: { lines: [] },
  };
}

const text = 'Book now and win a mug from our award-winning team';
const row = (fields: object) => readRow(JSON.stringify({ id: 'r', text, kind: 'post', ...fields }), 'test:1');

describe('comparing a report with labels', () => {
  it('counts a finding when category and words overlap', () => {
    const labelled = row({
      spans: [{ category: 'sales-cta', quote: 'Book now', start: 0, end: 8 }],
      overall: 'broadcast',
    });
    const { overall, labels } = evaluate([
      compare(
        labelled,
        reportOf(text, [
          ['sales-cta', 5, 20],
          ['jargon', 0, 8],
        ]),
      ),
    ]);
    expect(overall.words).toMatchObject({ gold: 1, found: 1, findings: 2, right: 1, precision: 0.5, recall: 1 });
    expect(labels).toEqual({ rows: 1, agree: 1, share: 1 });
  });

  it('neither requires nor blames what one labeller alone marked', () => {
    const labelled = row({ spans: [{ category: 'promo-offer', quote: 'win a mug', start: 13, end: 22, by: 'one' }] });
    const found = evaluate([compare(labelled, reportOf(text, [['promo-offer', 13, 22]]))]);
    const missed = evaluate([compare(labelled, reportOf(text, []))]);
    expect([found.overall.words.gold, found.overall.words.findings]).toEqual([0, 0]);
    expect([missed.overall.words.gold, missed.overall.words.findings]).toEqual([0, 0]);
  });

  it('measures whole-draft findings apart, from empty quotes and from draft flags', () => {
    const labelled = row({
      spans: [{ category: 'link-dump', quote: '', start: 0, end: 0 }],
      draft_flags: ['no-invitation'],
    });
    const { overall } = evaluate([
      compare(
        labelled,
        reportOf(text, [
          ['no-invitation', 0, 0],
          ['link-dump', 0, 8],
        ]),
      ),
    ]);
    expect(overall.draft).toMatchObject({ gold: 2, found: 1, findings: 1, right: 1 });
    expect(overall.words).toMatchObject({ gold: 0, findings: 0 });
  });

  it('does not judge categories that a snippet was not labelled for', () => {
    const snippet = row({ for: 'jargon', spans: [] });
    const asked = row({ for: 'no-audience', spans: [] });
    const report = reportOf(text, [['no-invitation', 0, 0]]);
    expect(evaluate([compare(snippet, report)]).overall.draft.findings).toBe(0);
    expect(evaluate([compare(asked, report)]).overall.draft.findings).toBe(1);
  });

  it('takes signals as plain ids or with their words', () => {
    const plain = row({ spans: [], signals: ['open-question'] });
    const placed = row({ spans: [], signals: [{ signal: 'open-question', quote: 'mug', start: 19, end: 22 }] });
    const report = reportOf(text, [], ['open-question']);
    expect(evaluate([compare(plain, report)]).signals['open-question']).toMatchObject({ found: 1, right: 1 });
    expect(evaluate([compare(placed, report)]).signals['open-question']).toMatchObject({ found: 0, right: 0 });
  });

  it('names every miss and false alarm', () => {
    const labelled = row({ spans: [{ category: 'sales-cta', quote: 'Book now', start: 0, end: 8 }], overall: 'mixed' });
    const mistakes = mistakesOf(compare(labelled, reportOf(text, [['jargon', 0, 4]])));
    expect(mistakes.map(({ kind, what }) => [kind, what])).toEqual([
      ['miss', 'sales-cta'],
      ['false alarm', 'jargon/test'],
      ['label', 'mixed, not broadcast'],
    ]);
  });

  it('tells near misses with a finding of their own category', () => {
    const near = row({ category: 'sales-cta' });
    const report = reportOf(text, [['sales-cta', 0, 8]]);
    expect(evaluate([compare(near, report), compare(near, reportOf(text, [['jargon', 0, 4]]))]).nearMisses).toEqual({
      rows: 2,
      withOwnFinding: 1,
      holds: 0,
    });
  });
});

describe('npm run eval', { timeout: 60_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eval-'));
    const lines = [
      {
        id: 'a',
        text,
        kind: 'post',
        writer: 'ana',
        spans: [{ category: 'sales-cta', quote: 'Book now', start: 0, end: 8 }],
        overall: 'broadcast',
      },
      { id: 'b', text: 'What helped you sleep?', kind: 'post', writer: 'ben', spans: [], overall: 'relational' },
    ];
    await writeFile(join(folder, 'labelled.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    await writeFile(join(folder, 'plain.jsonl'), JSON.stringify({ id: 'c', text }));
    await writeFile(join(folder, 'broken.jsonl'), '{"id": "x"}');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints a table for people, grouped by a field', async () => {
    const { output, status } = await runCommand('eval', [
      join(folder, 'labelled.jsonl'),
      join(folder, 'plain.jsonl'),
      '--layer',
      'quick',
      '--by',
      'writer',
    ]);
    expect(status).toBe(0);
    expect(output).toContain('findings on words');
    expect(output).toContain('label agreement: 2 of 2');
    expect(output).toContain('writer ana');
    expect(output).toContain('findings per 1,000 words');
  });

  it('prints one document for machines', async () => {
    const { output } = await runCommand('eval', [join(folder, 'labelled.jsonl'), '--layer', 'quick', '--json']);
    expect(JSON.parse(output)).toMatchObject({
      rows: 2,
      overall: { words: { gold: 1, found: 1 } },
      mistakes: expect.any(Array),
    });
  });

  it('says what it cannot read', async () => {
    const { status, problems } = await runCommand('eval', [join(folder, 'broken.jsonl'), '--layer', 'quick']);
    expect(status).toBe(2);
    expect(problems).toContain('broken.jsonl:1');
  });
});
