import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const page = resolve('docs/matrix.md');

const head = `# What holds where

Written by \`npm run contract -- --keep\` and \`npm run sites -- --keep\`. What a browser’s test interface cannot do is
listed with its reason in [browsers.md](browsers.md).

✓ passed · ✗ failed · – not for this one · a dot: this browser cannot run it
`;

/** Puts a table into docs/matrix.md, in place of the one that stands under `heading`, and leaves the others. */
export function keepTable(heading: string, table: string): void {
  const sections = new Map<string, string>();
  if (existsSync(page)) {
    for (const part of readFileSync(page, 'utf8').split(/^## /mu).slice(1)) {
      const [title = '', ...rest] = part.split('\n');
      sections.set(title, rest.join('\n').trim());
    }
  }
  sections.set(heading, `\`\`\`text\n${table.replaceAll(/[ \t]+$/gmu, '').trim()}\n\`\`\``);
  const sorted = [...sections].sort(([one], [other]) => one.localeCompare(other));
  writeFileSync(page, `${head}${sorted.map(([title, text]) => `\n## ${title}\n\n${text}\n`).join('')}`);
}
