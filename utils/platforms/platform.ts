import type { Kind } from '@/utils/coach/types';

/** What the page says about the box somebody writes in. */
export interface Composer {
  readonly element: HTMLElement;
  /** `message` is private and left alone unless the person turned messages on. */
  readonly kind: Kind | 'message';
  /** Id of the site's file, or `generic`. */
  readonly platform: string;
  /** The post being answered, as plain text, where the page shows it. Never stored. */
  readonly context?: string;
  readonly author?: string;
  /** Most characters the site takes, counted as `count` counts. */
  readonly limit?: number;
  /** Length as the site counts it, for instance links as 23 on X. Defaults to graphemes. */
  readonly count?: (text: string) => number;
}

/** Finds out whether a focused element is a composer, and which; undefined for search boxes, passwords, code and boxes that opted out. */
export type FindComposer = (target: Element) => Composer | undefined;
