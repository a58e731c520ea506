import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages, loadBundler } from '../editors/build-pages';

const repository = join(import.meta.dirname, '../..');
const output = join(repository, '.output/tests/platforms');
/** The unpacked extension that holds the modules under test. */
export const extensionOutput = join(output, 'extension');

const manifest = {
  manifest_version: 3,
  name: 'Site suite',
  version: '1',
  browser_specific_settings: { gecko: { id: 'site-suite@bedside-manner.example' } },
  content_scripts: [
    {
      matches: ['https://*/*'],
      js: ['driver.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
};

export interface Scripts {
  /** Source of the probe, for every frame. */
  readonly probe: string;
  /** Source that puts the real editor libraries into a page. */
  readonly mount: string;
}

const bundle = async (entry: string, to: string): Promise<string> => {
  await loadBundler().build({
    entryPoints: [join(import.meta.dirname, entry)],
    outfile: to,
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    alias: { '@': repository },
    // The editor libraries are pinned once, with the editors' own pages.
    nodePaths: [join(repository, 'tests/editors/pages/node_modules')],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return readFileSync(to, 'utf8');
};

export const build = async (): Promise<Scripts> => {
  await buildPages();
  mkdirSync(extensionOutput, { recursive: true });
  writeFileSync(join(extensionOutput, 'manifest.json'), JSON.stringify(manifest));
  await bundle('driver/driver.ts', join(extensionOutput, 'driver.js'));
  return {
    probe: await bundle('driver/probe.ts', join(output, 'probe.js')),
    mount: await bundle('mounting/mount.tsx', join(output, 'mount.js')),
  };
};
