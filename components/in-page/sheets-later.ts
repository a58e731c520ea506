import type { answerPopup } from './popup-line';
import type { Sheets, SheetsParts, showSheets } from './sheets';

/** What is needed only when somebody looks closer: card and receipt, and what makes the change they choose. */
export interface SheetsScript {
  readonly showSheets: typeof showSheets;
  readonly answerPopup: typeof answerPopup;
}

export type FetchSheets = () => Promise<SheetsScript>;

/** The sheets of one composer, there from the first time they are asked for. */
export interface SheetsLater {
  readonly now: Sheets | undefined;
  /** Asks for them before they are needed. */
  fetch(): void;
  /** Works with them: at once where they are there, else when they have come. */
  use(work: (sheets: Sheets) => void): void;
}

export function sheetsLater(fetchSheets: FetchSheets, parts: SheetsParts): SheetsLater {
  let now: Sheets | undefined;
  const come = async (): Promise<void> => {
    const script = await fetchSheets();
    if (!parts.signal.aborted) now ??= script.showSheets(parts);
  };
  const use = (work: (sheets: Sheets) => void): void => {
    if (now) work(now);
    else
      come().then(
        () => now && work(now),
        // The extension has just gone, or the page is on its way out: there is nothing to open any more.
        (reason: unknown) => console.debug('Bedside Manner opens nothing here.', reason),
      );
  };
  return {
    get now() {
      return now;
    },
    fetch: () => use(() => undefined),
    use,
  };
}
