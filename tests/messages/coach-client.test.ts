import { describe, expect, test } from 'vitest';
import type { Report } from '@/utils/coach/types';
import { createCoachClient } from '@/utils/messages/coach-client';
import type { CoachLine, Line } from '@/utils/messages/lines';

type Up = CoachLine['up'];
type Down = CoachLine['down'];

/** A line whose other end is in the test's hands. */
class OpenLine implements Line<Up, Down> {
  readonly sent: Up[] = [];
  readonly #heard: ((message: Down) => void)[] = [];
  readonly #broken: (() => void)[] = [];
  isOpen = true;
  readonly onMessage = { addListener: (listener: (message: Down) => void) => this.#heard.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => this.#broken.push(listener) };
  postMessage(message: Up): void {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message);
  }
  disconnect(): void {
    this.isOpen = false;
  }
  say(message: Down): void {
    for (const listener of this.#heard) listener(message);
  }
  /** The worker was stopped. */
  cut(): void {
    this.isOpen = false;
    for (const listener of this.#broken) listener();
  }
}

// Only the text is looked at here.
const reportOn = (text: string): Report => ({ text }) as Report;
const request = (text: string) => ({ draft: { text, kind: 'post' as const }, dismissed: [] });

function setUp() {
  const lines: OpenLine[] = [];
  const life = new AbortController();
  const state = { isAlive: true, died: 0 };
  const client = createCoachClient({
    connect: () => {
      const line = new OpenLine();
      lines.push(line);
      return line;
    },
    isAlive: () => state.isAlive,
    settingsCame: () => undefined,
    takenBack: () => undefined,
    died: () => {
      state.died += 1;
      life.abort();
    },
    signal: life.signal,
  });
  const last = (): OpenLine => {
    const line = lines.at(-1);
    if (!line) throw new Error('Nobody has connected yet.');
    return line;
  };
  return { client, lines, last, life, state };
}

const texts = async (reports: AsyncIterable<Report>): Promise<string[]> => {
  const seen: string[] = [];
  for await (const { text } of reports) seen.push(text);
  return seen;
};

describe('The line to the coach', () => {
  test('is made by the first draft, and carries its answers until they are done', async () => {
    const { client, lines, last } = setUp();
    expect(lines).toHaveLength(0);
    const answers = texts(client.check(request('Hello')));
    expect(last().sent).toMatchObject([{ type: 'check', id: 1, draft: { text: 'Hello' } }]);
    last().say({ type: 'report', id: 1, report: reportOn('quick') });
    last().say({ type: 'report', id: 1, report: reportOn('considered') });
    last().say({ type: 'done', id: 1 });
    expect(await answers).toEqual(['quick', 'considered']);
  });

  test('is made again when the worker was stopped, and the draft is sent again', async () => {
    const { client, lines, last } = setUp();
    const answers = texts(client.check(request('Hello')));
    last().cut();
    expect(lines).toHaveLength(2);
    expect(last().sent).toMatchObject([{ type: 'check', id: 1, draft: { text: 'Hello' } }]);
    last().say({ type: 'report', id: 1, report: reportOn('here') });
    last().say({ type: 'done', id: 1 });
    expect(await answers).toEqual(['here']);
  });

  test('is given up after it broke again and again without a word, and tried anew by the next draft', async () => {
    const { client, lines, last } = setUp();
    const answers = texts(client.check(request('Hello')));
    for (let count = 0; count < 4; count += 1) last().cut();
    expect(await answers).toEqual([]);
    const before = lines.length;
    client.check(request('Hello again'));
    expect(lines.length).toBe(before + 1);
  });

  test('a new draft ends the wait for the one before; its late answer is dropped', async () => {
    const { client, last } = setUp();
    const first = texts(client.check(request('one')));
    const second = texts(client.check(request('two')));
    last().say({ type: 'report', id: 1, report: reportOn('late') });
    last().say({ type: 'report', id: 2, report: reportOn('two') });
    last().say({ type: 'done', id: 2 });
    expect(await first).toEqual([]);
    expect(await second).toEqual(['two']);
  });

  test('a draft nobody waits for any more is stopped', () => {
    const { client, last } = setUp();
    const waiting = new AbortController();
    client.check(request('Hello'), waiting.signal);
    waiting.abort();
    expect(last().sent.at(-1)).toEqual({ type: 'stop', id: 1 });
  });

  test('falls silent once the extension is gone', async () => {
    const { client, lines, last, state } = setUp();
    const answers = texts(client.check(request('Hello')));
    state.isAlive = false;
    last().cut();
    expect(state.died).toBe(1);
    expect(await answers).toEqual([]);
    client.wake();
    expect(lines).toHaveLength(1);
  });
});
