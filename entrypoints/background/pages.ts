import { browser } from 'wxt/browser';
import { guidePath } from '@/utils/messages/guide-path';
import type { OwnPage } from '@/utils/messages/requests';

/** Opens one of our own pages in a tab. */
export async function openPage(page: OwnPage): Promise<void> {
  if (page === 'options') return browser.runtime.openOptionsPage();
  const path = typeof page === 'object' ? guidePath(page.guide) : (`/${page}.html` as const);
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Passes the keyboard command on to the tab in front; where nobody writes, nothing happens. */
export async function openCardInFront(ask: (tab: number) => Promise<unknown>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await ask(tab.id).catch(() => undefined);
}
