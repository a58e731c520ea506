import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** `npm run bench -- engine|browser`: what the coach costs, and what it costs the pages it works in. */
const files = { engine: 'tests/bench/coach-bench.ts', browser: 'tests/bench/browser/bench.ts' } as const;

const [name, ...parameters] = process.argv.slice(2);
if (name !== 'engine' && name !== 'browser') {
  console.error('Say which: `npm run bench -- engine` or `npm run bench -- browser`.');
  process.exitCode = 2;
} else {
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  const { status } = spawnSync(process.execPath, [tsx, files[name], ...parameters], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
