import type { Page } from 'playwright-core';
import { typeKeys } from './keys';
import type { OpenPage } from './session';
import { leadIn } from './texts';

declare global {
  interface Window {
    /** From the key that completed the words to the end of the first frame that shows their line, ms. */
    bedsideLatency?: number | undefined;
  }
}

/** Longest a line may take to come, ms. */
const patience = 10_000;

/** Arms the page: `keys` keys from now the words are complete, and a line over them is waited for. */
function arm({ words, keys, longest }: { words: string; keys: number; longest: number }): void {
  window.bedsideLatency = undefined;
  const channel = new MessageChannel();
  const afterFrame = (work: () => void) =>
    requestAnimationFrame(() => {
      channel.port1.onmessage = work;
      channel.port2.postMessage(0);
    });
  // By highlight, or in a layer of our own.
  const lines = () => [
    ...[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
    ...[...document.querySelectorAll('bedside-mirror, bedside-lines')].flatMap((mirror) =>
      [...(mirror.shadowRoot?.querySelectorAll('span') ?? [])].map((span) => span.textContent),
    ),
  ];
  const count = () => lines().filter((line) => line.includes(words)).length;
  const known = count();
  const isShown = () => count() > known;
  const watch = (start: number) => {
    const now = performance.now() - start;
    if (isShown() || now > longest) window.bedsideLatency = now;
    else afterFrame(() => watch(start));
  };
  let left = keys;
  const pressed = (event: KeyboardEvent) => {
    left -= 1;
    if (left > 0) return;
    removeEventListener('keydown', pressed, true);
    afterFrame(() => watch(event.timeStamp));
  };
  addEventListener('keydown', pressed, true);
}

/** Types `words` at the caret and says how long their line took, ms; undefined when none came. */
export async function underlineLatency({ page, protocol }: OpenPage, words: string): Promise<number | undefined> {
  const typed = ` ${leadIn}${words}`;
  await page.evaluate(arm, { words, keys: typed.length, longest: patience });
  await typeKeys(protocol, typed);
  return latencyOf(page);
}

async function latencyOf(page: Page): Promise<number | undefined> {
  const handle = await page.waitForFunction(() => window.bedsideLatency, undefined, { timeout: 2 * patience });
  const latency = (await handle.jsonValue()) ?? patience;
  return latency < patience ? latency : undefined;
}
