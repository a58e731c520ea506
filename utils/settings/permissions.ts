import { browser } from 'wxt/browser';
import { ask } from '@/utils/messages/requests';

/**
 * Asks the browser for origins and begins to work there; false where the person said no. To be called in a click: the
 * browser asks nobody who has not just done something.
 */
export async function useSites(origins: readonly string[]): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: origins.map((origin) => `${origin}/*`) });
  // One after the other: each is a change of what the one before has stored.
  if (isGranted) for (const origin of origins) await ask('site', { origin, on: true });
  return isGranted;
}

/**
 * Lets the popup see the address of the tab it is opened on, only then, and only that one. The browser asks nothing for
 * this; without it a site nobody has enabled is nameless, and its address has to be typed. To be called in a click.
 */
export async function seeTabInFront(): Promise<void> {
  const permissions = ['activeTab'] as const;
  await browser.permissions.request({ permissions: [...permissions] }).catch((reason: unknown) => {
    console.debug('The popup goes on asking for addresses.', reason);
  });
}
