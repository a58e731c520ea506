import type { Kind } from '@/utils/coach/types';

/** What the page says about the box somebody writes in. */
export interface Composer {
  readonly element: HTMLElement;
  /** `message` is private and left alone unless the person turned messages on. */
  readonly kind: Kind | 'message';
  /** Id of the site's file, or `generic`. */
  readonly platform: string;
  /** The post being answered, as plain text, where the page shows it; at most 3,000 characters. Never stored. */
  readonly context?: string;
  /** Who wrote that post, as the page shows the name. Never stored. */
  readonly author?: string;
  /** What is being answered, where the site tells the two apart. */
  readonly answers?: 'post' | 'comment';
  /** A headline, not the post itself: advice on a whole draft does not fit it. */
  readonly part?: 'title';
  /** Most characters the site takes, counted as `count` counts. */
  readonly limit?: number;
  /** Length as the site counts it, for instance links as 23 on X. Defaults to graphemes. */
  readonly count?: (text: string) => number;
  /**
   * The site is known, but this page is not built as we know it: the box was found by what every page has, or the post
   * being answered is not where it used to be. Nothing is guessed in its place.
   */
  readonly degraded?: true;
}

/** Finds out whether a focused element is a composer, and which; undefined for search boxes, passwords, code and boxes that opted out. */
export type FindComposer = (target: Element) => Composer | undefined;
