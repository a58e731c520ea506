import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { prepareEncoder } from './corpus/encoder/quantise';
import { enabledMatches } from './utils/platforms/hosts';

/** Frames without an address of their own get the sentinel too; the browser allows that only for whole hosts. */
const sentinels = [true, false].map((isWholeHost) => ({
  js: ['sentinel.js'],
  matches: enabledMatches.filter((pattern) => /^[^/]+\/\/[^/]+\/\*$/u.test(pattern) === isWholeHost),
  all_frames: true,
  match_about_blank: true,
  ...(isWholeHost ? { match_origin_as_fallback: true } : {}),
}));

/** Extension pages may load nothing from anywhere but the package itself; WebAssembly runs the sentence encoder. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const firefoxSettings = {
  browser_specific_settings: {
    gecko: { id: 'bedside-manner@bedside-manner.example', strict_min_version: '140.0' },
  },
};

/** Made from the published encoder at build time: too large to keep in the repository, and always the same. */
const encoderFolder = path.resolve('.output/encoder');
const wasmFolder = path.resolve('node_modules/@tensorflow/tfjs-backend-wasm/dist');
const encoderFiles = [
  ...['model.json', 'weights.bin', 'vocab.json'].map((name) => path.join(encoderFolder, name)),
  // Every browser supported here has WebAssembly's wide instructions; the build without them stays out.
  path.join(wasmFolder, 'tfjs-backend-wasm-simd.wasm'),
];

export default defineConfig({
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a type, for the addresses of the encoder's files
      paths.push({ type: 'templateLiteral', path: 'encoder/${string}' });
    },
    'build:publicAssets': (_, files) => {
      prepareEncoder(encoderFolder);
      for (const file of encoderFiles)
        files.push({ absoluteSrc: file, relativeDest: `encoder/${path.basename(file)}` });
    },
  },
  imports: false,
  manifestVersion: 3,
  // The oldest browsers supported; nothing newer is rewritten for anything older.
  vite: () => ({ plugins: [preact()], build: { target: ['chrome130', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: 'Bedside Manner',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: [...enabledMatches],
    content_scripts: sentinels,
    // For one click in the popup on a site nobody has enabled: which site it is, at that moment, in that tab alone.
    optional_permissions: ['activeTab'],
    // Asked for one site at a time, when the person wants the coach there.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandOpenCard__' },
    },
    ...(browser === 'firefox' ? firefoxSettings : {}),
  }),
});
