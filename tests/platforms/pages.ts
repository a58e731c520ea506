import { choicePages } from './pages-by-choice';
import { communityPages } from './pages-of-communities';
import { networkPages } from './pages-of-networks';

/** What is known of a box beyond what the fixture's own `data-expect` says, in the order of the page. */
export interface KnownBox {
  /** Most characters the site takes. */
  readonly limit?: number;
  /** Length of «👩‍⚕️ a» as the site counts. */
  readonly length?: number;
  /** All of the post being answered, where it takes some care to read. */
  readonly text?: string;
}

/** A fixture and the address it is opened under. */
export interface SitePage {
  readonly file: string;
  readonly address: string;
  /** As in `Composer.platform`. */
  readonly site: string;
  readonly boxes: readonly KnownBox[];
  /** The address tells nothing: only the page's own marks say what site it is. */
  readonly byMark?: true;
  /** Why the box cannot be found by general means once the page is rebuilt. */
  readonly onlyByRule?: string;
}

/** Every fixture, in the order in which people see its site. */
export const sitePages: readonly SitePage[] = [...networkPages, ...communityPages, ...choicePages];
