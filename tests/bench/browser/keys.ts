import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { OpenPage } from './session';

/** Pause between two keys of a quick typist, ms. */
export const cadence = 25;

/** What the page calls in each frame that follows a key. */
const drawn = 'bedsideDrawn';

/** Tells of the frame after each key: the page is made to call out there, with the extension and without it alike. */
async function frames({ page, protocol }: OpenPage): Promise<() => Promise<void>> {
  await protocol.send('Runtime.addBinding', { name: drawn });
  await page.evaluate((name) => {
    const told = () => Reflect.get(window, name)('');
    addEventListener('keydown', () => requestAnimationFrame(told), { capture: true, passive: true });
  }, drawn);
  return () => new Promise((resolve) => protocol.once('Runtime.bindingCalled', () => resolve()));
}

/**
 * Types at a fixed pace, but never before the page has drawn the key before: however busy the machine is, every key has a
 * frame, and the page's work can be compared.
 */
export async function createTypist(tab: OpenPage): Promise<(text: string) => Promise<void>> {
  const frame = await frames(tab);
  return async (text) => {
    for (const key of text) {
      const [next, isDrawn] = [pause(cadence), frame()];
      await tab.protocol.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key });
      await tab.protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      await Promise.all([next, isDrawn]);
    }
  };
}

/** Types at a fixed pace whatever the page does: keys go out on time, and those it has no time for wait. */
export async function typeKeys(protocol: CDPSession, text: string): Promise<void> {
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (const [index, key] of [...text].entries()) {
    const early = start + index * cadence - performance.now();
    if (early > 0) await pause(early);
    sent.push(protocol.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key }));
    sent.push(protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key }));
  }
  await Promise.all(sent);
}

/** Empties the page's editor and puts paragraphs in, the caret at their end. */
export async function fill(page: Page, paragraphs: readonly string[]): Promise<void> {
  await page.evaluate(() => window.page?.focus());
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  for (const [index, text] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(text);
  }
}

/** The page's editor must hold what was typed, or the figures mean nothing. */
export async function expectTyped(page: Page, text: string): Promise<void> {
  const held = await page.evaluate(() => window.page?.model() ?? '');
  const isThere = held.replaceAll('\u00a0', ' ').trimEnd().endsWith(text.trimEnd());
  if (!isThere) throw new Error(`The editor holds something else than what was typed: …${held.slice(-80)}`);
}
