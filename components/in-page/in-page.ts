import type { PageModel } from './page-model';
import { type Screens, showScreens } from './screens';
import type { FetchSheets } from './sheets-later';
import { createUiHost } from './ui-host';

export interface InPageParts {
  readonly page: PageModel;
  readonly fetchSheets: FetchSheets;
}

/** Shows our screens beside whatever composer `page.writing` names, until `until` aborts; then nothing of them is left. */
export function showInPage(document: Document, parts: InPageParts, until: AbortSignal): Screens {
  const { page, fetchSheets } = parts;
  const host = createUiHost(document);
  let shown: { readonly screens: Screens; readonly controller: AbortController } | undefined;
  const change = () => {
    shown?.controller.abort();
    shown = undefined;
    const writing = page.writing.value;
    if (!writing) return host.remove();
    const controller = new AbortController();
    host.attachFor(writing.editor.element);
    shown = { controller, screens: showScreens({ writing, page, host, fetchSheets, signal: controller.signal }) };
  };
  page.writing.subscribe(change, until);
  change();
  until.addEventListener('abort', () => {
    shown?.controller.abort();
    host.remove();
  });
  return { command: () => shown?.screens.command(), openCoached: () => shown?.screens.openCoached() };
}
