import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Esbuild from 'esbuild';

const sources = join(import.meta.dirname, 'pages');
const repository = join(import.meta.dirname, '../..');
export const pagesOutput = join(repository, '.output/tests/editors/pages');

const shell = (id: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${id}</title>
<link rel="stylesheet" href="page.css"><link rel="stylesheet" href="${id}.css"></head>
<body><div id="before"></div><main id="stage"></main><script src="${id}.js"></script><div id="after"></div></body></html>
`;

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const path of [...files(sources), import.meta.filename].sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
};

/** Installs the editor libraries from the lock file when they are not there as locked. */
const install = (): void => {
  const installed = join(sources, 'node_modules/.package-lock.json');
  const stamp = join(sources, 'node_modules/.installed-for');
  const lock = readFileSync(join(sources, 'package-lock.json'), 'utf8');
  if (existsSync(installed) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: sources, stdio: 'inherit' });
  writeFileSync(stamp, lock);
};

/** The bundler that is pinned with the editor libraries. */
export const loadBundler = (): typeof Esbuild => createRequire(join(sources, 'package.json'))('esbuild');

/** Bundles each page with its editor library; nothing is done when libraries and sources are as before. */
export const buildPages = async (): Promise<void> => {
  const stamp = join(pagesOutput, 'built-from');
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  install();
  const entries = readdirSync(sources).filter((name) => /\.tsx?$/.test(name));
  mkdirSync(pagesOutput, { recursive: true });
  await loadBundler().build({
    entryPoints: [...entries, 'page.css'].map((name) => join(sources, name)),
    outdir: pagesOutput,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl' },
    tsconfigRaw: { compilerOptions: { target: 'ES2022', useDefineForClassFields: true } },
    logLevel: 'error',
  });
  for (const entry of entries) {
    const id = entry.replace(/\.tsx?$/, '');
    writeFileSync(join(pagesOutput, `${id}.html`), shell(id));
  }
  writeFileSync(stamp, now);
};
