import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { runStage, type Stage, type Sum } from './stage';

/**
 * `npm test`: one stage after the other, as it happens; the last line is the sum.
 * The sites' pages and the contract of the editors most people write in run in Chromium here;
 * `npm run e2e`, `npm run contract` and `npm run sites` run all of them in both browsers.
 */
const bin = (name: string, file: string) => [process.execPath, resolve('node_modules', name, file)] as const;
const tsx = bin('tsx', 'dist/cli.mjs');
const wxt = bin('wxt', 'bin/wxt.mjs');

const mostUsed = 'textarea,text-input,contenteditable,lexical,draft,quill,prosemirror';

const stages: readonly Stage[] = [
  { name: 'Types: what the framework makes', command: [...wxt, 'prepare'] },
  { name: 'Types', command: [...bin('typescript', 'bin/tsc'), '--noEmit'] },
  { name: 'Lint', command: [...bin('@biomejs/biome', 'bin/biome'), 'check', '.'] },
  { name: 'Unit tests', command: [...bin('vitest', 'vitest.mjs'), 'run'] },
  { name: 'Build for Chromium', command: [...wxt, 'build'] },
  { name: 'Build for Firefox', command: [...wxt, 'build', '-b', 'firefox'] },
  { name: 'Extension, end to end', command: [...tsx, 'tests/e2e/run.ts', '--built', '--without', 'reload'] },
  { name: 'Sites × checks', command: [...tsx, 'tests/platforms/run.ts', '--browser', 'chromium'] },
  { name: 'Editors × checks', command: [...tsx, 'tests/editors/run.ts', '--editor', mostUsed] },
];

async function main(): Promise<void> {
  const total: Sum = { passed: 0, failed: 0 };
  const broken: string[] = [];
  for (const stage of stages.filter(({ command }) => command[1] === undefined || existsSync(command[1]))) {
    console.log(`\n━━ ${stage.name}`);
    const started = Date.now();
    const { passed, failed } = await runStage(stage);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) broken.push(stage.name);
    console.log(
      `━━ ${stage.name}: ${failed === 0 ? 'good' : 'not yet'}, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
  if (broken.length > 0) console.log(`\nTo look at: ${broken.join(', ')}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

void main();
