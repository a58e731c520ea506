import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes one line and waits while the reader is slower than we are, so that nothing piles up. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}

/** A reader that has seen enough (`head`) closes the pipe; that is no failure, and there is nobody left to write to. */
export function endWithReader(output: Writable): void {
  output.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
}
