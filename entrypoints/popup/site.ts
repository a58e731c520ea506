import { type Browser, browser } from 'wxt/browser';
import type { SiteState } from '@/components/popup/popup-model';
import { enabledMatches, knownSiteAt } from '@/utils/platforms/hosts';
import { matchesAddress } from '@/utils/platforms/match-pattern';
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
  const here = (pattern: string) => matchesAddress(pattern, url.href);
  const isEnabled = enabledMatches.some(here) || settings.sitesOn.some((origin) => here(`${origin}/*`));
  if (!isEnabled) {
    const name = knownSiteAt(url.href)?.name;
    return { name: 'unknown', host: url.hostname, origins: originsToAskFor(url), ...(name && { site: name }) };
  }
  const host = bareHost(url.hostname);
  return { name: 'known', host, on: !settings.sitesOff.includes(host) };
}

/** A known site's own addresses, or the one in front. */
function originsToAskFor(url: URL): readonly string[] {
  return knownSiteAt(url.href)?.matches.map((pattern) => pattern.replace(/\/\*$/u, '')) ?? [url.origin];
}
