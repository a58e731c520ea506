import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories } from '@/utils/coach/categories/index';
import { type Counted, type CountedFinding, labelOf, score } from '@/utils/coach/score';
import { signals } from '@/utils/coach/signals/index';
import type { CategoryId, SignalId } from '@/utils/coach/types';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly category: CategoryId; readonly start: number; readonly end: number }[];
  readonly draft_flags: readonly CategoryId[];
  readonly signals: readonly SignalId[];
  readonly overall: string;
}

const cases = readFileSync('corpus/cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

function finding(id: CategoryId, from = 0, to = 0, quote = ''): CountedFinding {
  const category = categories.find((one) => one.id === id);
  if (category === undefined) throw new Error(`There is no category ${id}.`);
  const { name, weight, severity } = category;
  return { id, name, quote, from, to, points: weight, severity, counts: true, move: 'Ask' };
}

function strength(id: SignalId): Counted {
  const signal = signals.find((one) => one.id === id);
  if (signal === undefined) throw new Error(`There is no signal ${id}.`);
  return { id, name: signal.name, quote: '', from: 0, to: 0, points: signal.credit };
}

describe('the label', () => {
  it.each(cases)(
    'of $id follows from its marked words and signals',
    ({ spans, draft_flags, signals: marked, overall, text }) => {
      const flags = draft_flags.filter((flag) => !spans.some((span) => span.category === flag));
      const findings = [
        ...flags.map((flag) => finding(flag)),
        ...spans.map(({ category, start, end }) => finding(category, start, end, text.slice(start, end))),
      ];
      expect(score(findings, marked.map(strength), 20).label).toBe(overall);
    },
  );

  it.each([
    [0, 0, false, 'neutral'],
    [5.5, 9, false, 'neutral'],
    [6, 9, false, 'broadcast'],
    [0, 9, true, 'broadcast'],
    [0, 10, false, 'relational'],
    [6, 10, false, 'mixed'],
    [0, 12, true, 'mixed'],
  ] as const)('at broadcast %d, relationship %d, hold %s is %s', (broadcast, relationship, hold, label) => {
    expect(labelOf(broadcast, relationship, hold)).toBe(label);
  });
});

describe('the receipt', () => {
  it('charges the first of a category in full, the second by half, and the rest nothing', () => {
    const { broadcast, receipt } = score(
      [finding('jargon', 0, 1), finding('jargon', 2, 3), finding('jargon', 4, 5)],
      [],
      20,
    );
    expect(receipt.lines.map((line) => line.points)).toEqual([-5, -2.5, 0]);
    expect(broadcast).toBe(7.5);
  });

  it('credits a signal once', () => {
    const { relationship, receipt } = score([], [strength('open-question'), strength('open-question')], 20);
    expect(relationship).toBe(12);
    expect(receipt.lines.map((line) => line.points)).toEqual([12, 0]);
  });

  it('adds up to the headline, and shows the worked example of the manual', () => {
    const { receipt, label } = score(
      [finding('self-praise')],
      [strength('useful-direction'), strength('open-question')],
      20,
    );
    expect(receipt.headline).toBe(64);
    expect(label).toBe('mixed');
    expect(receipt.next).toMatch(/^One change to reach relational: /);
  });

  it('shows a bare word without charging it', () => {
    const { broadcast, receipt } = score([{ ...finding('self-praise'), severity: 'tip', counts: false }], [], 20);
    expect(broadcast).toBe(0);
    expect(receipt.lines).toHaveLength(1);
  });

  it('stays below the middle while a hold is open, whatever warmth stands beside it', () => {
    const warm = (['open-question', 'useful-direction', 'acknowledgement', 'introduction'] as const).map(strength);
    const { receipt, hold } = score([finding('patient-identifier')], warm, 40);
    expect(hold).toBe(true);
    expect(receipt.headline).toBe(49);
  });

  it('gives no number to a text too short to judge', () => {
    expect(score([finding('sales-cta')], [], 7).receipt.headline).toBeUndefined();
    expect(score([finding('sales-cta')], [], 8).receipt.headline).toBe(38);
  });
});
