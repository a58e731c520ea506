import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { highlightCss } from '@/utils/highlight/highlight-css';
import { loadBundler } from './build-pages';

const repository = join(import.meta.dirname, '../..');
export const extensionOutput = join(repository, '.output/tests/editors/extension');

const manifest = {
  manifest_version: 3,
  name: 'Contract suite',
  version: '1',
  browser_specific_settings: { gecko: { id: 'contract-suite@bedside-manner.example' } },
  content_scripts: [
    {
      matches: ['http://127.0.0.1/*', 'http://localhost/*'],
      js: ['driver.js'],
      css: ['highlight.css'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
    },
  ],
};

/** Packs editors, painter and driver into an unpacked extension, so that they run in the world they will live in. */
export const buildDriver = async (): Promise<void> => {
  mkdirSync(extensionOutput, { recursive: true });
  await loadBundler().build({
    entryPoints: [join(import.meta.dirname, 'driver/driver.ts')],
    outfile: join(extensionOutput, 'driver.js'),
    bundle: true,
    format: 'iife',
    alias: { '@': repository },
    nodePaths: [join(repository, 'node_modules')],
    logLevel: 'error',
  });
  writeFileSync(join(extensionOutput, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extensionOutput, 'highlight.css'), highlightCss);
};
