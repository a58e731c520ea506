import { browser } from 'wxt/browser';
import { sentinelFiles, standInOpenTabs } from './sentinels';

const prefix = 'site:';

/** Makes the registered content scripts those of the sites the person added; kept by the browser until taken back. */
export async function registerChosenSites(origins: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = registered.map(({ id }) => id).filter((id) => id.startsWith(prefix));
  const wanted = origins.map((origin) => prefix + origin);
  const gone = known.filter((id) => !wanted.includes(id));
  const fresh = origins.filter((origin) => !known.includes(prefix + origin));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  await browser.scripting.registerContentScripts(fresh.map(scriptFor));
  if (fresh.length > 0) await standInOpenTabs(fresh);
}

function scriptFor(origin: string) {
  return {
    id: prefix + origin,
    matches: [`${origin}/*`],
    js: sentinelFiles(),
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
}

/** Gives back the browser's permission for sites the person took off the list. */
export async function giveBack(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}
