import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { Lint } from './laws';

/** Harper, on this machine: the names of what it finds. How names and medicines are spelled is not its business here. */
export async function openGrammar(): Promise<Lint> {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
  await linter.setup();
  return async (text) =>
    (await linter.lint(text, { language: 'plaintext' }))
      .filter((lint) => !ours.has(lint.lint_kind()))
      .map((lint) => `${lint.lint_kind()}: ${lint.message()}`);
}

/** Spelling is the writer’s, and so is the comma before an «and»; length is measured elsewhere. */
const ours = new Set(['Spelling', 'Readability', 'Style']);
