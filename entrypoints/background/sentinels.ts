import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { askTab } from '@/utils/messages/requests';
import { enabledMatches } from '@/utils/platforms/hosts';

/** Path of the sentinel's script in the package, as the manifest names it. */
export function sentinelFiles(): ScriptPublicPath[] {
  // The manifest is made by the same build as the type of its paths.
  return (browser.runtime.getManifest().content_scripts?.[0]?.js ?? []) as ScriptPublicPath[];
}

const stoodKey = 'sentinelsStood';

/**
 * The browser forgets the mark when this version goes, comes or is switched on again: exactly then open pages have no
 * sentinel, or one that is cut off.
 */
export async function standOncePerVersion(sitesOn: readonly string[]): Promise<void> {
  const area = browser.storage.session;
  if ((await area.get(stoodKey))[stoodKey] === true) return;
  await standInOpenTabs(sitesOn);
  await area.set({ [stoodKey]: true });
}

/** Stands a sentinel in tabs that were open before this version came, so that nobody has to reload their page. */
export async function standInOpenTabs(sitesOn: readonly string[]): Promise<void> {
  const url = [...enabledMatches, ...sitesOn.map((origin) => `${origin}/*`)];
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : standInTab(tab.id))));
}

async function standInTab(tab: number): Promise<void> {
  const isThere = await askTab(tab, 'present', undefined).catch(() => false);
  if (!isThere) await standNow(tab);
}

/** Puts a sentinel into every frame of a tab. A tab that does not let us, such as an error page, is left alone. */
export async function standNow(tab: number): Promise<void> {
  const files = sentinelFiles();
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files }).catch(leaveAlone);
}

function leaveAlone(reason: unknown): void {
  console.debug('Bedside Manner leaves this tab alone.', reason);
}
