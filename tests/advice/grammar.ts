import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { Lint } from './laws';

/** Harper, on this machine: the names of what it finds. How names and medicines are spelled is not its business here. */
export async function openGrammar(): Promise<Lint> {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
  await linter.setup();
  return async (text) =>
    (await linter.lint(text, { language: 'plaintext' }))
      .filter((lint) => !ours.has(lint.lint_kind()) && !isInLink(text, lint.span()))
      .map((lint) => `${lint.lint_kind()}: ${lint.message()}`);
}

/** Spelling is the writer’s, and so is the comma before an «and»; length is measured elsewhere. */
const ours = new Set(['Spelling', 'Readability', 'Style']);

/** The checker takes the points in a link for the ends of sentences. Offsets are in code points. */
function isInLink(text: string, { start }: { readonly start: number }): boolean {
  const characters = [...text];
  const before = characters.slice(0, start).join('');
  const word = `${/\S*$/u.exec(before)?.[0] ?? ''}${/^\S*/u.exec(characters.slice(start).join(''))?.[0] ?? ''}`;
  return /\p{L}\.\p{L}+\//u.test(word);
}
