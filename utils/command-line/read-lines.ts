import { StringDecoder } from 'node:string_decoder';

/** A line of input without its line break, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * The lines of a stream, one at a time, so that input of any length needs the memory of one line. Only `\n` and `\r\n`
 * end a line: JSON strings may hold the other line separators of Unicode. A byte order mark at the start is left out.
 */
export async function* readLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 0;
  for await (const chunk of input) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield { text: clean(text, number === 0), number: ++number };
  }
  rest += decoder.end();
  if (rest !== '') yield { text: clean(rest, number === 0), number: number + 1 };
}

function clean(text: string, isFirst: boolean): string {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  return isFirst && line.startsWith('\ufeff') ? line.slice(1) : line;
}
