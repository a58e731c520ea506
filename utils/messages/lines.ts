import type { CategoryId, Draft, Report, Span } from '@/utils/coach/types';
import type { TextChange } from '@/utils/editors/text-change';
import type { Site } from '@/utils/platforms/site';
import type { BadgePlace } from '@/utils/settings/schema';
import type { SetAside } from './requests';

/** A finding the person set aside in this draft, where it stands now. */
export interface DismissedHere extends Span {
  readonly category: CategoryId;
}

/** What is asked about: a draft, and what the person does not want to hear about in it. */
export interface CheckRequest {
  readonly draft: Draft;
  readonly dismissed: readonly DismissedHere[];
}

/** Hears what the coach says about one composer's draft; a report may be about the text of a moment ago. */
export type Answered = (report: Report) => void;

/** Asks about a composer's draft as it is now; only the newest question counts. Undefined: there is nothing to ask about. */
export type Ask = (request: CheckRequest | undefined) => void;

/** Begins to ask about one composer, until `signal` aborts. */
export type OpenAsk = (answered: Answered, signal: AbortSignal) => Ask;

/** The part of the settings a page needs. */
export interface PageSettings {
  /** False while paused, and on a site that is off. */
  readonly active: boolean;
  readonly badgeHidden: boolean;
  readonly badgePlace: BadgePlace | undefined;
  readonly messagesOn: boolean;
  readonly strengthsShown: boolean;
  /** The browser's own language model may rephrase a coached version. */
  readonly inMyWords: boolean;
  /** What is known of composers at this address. */
  readonly sites?: readonly Site[];
}

/** A change of settings made from a page. Browsers send messages as JSON, so nothing may be said by `undefined`. */
export type SettingsChange =
  | { readonly dismissPhrase: { category: CategoryId; phrase: string }; readonly undo: boolean }
  | { readonly silence: CategoryId; readonly undo: boolean }
  | { readonly badgePlace: BadgePlace }
  | { readonly badgeBack: true }
  | { readonly badgeHidden: boolean }
  | { readonly siteOff: true };

/** Between a frame and the background, for as long as somebody writes. */
export interface CoachLine {
  /** From the page. */
  up:
    | ({ readonly type: 'check'; readonly id: number } & CheckRequest)
    /** The draft that was sent last, after a change: a keystroke sends no more than itself. */
    | ({ readonly type: 'edit'; readonly id: number; readonly change: TextChange } & Pick<CheckRequest, 'dismissed'>)
    | { readonly type: 'stop'; readonly id: number }
    | { readonly type: 'change'; readonly change: SettingsChange }
    | { readonly type: 'set-aside'; readonly item: SetAside }
    | { readonly type: 'take-back'; readonly id: string };
  /** To the page. */
  down: /** A quick report comes only where it shows something else than the one before; a considered one is the last word. */
    | { readonly type: 'report'; readonly id: number; readonly report: Report }
    | { readonly type: 'done'; readonly id: number }
    | { readonly type: 'settings'; readonly settings: PageSettings }
    | { readonly type: 'taken-back'; readonly id: string };
}

/** Between the popup and every frame of a tab, for as long as the popup is open. */
export interface PopupLine {
  /** From the page: what is being written in this frame; absent when nothing is. `frame` tells the frames of a tab apart. */
  up: { readonly frame: string; readonly writing?: WritingNow };
  /** From the popup: show these words, or the coached version, in the page. */
  down: { readonly show: Span } | { readonly coached: true };
}

/** What the popup shows of a draft. */
export interface WritingNow {
  readonly report: Report;
  readonly platform: string;
  readonly kind: 'post' | 'reply' | 'message';
  /** True where the post being answered could be read. */
  readonly hasContext: boolean;
  /** A known site whose page is not built as we know it: the box was found by general means, or without its post. */
  readonly degraded?: true;
  /** Length as the site counts it, and the most it takes. */
  readonly length: number;
  readonly limit?: number;
  /** When somebody last wrote in it, ms since 1970: the newest frame wins. */
  readonly at: number;
}

/** The part of a `runtime.Port` we use; tests make their own. */
export interface Line<Sent, Received> {
  postMessage(message: Sent): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: Received) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export const lineNames = { coach: 'coach', popup: 'popup' } as const;
