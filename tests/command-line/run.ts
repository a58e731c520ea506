import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly problems: string;
}

/** Runs a command of `utils/command-line` as a person would, and waits for its end. */
export function runCommand(name: 'coach' | 'eval', options: readonly string[], input = ''): Promise<Ended> {
  const script = resolve(import.meta.dirname, `../../utils/command-line/${name}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let problems = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    problems += text;
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (status) => done({ status, output, problems })));
}
