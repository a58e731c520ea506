import { describe, expect, test } from 'vitest';
import { cell, onceATurn } from '@/utils/watch/cell';

describe('A cell', () => {
  test('tells of changes, and only of changes, until the signal aborts', () => {
    const life = new AbortController();
    const value = cell(1);
    const seen: number[] = [];
    value.subscribe(() => seen.push(value.value), life.signal);
    value.value = 1;
    value.value = 2;
    life.abort();
    value.value = 3;
    expect(seen).toEqual([2]);
  });

  test('tells nobody who came after the end', () => {
    const value = cell('a');
    let told = 0;
    value.subscribe(() => {
      told += 1;
    }, AbortSignal.abort());
    value.value = 'b';
    expect(told).toBe(0);
  });
});

describe('Once a turn', () => {
  test('works once for any number of calls, and again in the next turn', async () => {
    let worked = 0;
    const work = onceATurn(() => {
      worked += 1;
    }, new AbortController().signal);
    work();
    work();
    await Promise.resolve();
    expect(worked).toBe(1);
    work();
    await Promise.resolve();
    expect(worked).toBe(2);
  });

  test('does not work after the end', async () => {
    const life = new AbortController();
    let worked = 0;
    const work = onceATurn(() => {
      worked += 1;
    }, life.signal);
    work();
    life.abort();
    await Promise.resolve();
    expect(worked).toBe(0);
  });
});
