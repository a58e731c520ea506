import { type Browser, browser } from 'wxt/browser';
import type { SiteState } from '@/components/popup/popup-model';
import { enabledSites } from '@/utils/platforms/hosts';
import { bareHost } from '@/utils/settings/change-settings';
import type { Settings } from '@/utils/settings/schema';

/** The tab the popup is about: the one in front, or the one named in the address where the popup stands in a tab itself. */
export async function tabInFront(parameters: URLSearchParams): Promise<Browser.tabs.Tab | undefined> {
  const named = Number(parameters.get('tab'));
  if (named > 0) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** How the tab's site stands to the coach. The browser names only pages we may work on. */
export function siteStateOf(tab: Browser.tabs.Tab | undefined, settings: Settings): SiteState {
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  if (!url) return { name: 'unknown' };
  if (url.protocol !== 'https:') return url.protocol === 'http:' ? { name: 'unknown' } : { name: 'none' };
  const isKnown =
    settings.sitesOn.includes(url.origin) || enabledSites.some(({ matches }) => matchesHost(matches, url));
  if (!isKnown) return { name: 'unknown', host: url.hostname };
  const host = bareHost(url.hostname);
  return { name: 'known', host, on: !settings.sitesOff.includes(host) };
}

function matchesHost(patterns: readonly string[], url: URL): boolean {
  return patterns.some((pattern) => url.href.startsWith(pattern.replace(/\*$/u, '')));
}
