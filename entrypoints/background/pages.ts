import { browser } from 'wxt/browser';
import type { PageName } from '@/utils/messages/requests';

/** Opens one of our own pages in a tab. */
export async function openPage(name: PageName): Promise<void> {
  if (name === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) });
}

/** Passes the keyboard command on to the tab in front; where nobody writes, nothing happens. */
export async function openCardInFront(ask: (tab: number) => Promise<unknown>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await ask(tab.id).catch(() => undefined);
}
