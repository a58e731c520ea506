import { type Browser, browser } from 'wxt/browser';
import type { CoachedVersion } from '@/utils/coach/advice/coached-version';
import type { Draft } from '@/utils/coach/types';
import type { GuideEntry } from './guide-path';

/** Every one-shot message of the extension: its name, what is asked, what is answered. */
export interface Requests {
  /** A box that may be a composer has the focus: bring the coach into this frame. */
  start: { ask: undefined; answer: 'started' | 'off' };
  /** A card or the receipt is about to open: bring what shows them into this frame. */
  sheets: { ask: undefined; answer: unknown };
  /** The whole draft, coached. */
  coached: { ask: CoachedRequest; answer: CoachedVersion };
  /** Whether another wording of a draft passes the coach's checks. */
  asGood: { ask: WordingRequest; answer: boolean };
  /** Is somebody of this version listening in this tab? */
  present: { ask: undefined; answer: true };
  /** The keyboard command was given to the browser: open the card in the frame that has the focus. */
  openCard: { ask: undefined; answer: unknown };
  /** Open one of the extension's own pages. */
  openPage: { ask: OwnPage; answer: unknown };
  /** Begin or end work on an origin the person chose, for instance `https://forum.example`. */
  site: { ask: { origin: string; on: boolean }; answer: unknown };
  /** What is set aside in drafts that are open now. */
  setAsideList: { ask: undefined; answer: readonly SetAside[] };
  /** Take back what was set aside in one draft. */
  setAsideUndo: { ask: { id: string }; answer: unknown };
}

/** `most` is the site's limit, counted as the site counts. */
export interface CoachedRequest {
  readonly draft: Draft;
  readonly most?: number;
}

/** Another wording of a draft. */
export interface WordingRequest {
  readonly draft: Draft;
  readonly text: string;
}

export type PageName = 'options' | 'practice' | 'welcome';

/** One of the extension's own pages, or the guide at one of its entries. */
export type OwnPage = PageName | { readonly guide: GuideEntry };

/** A finding set aside in one draft. Kept in memory only, and gone with the tab. */
export interface SetAside {
  readonly id: string;
  readonly category: string;
  readonly phrase: string;
  /** Host name of the page. */
  readonly site: string;
}

type Name = keyof Requests;
interface Envelope {
  readonly ask: Name;
  readonly with: unknown;
}

/** Asks the background. */
export function ask<N extends Name>(name: N, content: Requests[N]['ask']): Promise<Requests[N]['answer']> {
  return browser.runtime.sendMessage({ ask: name, with: content } satisfies Envelope);
}

/** Asks every frame of a tab; the first answer counts. Rejects where nobody listens. */
export function askTab<N extends Name>(
  tab: number,
  name: N,
  content: Requests[N]['ask'],
): Promise<Requests[N]['answer']> {
  return browser.tabs.sendMessage(tab, { ask: name, with: content } satisfies Envelope);
}

type Answers = {
  readonly [N in Name]?: (
    content: Requests[N]['ask'],
    sender: Browser.runtime.MessageSender,
  ) => Requests[N]['answer'] | Promise<Requests[N]['answer']>;
};

/** Answers the requests named in `answers`, until `signal` aborts; leaves all others to whoever else listens. */
export function answer(answers: Answers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (value: unknown) => void) => {
    if (!isEnvelope(message)) return false;
    // The mapped type pairs each name with its content; only the pairing is lost in the lookup.
    const handler = answers[message.ask] as ((content: unknown, from: typeof sender) => unknown) | undefined;
    if (!handler) return false;
    Promise.resolve(handler(message.with, sender)).then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'ask' in message;
}
