import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Where the built extensions stand. */
export const builtFolder = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
} as const;

/** Builds the extension as people get it. Throws with the builder's own words where that does not work. */
export function buildExtension(browser: keyof typeof builtFolder): void {
  const target = browser === 'firefox' ? ['-b', 'firefox'] : [];
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...target], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`);
}
