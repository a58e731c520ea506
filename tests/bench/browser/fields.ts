import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { buildPages, pagesOutput } from '../../editors/build-pages';

/** The pages stand at a site that is enabled from the start, and nothing is fetched from it. */
export const origin = 'https://x.com';

declare global {
  interface Window {
    /** What a page of the contract suite offers. */
    page?: { model(): string; focus(): void };
  }
}

/** The editors that are typed in: pages of the contract suite, with the real libraries. */
export const fields = ['textarea', 'contenteditable', 'lexical', 'prosemirror'] as const;
export type Field = (typeof fields)[number];

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const article = `<!doctype html><html lang="en"><title>An article</title><body><main>${'<h2>On waiting</h2><p>A page to read. Nobody writes here. '.repeat(
  200,
)}</main></body></html>`;

/** Serves the pages to every tab of a browser; everything else is not there. */
export async function servePages(context: BrowserContext): Promise<void> {
  await buildPages();
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/article') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: article });
    const file = join(pagesOutput, pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = `${types[extname(file)]}; charset=utf-8`;
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
}
