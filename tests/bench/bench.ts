import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** `npm run bench -- engine|worker|browser`: what the coach costs, and what it costs the pages it works in. */
const files = new Map([
  ['engine', 'tests/bench/coach-bench.ts'],
  ['worker', 'tests/bench/worker-bench.ts'],
  ['browser', 'tests/bench/browser/bench.ts'],
]);

const [name = '', ...parameters] = process.argv.slice(2);
const file = files.get(name);
if (file === undefined) {
  console.error(`Say which: ${[...files.keys()].map((one) => `\`npm run bench -- ${one}\``).join(', ')}.`);
  process.exitCode = 2;
} else {
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  const { status } = spawnSync(process.execPath, [tsx, file, ...parameters], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
