import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** Pause between two keys of a quick typist, ms. */
export const cadence = 25;

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
