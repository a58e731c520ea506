import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Extension pages may load nothing from anywhere but the package itself; WebAssembly runs the sentence encoder. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Bedside Manner',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'bedside-manner@bedside-manner.example', strict_min_version: '140.0' } } }
      : {}),
  }),
});
