/** One frame of a page under test. */
export interface Frame {
  /** Value of an expression in the page's own world; promises are awaited. */
  run(expression: string): Promise<unknown>;
}

export interface Tab {
  /** The page itself first. */
  frames(): Promise<readonly Frame[]>;
  /** Real keys. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** For instance `Chromium 156.0.1`. */
  readonly version: string;
  /** Opens `html` under `address`, as if that site had sent it; nothing else is ever fetched. */
  open(address: string, html: string): Promise<Tab>;
  close(): Promise<void>;
}
