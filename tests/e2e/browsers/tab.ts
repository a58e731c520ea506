/** One tab under test, the same for both browsers. Keys and clicks are real ones, at real places. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** To the page before this one. */
  back(): Promise<void>;
  /** Runs in the page's own world. `work` must stand alone: nothing of this file is there. */
  run<Given, Result>(work: (given: Given) => Result, given: Given): Promise<Awaited<Result>>;
  /** Waits until `work` gives something truthy, and gives that. Fails with `what` after some seconds. */
  until<Given, Result>(
    what: string,
    work: (given: Given) => Result,
    given: Given,
  ): Promise<NonNullable<Awaited<Result>>>;
  /** `cadence` is the pause between keys, ms. */
  type(text: string, cadence?: number): Promise<void>;
  /** For instance `Control+z`. */
  press(keys: string): Promise<void>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** Writes a PNG. */
  picture(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface BrowserOptions {
  readonly proxy: string;
  readonly colours?: 'light' | 'dark';
  /** Device pixels a CSS pixel; 2 is what a page at 200 % sees of the window. */
  readonly zoom?: number;
  /** Pages that were left are kept as they were and shown again, as people's browsers do; the drivers of Chromium rather load them anew. */
  readonly keepsPages?: boolean;
}

/** A real browser with the built extension in it, and no network but the proxy's. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  open(url?: string): Promise<Tab>;
  /** The tab the extension opens at this address, as soon as it is there. */
  opened(url: string): Promise<Tab>;
  /** Address of a page of the extension, for instance `practice.html`. */
  extensionPage(path: string): string;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off or on in the browser's own settings. */
  setEnabled(enabled: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Longest a condition may take to come true, ms; generous, since a busy machine is slow and only failures wait. */
export const patience = 40_000;
