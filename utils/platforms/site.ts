import type { Composer } from './platform';

/** Where a site is and what people call it. Kept apart from its rules, so that a page only loads the list of addresses. */
export interface Place {
  /** As in `Draft.platform`. */
  readonly id: string;
  readonly name: string;
  /** `start`: the coach works there from the start. `choice`: the person switches it on. */
  readonly enabled: 'start' | 'choice';
  /** Match patterns: exactly the addresses the browser is asked for, nothing broader. */
  readonly matches: readonly string[];
  /** True for software that runs on anybody's address: such a site is switched on from its own page. */
  readonly anywhere?: true;
}

/** How a site counts the characters of a draft. */
export type CountName =
  /** Links are 23, an emoji and most letters outside Latin, Greek and Cyrillic are 2. */
  | 'weighted'
  /** Links are counted as Bluesky shortens them, everything else in graphemes. */
  | 'short-links'
  /** Links are 23, `@name@server` is `@name`, everything else in graphemes. */
  | 'fediverse'
  /** An emoji is its UTF-8 bytes, everything else a grapheme. */
  | 'emoji-bytes'
  | 'code-points'
  /** UTF-16 code units, as a page's own `text.length` and `maxlength` count. */
  | 'units'
  /** UTF-8. */
  | 'bytes';

/** How to read the post being answered. Selectors are CSS; `A >>> B` is B in the open shadow root of A. */
export interface AnsweredRule {
  /** The nearest element around the box that also holds the post; found across open shadow roots. */
  readonly scope: string;
  /** The post within `scope`: the last one that stands before the box. Absent: `scope` is the post. */
  readonly container?: string;
  /** The post's words, within the post. The first selector that finds any counts; `:scope` is the post itself. */
  readonly text: string | readonly string[];
  /** Which of the elements found holds the words: the first (0) unless said. `all` joins them. */
  readonly pick?: number | 'all';
  /** The writer's name, within the post; ` @name` at the end reads an attribute. */
  readonly author: string | readonly string[];
  /** A regular expression: what is not part of the name. */
  readonly trim?: string;
  /** Only a post whose writer the box itself names, as in «Reply to Anna». */
  readonly named?: true;
}

/** One kind of box on a site. */
export interface ComposerRule {
  readonly kind: Composer['kind'];
  /** The editing host or text field; any of several. */
  readonly box: string | readonly string[];
  readonly part?: 'title';
  readonly to?: 'post' | 'comment';
  /** Only where the page's path begins like this. */
  readonly path?: string;
  /** A regular expression: only where the box's own label or placeholder says so. */
  readonly says?: string;
  readonly answers?: AnsweredRule;
  /** Only where `answers` finds a post: the place in the page is all that tells this box from another. */
  readonly when?: 'preceded';
  /** Where it differs from the site's. */
  readonly limit?: number;
}

/** What is known of a site; plain data, so that a page can be sent its own site and no other. */
export interface Site {
  readonly id: string;
  /** Found on any address: the page is such a site where this selector matches. Absent: its addresses are known. */
  readonly mark?: string;
  readonly count?: CountName;
  /** Where links without `https://` count as links: how their addresses may end, as a regular expression. */
  readonly linkEndings?: string;
  readonly limits?: Readonly<Partial<Record<Composer['kind'] | 'title', number>>>;
  /** Shows how many characters are left: servers of one kind may differ in their limit. */
  readonly remaining?: string;
  /** The kind of every other box there; private where all of a site is. */
  readonly otherwise?: 'message';
  /** In order: the first that fits counts. Empty: generic detection only. */
  readonly composers: readonly ComposerRule[];
}
