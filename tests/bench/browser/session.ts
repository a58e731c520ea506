import type { CDPSession, Page } from 'playwright-core';
import { builtFolder } from '../../set-up/build';
import { closeWelcome, launchChromium } from '../../set-up/launch';
import { origin, servePages } from './fields';

export type Variant = 'bare' | 'ours';

/** A browser with the extension, or without any. */
export interface Session {
  readonly variant: Variant;
  readonly version: string;
  open(path: string): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly protocol: CDPSession;
}

/** What the page's main thread has done so far: processor time in ms, so that other work on the machine does not count. */
export interface Spent {
  readonly task: number;
  readonly script: number;
}

export async function openSession(variant: Variant): Promise<Session> {
  const { context, close } = await launchChromium(variant === 'ours' ? builtFolder.chromium : undefined);
  await servePages(context);
  if (variant === 'ours') await closeWelcome(context);
  return {
    variant,
    version: context.browser()?.version() ?? '',
    async open(path) {
      const page = await context.newPage();
      // What the loader of these files puts into functions, also into those that are sent to a page.
      await page.addInitScript('globalThis.__name = (work) => work;');
      const protocol = await context.newCDPSession(page);
      await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
      if (path !== '') await page.goto(`${origin}${path}`);
      return { page, protocol };
    },
    close,
  };
}

export async function spent(protocol: CDPSession): Promise<Spent> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { task: seconds('TaskDuration') * 1000, script: seconds('ScriptDuration') * 1000 };
}
