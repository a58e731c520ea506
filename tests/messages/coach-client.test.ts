import { describe, expect, test } from 'vitest';
import type { Report } from '@/utils/coach/types';
import { type CoachClient, createCoachClient } from '@/utils/messages/coach-client';
import type { Ask, CoachLine, Line } from '@/utils/messages/lines';
import { quietSettings } from '@/utils/settings/page-settings';

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

// Only text and stage are looked at here.
const reportOn = (text: string, stage: Report['stage'] = 'quick'): Report => ({ text, stage }) as Report;
const request = (text: string) => ({ draft: { text, kind: 'post' as const }, dismissed: [] });

function setUp() {
  const lines: OpenLine[] = [];
  const life = new AbortController();
  const state = { isAlive: true, died: 0, now: 0 };
  const client = createCoachClient({
    connect: () => {
      const line = new OpenLine();
      lines.push(line);
      return line;
    },
    isAlive: () => state.isAlive,
    settingsCame: () => undefined,
    takenBack: () => undefined,
    now: () => state.now,
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

/** Somebody who asks, and writes down what is answered. */
function asker({ client }: Pick<ReturnType<typeof setUp>, 'client'>) {
  const heard: string[] = [];
  const life = new AbortController();
  const ask = client.openAsk(({ text }) => heard.push(text), life.signal);
  return { ask, heard, life };
}

describe('The line to the coach', () => {
  test('is made by the first draft, and carries its answers', () => {
    const { client, lines, last } = setUp();
    const { ask, heard } = asker({ client });
    expect(lines).toHaveLength(0);
    ask(request('Hello'));
    expect(last().sent).toMatchObject([{ type: 'check', id: 1, draft: { text: 'Hello' } }]);
    last().say({ type: 'report', id: 1, report: reportOn('quick') });
    expect(heard).toEqual(['quick']);
    last().say({ type: 'report', id: 1, report: reportOn('advised', 'advised') });
    expect(heard).toEqual(['quick', 'advised']);
    last().cut();
    // All has been said: nobody needs the line.
    expect(lines).toHaveLength(1);
  });

  test('takes no more than the change of a draft it has carried before', () => {
    const { client, last } = setUp();
    const { ask } = asker({ client });
    ask(request('Hello'));
    ask(request('Hello, you'));
    ask(request('Hell, you'));
    expect(last().sent.slice(1)).toEqual([
      { type: 'edit', id: 2, change: { from: 5, removed: 0, text: ', you' }, dismissed: [] },
      { type: 'edit', id: 3, change: { from: 4, removed: 1, text: '' }, dismissed: [] },
    ]);
  });

  test.each<[string, (ask: (now: ReturnType<typeof request> | undefined) => void) => void]>([
    ['asked again about the same text', (ask) => ask(request('Hello'))],
    ['after the box was empty', (ask) => [undefined, request('Hello you')].forEach(ask)],
  ])('takes all of the draft %s', (_, next) => {
    const { client, last } = setUp();
    const { ask } = asker({ client });
    ask(request('Hello'));
    next(ask);
    expect(last().sent.at(-1)).toMatchObject({ type: 'check', id: 2 });
  });

  test('is made again when the worker was stopped, and the draft is sent again', () => {
    const { client, lines, last } = setUp();
    const { ask, heard } = asker({ client });
    ask(request('Hell'));
    ask(request('Hello'));
    last().cut();
    expect(lines).toHaveLength(2);
    expect(last().sent).toMatchObject([{ type: 'check', id: 2, draft: { text: 'Hello' } }]);
    last().say({ type: 'report', id: 2, report: reportOn('here') });
    expect(heard).toEqual(['here']);
  });

  test('is given up after it broke again and again without a word, and tried anew by the next draft', () => {
    const { client, lines, last } = setUp();
    const { ask } = asker({ client });
    ask(request('Hello'));
    for (let count = 0; count < 4; count += 1) last().cut();
    const before = lines.length;
    ask(request('Hello again'));
    expect(lines.length).toBe(before + 1);
    expect(last().sent).toMatchObject([{ type: 'check', draft: { text: 'Hello again' } }]);
  });

  test('is made again when the worker was stopped before it told the settings, and no more after that', () => {
    const { client, lines, last } = setUp();
    client.wake();
    last().cut();
    expect(lines).toHaveLength(2);
    last().say({ type: 'settings', settings: quietSettings });
    last().cut();
    expect(lines).toHaveLength(2);
  });

  test.each<[string, (client: CoachClient, ask: Ask) => void, string]>([
    ['the next edit', (_, ask) => ask(request('Hello, you')), 'Hello, you'],
    ['somebody who comes back to the page', (client) => client.remind(), 'Hello'],
    ['a page that comes out of the cache', (client) => client.renew(), 'Hello'],
  ])('an answer was lost: %s asks again, all of it, over a new line', (_, happens, text) => {
    const { client, lines, last, state } = setUp();
    const { ask, heard } = asker({ client });
    ask(request('Hell'));
    ask(request('Hello'));
    state.now = 60_000;
    happens(client, ask);
    expect(lines.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(last().sent).toMatchObject([{ type: 'check', draft: { text } }]);
    last().say({ type: 'report', id: 3, report: reportOn(text, 'advised') });
    expect(heard).toEqual([text]);
  });

  test('nothing is asked again while answers come, nor when all has been said', () => {
    const { client, lines, last, state } = setUp();
    const { ask } = asker({ client });
    ask(request('Hello'));
    for (const text of ['Hello y', 'Hello yo', 'Hello you']) {
      last().say({ type: 'report', id: 1, report: reportOn('Hello') });
      state.now += 4000;
      ask(request(text));
    }
    last().say({ type: 'report', id: 4, report: reportOn('Hello you', 'advised') });
    state.now += 60_000;
    client.remind();
    ask(request('Hello you there'));
    expect(lines).toHaveLength(1);
    expect(last().sent.map(({ type }) => type)).toEqual(['check', 'edit', 'edit', 'edit', 'edit']);
  });

  test('an answer to a text of a moment ago still comes; the draft is not done with it', () => {
    const { client, lines, last } = setUp();
    const { ask, heard } = asker({ client });
    ask(request('one'));
    ask(request('one two'));
    last().say({ type: 'report', id: 1, report: reportOn('one', 'advised') });
    expect(heard).toEqual(['one']);
    last().cut();
    expect(lines).toHaveLength(2);
  });

  test('another composer’s draft ends the wait; a late answer to the one before is dropped', () => {
    const { client, last } = setUp();
    const [one, two] = [asker({ client }), asker({ client })];
    one.ask(request('one'));
    two.ask(request('two'));
    expect(last().sent).toMatchObject([{ type: 'check' }, { type: 'check', draft: { text: 'two' } }]);
    last().say({ type: 'report', id: 1, report: reportOn('late') });
    last().say({ type: 'report', id: 2, report: reportOn('two') });
    expect([one.heard, two.heard]).toEqual([[], ['two']]);
  });

  test('a draft nobody waits for any more is stopped', () => {
    const { client, last } = setUp();
    const { ask, life } = asker({ client });
    ask(request('Hello'));
    life.abort();
    expect(last().sent.at(-1)).toEqual({ type: 'stop', id: 1 });
  });

  test('falls silent once the extension is gone', () => {
    const { client, lines, last, state } = setUp();
    const { ask, heard } = asker({ client });
    ask(request('Hello'));
    state.isAlive = false;
    last().cut();
    expect(state.died).toBe(1);
    expect(heard).toEqual([]);
    client.wake();
    expect(lines).toHaveLength(1);
  });
});
