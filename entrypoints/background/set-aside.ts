import { type Browser, browser } from 'wxt/browser';
import type { SetAside } from '@/utils/messages/requests';

const key = 'setAside';
type Kept = SetAside & { readonly tab: number };

/** What is set aside in drafts that are open now: in memory, gone with its tab and with the browser. */
export interface SetAsideList {
  all(): Promise<readonly SetAside[]>;
  add(item: SetAside, tab: number): Promise<void>;
  remove(id: string): Promise<void>;
  removeTab(tab: number): Promise<void>;
}

export function createSetAsideList(area: Browser.storage.StorageArea = browser.storage.session): SetAsideList {
  // Only this file writes the key, always as a list of `Kept`.
  const read = async () => ((await area.get(key))[key] ?? []) as readonly Kept[];
  const keep = async (wanted: (item: Kept) => boolean, more: readonly Kept[] = []) =>
    area.set({ [key]: [...(await read()).filter(wanted), ...more] });
  return {
    all: read,
    add: (item, tab) => keep((other) => other.id !== item.id, [{ ...item, tab }]),
    remove: (id) => keep((item) => item.id !== id),
    removeTab: (tab) => keep((item) => item.tab !== tab),
  };
}
