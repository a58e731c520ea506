import type { FetchSheets, SheetsScript } from './sheets-later';

/** Scripts of ours in one frame share this object, and the page does not. */
const shared = globalThis as { bedsideSheets?: SheetsScript | undefined };

/** Called by the script of the sheets when it has come. */
export function handOver(script: SheetsScript): void {
  shared.bedsideSheets = script;
}

/** Fetches the script once; `bring` resolves when it has run in this frame. */
export function sheetsFetcher(bring: () => Promise<unknown>): FetchSheets {
  let coming: Promise<SheetsScript> | undefined;
  const come = async (): Promise<SheetsScript> => {
    await bring();
    const script = shared.bedsideSheets;
    shared.bedsideSheets = undefined;
    if (!script) throw new Error('The script of card and receipt did not come.');
    return script;
  };
  return () => {
    coming ??= come();
    // Whoever asks again after it did not come gets another try.
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  };
}
