import { spawn } from 'node:child_process';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** One thing to run. */
export interface Stage {
  readonly name: string;
  readonly command: readonly string[];
}

export interface Sum {
  passed: number;
  failed: number;
}

/** Runs a stage, passing on what it prints. Counts its tests where it says them, and itself as one where it does not. */
export async function runStage({ command }: Stage): Promise<Sum> {
  const [program, ...parameters] = command;
  const child = spawn(program ?? '', parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    process.stdout.write(part);
  });
  child.stderr.pipe(process.stderr);
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
    child.on('error', () => resolve(1));
  });
  return sumOf(said, status === 0);
}

/** Reads the last sum a stage printed: our own «3 passed, 0 failed», or Vitest's «Tests  1 failed | 2 passed (3)». */
export function sumOf(output: string, isGood: boolean): Sum {
  const lines = stripVTControlCharacters(output).split('\n').reverse();
  const line =
    lines.find((text) => /^\s*\d+ passed, \d+ failed\s*$/u.test(text) || /^\s*Tests\s+\d+ /u.test(text)) ?? '';
  const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`, 'u').exec(line)?.[1] ?? 0);
  const sum = { passed: count('passed'), failed: count('failed') };
  // A stage that ends badly has failed, whatever it counted.
  if (!isGood) return { ...sum, failed: Math.max(1, sum.failed) };
  return sum.passed === 0 ? { passed: 1, failed: 0 } : sum;
}
