import type { Commands } from '../driver/driver';
import type { Probe } from '../pages/parts/probe';

export type BrowserName = 'chromium' | 'firefox';

type Answer<Name extends keyof Commands> = Awaited<ReturnType<Commands[Name]>>;

/** One page under test, the same for both browsers. Everything happens in the frame that holds the editor. */
export interface Tab {
  readonly browser: BrowserName;
  /** Asks the page itself, in its own world. */
  probe<Name extends keyof Probe>(
    name: Name,
    ...args: Parameters<Probe[Name]>
  ): Promise<Awaited<ReturnType<Probe[Name]>>>;
  /** Asks the editor's own model, or another thing only this page has. */
  page<Value>(name: string, ...args: unknown[]): Promise<Value>;
  /** Asks the modules under test. */
  ask<Name extends keyof Commands>(name: Name, ...args: Parameters<Commands[Name]>): Promise<Answer<Name>>;
  /** Real keys. `cadence` is the pause between keys in ms. `\n` is Enter, `\v` is Shift+Enter. */
  type(text: string, cadence?: number): Promise<void>;
  /** For instance `End`, `Control+z`. */
  press(keys: string): Promise<void>;
  resize(width: number, height: number, scale?: number): Promise<void>;
  /** Where the editor's frame stands in the tab. CSS pixels. */
  frameOffset(): Promise<{ x: number; y: number }>;
  /** A picture of the tab, as PNG in base64. */
  picture(): Promise<string>;
  /** The browser's own protocol where it has what others lack; undefined elsewhere. */
  readonly protocol?: { send(method: string, parameters?: object): Promise<unknown> };
  /** Shows the page in the system's own few colours; undefined where that is a setting of the whole browser. */
  forceColours?(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  /** For instance `Chromium 156.0.1`. */
  readonly version: string;
  /** Opens an address as new, in the one tab there is. */
  open(url: string): Promise<Tab>;
  /** The next page gets a tab of its own. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

export const readAnswer = (text: string): unknown => {
  const { value, problem } = JSON.parse(text) as { value?: unknown; problem?: string };
  if (problem !== undefined) throw new Error(problem);
  return value;
};

/** What a person enters as one: an emoji with all its parts, a letter with its accents. */
export const graphemesOf = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

/** How each character of `type` is pressed. */
export const keyOf = (character: string): string => {
  if (character === '\n') return 'Enter';
  return character === '\v' ? 'Shift+Enter' : character;
};

/** Longest a condition may take to come true. Milliseconds. */
export const patience = 5000;

/** Longest a page may take to come, editor and all. Milliseconds. */
export const pagePatience = 20_000;

type Question = readonly [name: string, args: readonly unknown[]];
type Answering = Record<string, Record<string, (...all: readonly unknown[]) => unknown>>;

/** These two run in the page: one expression each, because the loader's helpers are not there. */
export const askProbe = ([name, args]: Question): unknown =>
  (globalThis as unknown as Answering).probe?.[name]?.(...args);
export const askPage = ([name, args]: Question): unknown =>
  (globalThis as unknown as Answering).page?.[name]?.(...args);
