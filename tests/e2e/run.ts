import { resolve } from 'node:path';
import process from 'node:process';
import { findFirefox } from '../set-up/browsers.mjs';
import { buildExtension } from '../set-up/build';
import { runStage } from '../set-up/stage';

/** `npm run e2e [-- --built] [-- --browser chromium] [-- --without FILE] [-- FILE]`: the extension in real browsers, one after the other. */
const parameters = process.argv.slice(2);
const named = parameters.indexOf('--browser');
const browsers = named >= 0 ? [parameters[named + 1]] : ['chromium', ...(findFirefox() ? ['firefox'] : [])];
const without = parameters.indexOf('--without');
const isValue = (index: number) => [named, without].some((place) => place >= 0 && index === place + 1);
const files = parameters.filter((word, index) => !word.startsWith('--') && !isValue(index));
const excluded = without >= 0 ? ['--exclude', `**/${parameters[without + 1]}.e2e.ts`] : [];
const total = { passed: 0, failed: 0 };

for (const browser of browsers) {
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`There is no browser called ${browser} here.`);
  if (!parameters.includes('--built')) buildExtension(browser);
  console.log(`\n${browser}`);
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const parts = ['run', '--config', 'tests/e2e/vitest.config.ts', '--reporter', 'verbose', ...excluded, ...files];
  process.env.BEDSIDE_BROWSER = browser;
  const { passed, failed } = await runStage({ name: browser, command: [process.execPath, vitest, ...parts] });
  total.passed += passed;
  total.failed += failed;
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
