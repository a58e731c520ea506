import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { BrowserContext, Page } from 'playwright-core';
import { buildExtension, builtFolder } from '../set-up/build';
import { launchChromium, stopWorker } from '../set-up/launch';

/**
 * `npm run bench -- worker [--built]`: what the considered layer costs where it works, in the extension's own worker in
 * Chromium: the first answer after a cold start, the answer after a keystroke, sentences a second, and memory.
 */

/** The coach waits this long for the writing to rest, ms (`coach-desk.ts`); what comes after is its own work. */
const REST = 120;

interface Row {
  readonly text: string;
}

/** Plain sentences, each read for the first time. */
const sentences = readFileSync('corpus/written/writer-6.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as Row).text)
  .filter((text) => text.length < 140 && !text.includes('\n'));

/** When an answer came, ms after the draft was sent. */
interface Came {
  readonly quick: number;
  readonly considered: number;
  /** With its ways on. */
  readonly advised: number;
}

/** Asks as a page does. */
function ask(page: Page, text: string): Promise<Came> {
  return page.evaluate(
    (draft) =>
      new Promise<Came>((resolve) => {
        const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
        const line = runtime.connect({ name: 'coach' });
        const sent = performance.now();
        const came = new Map<string, number>();
        line.onMessage.addListener(({ type, report }) => {
          if (report) came.set(report.stage, performance.now() - sent);
          if (report?.stage !== 'advised' && type !== 'done') return;
          line.disconnect();
          const advised = performance.now() - sent;
          // What shows nothing new is not said: then the last word is the considered one as well.
          resolve({ quick: came.get('quick') ?? 0, considered: came.get('considered') ?? advised, advised });
        });
        line.postMessage({ type: 'check', id: 1, draft: { text: draft, kind: 'post' }, dismissed: [] });
      }),
    text,
  );
}

/** The part of the browser's interface this uses in a page of the extension. */
interface ExtensionPage {
  readonly chrome: {
    readonly runtime: {
      connect(options: { name: string }): {
        readonly onMessage: {
          addListener(listener: (message: { type: string; report?: { stage: string } }) => void): void;
        };
        postMessage(message: unknown): void;
        disconnect(): void;
      };
    };
  };
}

/** What the worker holds, MB: its JavaScript, and the memory behind its arrays and WebAssembly, unused parts collected. */
async function workerMemory(context: BrowserContext): Promise<number> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser cannot be asked for the memory of a worker.');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('The worker is not running.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const send = (id: number, method: string): Promise<HeapUsage> =>
    new Promise((resolve) => {
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { readonly id?: number; readonly result: HeapUsage };
        if (answer.id === id) resolve(answer.result);
      });
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await send(1, 'HeapProfiler.collectGarbage');
  const usage = await send(2, 'Runtime.getHeapUsage');
  await browser.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}

/** Bytes. */
interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** A sentence of usual length. */
const plain = 'The corridor on the second floor is closed for painting until the end of week';

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const say = (what: string, value: string): void => console.log(`${what.padEnd(58)}${value}`);

async function main(): Promise<void> {
  if (!process.argv.includes('--built')) buildExtension('chromium');
  const load = loadavg()[0] ?? 0;
  const { context, close } = await launchChromium(builtFolder.chromium);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (work) => work;');
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  const unread = [...sentences];
  const some = (count: number): string => unread.splice(0, count).join(' ');

  await ask(page, '');
  const empty = await workerMemory(context);
  const cold: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await stopWorker(context, page);
    cold.push((await ask(page, some(3))).considered);
  }
  say('first considered answer after a cold start', `${median(cold).toFixed(0)} ms, rest of ${REST} ms included`);

  const draft = some(3);
  await ask(page, draft);
  const typed: number[] = [];
  const quick: number[] = [];
  const advised: number[] = [];
  for (const sentence of unread.splice(0, 30)) {
    const answer = await ask(page, `${draft} ${sentence}`);
    quick.push(answer.quick);
    typed.push(answer.considered - REST);
    advised.push(answer.advised - REST);
  }
  say('quick answer to a draft with a new sentence', `${median(quick).toFixed(1)} ms`);
  say('considered answer after the sentence rests', `${median(typed).toFixed(0)} ms median of ${typed.length}`);
  say('the same with its ways on', `${median(advised).toFixed(0)} ms median`);

  const rates: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    // Nothing to flag or praise, and each sentence its own: what is measured is reading.
    const text = Array.from({ length: 60 }, (_, index) => `${plain} ${round * 60 + index}.`).join(' ');
    const answer = await ask(page, text);
    rates.push(60 / ((answer.considered - answer.quick - REST) / 1000));
  }
  say('sentences in a draft of 60', `${median(rates).toFixed(0)} a second`);
  say(
    'memory of the worker',
    `${empty.toFixed(0)} MB empty, ${(await workerMemory(context)).toFixed(0)} MB after all this`,
  );
  say('Chromium', `${context.browser()?.version() ?? ''}, load at the start ${load.toFixed(1)}`);
  await close();
}

await main();
