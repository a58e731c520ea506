import { type Browser, browser } from 'wxt/browser';
import { insist } from './insist';
import { type ReadSettings, readSettings, storable } from './read-settings';
import type { Settings } from './schema';

const storageKey = 'settings';

/** The person's settings in extension storage. */
export interface SettingsStore {
  read(): Promise<ReadSettings>;
  /** Changes from what is stored now; changes made through one store wait for one another. */
  change(edit: (settings: Settings) => Settings): Promise<Settings>;
  /** Calls back after every change, wherever it was made, until `signal` aborts. */
  watch(changed: (read: ReadSettings) => void, signal: AbortSignal): void;
}

/** `area` is where they are kept; a fake one in tests. */
export function createSettingsStore(area: Browser.storage.StorageArea = browser.storage.local): SettingsStore {
  let turn: Promise<unknown> = Promise.resolve();
  const read = async () => readSettings((await insist(() => area.get(storageKey)))[storageKey]);
  const write = async (edit: (settings: Settings) => Settings) => {
    const settings = edit((await read()).settings);
    await area.set({ [storageKey]: storable(settings) });
    return settings;
  };
  return {
    read,
    change(edit) {
      const next = turn.then(() => write(edit));
      turn = next.catch(() => undefined);
      return next;
    },
    watch(changed, signal) {
      const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
        const change = changes[storageKey];
        if (change) changed(readSettings(change.newValue));
      };
      area.onChanged.addListener(listener);
      signal.addEventListener('abort', () => area.onChanged.removeListener(listener), { once: true });
    },
  };
}
