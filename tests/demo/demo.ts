import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { findChromium } from '../set-up/browsers.mjs';
import { buildExtension, builtFolder } from '../set-up/build';
import { closeWelcome } from '../set-up/launch';
import { showOnPaper } from './on-paper';

/** `npm start`: the extension in a browser with the practice page in front; without a display, the same on paper. */
async function main(): Promise<void> {
  console.log('Building the extension …');
  buildExtension('chromium');
  const isSeen = hasDisplay();
  const context = await chromium.launchPersistentContext(await mkdtemp(join(tmpdir(), 'bedside-manner-')), {
    executablePath: findChromium() ?? 'chromium',
    headless: false,
    viewport: isSeen ? null : { width: 1280, height: 900 },
    // Without its own switches the browser shows no bar that says it is driven by a program.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...(isSeen ? [] : ['--headless=new']),
      // Chromium refuses to run as root inside its sandbox, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--window-size=1280,940',
      `--disable-extensions-except=${builtFolder.chromium}`,
      `--load-extension=${builtFolder.chromium}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const practice = `chrome-extension://${new URL(worker.url()).host}/practice.html`;
  const page = await context.newPage();
  await page.goto(practice);
  await closeWelcome(context);
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  await page.bringToFront();
  if (isSeen) {
    console.log(
      'The practice page is open. Point at the underlined words; close the browser when you have seen enough.',
    );
    await context.waitForEvent('close', { timeout: 0 });
  } else {
    await showOnPaper(page);
    await context.close();
  }
}

/** Windows and macOS always have one; elsewhere X or Wayland says so. */
function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return process.env.CI === undefined;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

void main();
