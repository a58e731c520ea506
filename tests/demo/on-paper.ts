import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type PaperReceipt, writeReceipt } from './write-receipt';

const folder = join('.output', 'demo');

/** Without a display: prints the receipt, takes one suggestion in the page, and keeps pictures of before, card and after. */
export async function showOnPaper(page: Page): Promise<void> {
  await mkdir(folder, { recursive: true });
  const box = page.locator('textarea[data-kind]');
  await page.locator('.receipt-side .label-chip').waitFor();
  const draft = await box.inputValue();
  const side = page.locator('.receipt-side');
  console.log(writeReceipt(draft, await readReceipt(page)));
  await page.screenshot({ path: join(folder, 'before.png') });

  await box.press('Alt+Shift+KeyB');
  const card = page.locator('bedside-manner .card');
  await card.waitFor();
  // What takes its time comes a moment after the card.
  await card.locator('.way').first().waitFor();
  await settle(page);
  await page.screenshot({ path: join(folder, 'card.png') });
  const before = await side.textContent();
  const taken = await takeShortest(page);
  await page.waitForFunction((was) => document.querySelector('.receipt-side')?.textContent !== was, before);
  await settle(page);
  await page.screenshot({ path: join(folder, 'after.png') });

  const after = await box.inputValue();
  console.log(`\nOne suggestion taken: ${taken}\n\nThe draft now reads:\n`);
  console.log(indent(after));
  const receipt = await readReceipt(page);
  console.log(`\nNow: ${receipt.label}; ${receipt.meters}.`);
  console.log(`\nPictures: ${['before', 'card', 'after'].map((name) => join(folder, `${name}.png`)).join(', ')}`);
}

/** Walks the findings to one whose first way on says something, and clicks it; the first way of all otherwise. */
async function takeShortest(page: Page): Promise<string> {
  const card = page.locator('bedside-manner .card');
  const worded = card.locator('.ways > :first-child .way:has(.text)');
  const findings = Number(await page.locator('bedside-manner .badge').getAttribute('data-count'));
  for (let step = 0; step < findings && (await worded.count()) === 0; step += 1)
    await page.keyboard.press('ArrowRight');
  const way = (await worded.count()) > 0 ? worded : card.locator('.way').first();
  const name = await textOf(card.locator('h2'));
  const text = (await way.locator(':scope > *').allTextContents()).join(': ');
  await way.click();
  await card.getByText('takes it back').waitFor();
  return `${name} → ${text}`;
}

/** Two frames: what was asked for stands on the screen. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function readReceipt(page: Page): Promise<PaperReceipt> {
  const side = page.locator('.receipt-side');
  const lines = (selector: string) =>
    side.locator(selector).evaluateAll((items) =>
      items.map((item) => ({
        points: item.querySelector('.points')?.textContent ?? '',
        name: item.querySelector('b')?.textContent ?? item.textContent ?? '',
        quotes: item.querySelector('.quotes')?.textContent ?? '',
      })),
    );
  return {
    label: await textOf(side.locator('.label-chip')),
    meaning: await textOf(side.locator('.receipt > p').first()),
    headline: (await side.locator('.headline').allTextContents()).join(''),
    meters: (await side.locator('.meter-row').allInnerTexts()).map((row) => row.replaceAll(/\s+/gu, ' ')).join(', '),
    next: (await side.locator('.next').allTextContents()).join(''),
    gains: await lines('.gains li'),
    costs: await lines('.costs li'),
  };
}

async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? '';
}

function indent(text: string): string {
  return text.replaceAll(/^/gmu, '    ');
}
