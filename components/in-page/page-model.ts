import type { CoachedVersion } from '@/utils/coach/advice/coached-version';
import type { PageSettings, SettingsChange } from '@/utils/messages/lines';
import type { CoachedRequest, OwnPage, SetAside, WordingRequest } from '@/utils/messages/requests';
import type { Say } from '@/utils/messages/say';
import type { Cell } from '@/utils/watch/cell';
import type { Writing } from '@/utils/watch/writing';

/** What screens beside a composer may ask of the rest of the extension. */
export interface PageActions {
  change(change: SettingsChange): void;
  setAside(item: SetAside): void;
  takeBack(id: string): void;
  openPage(page: OwnPage): void;
  coached(request: CoachedRequest): Promise<CoachedVersion>;
  /** Whether another wording passes the coach's checks. */
  isAsGood(request: WordingRequest): Promise<boolean>;
}

/** All that the screens beside a composer show. */
export interface PageModel {
  readonly writing: Cell<Writing | undefined>;
  readonly settings: Cell<PageSettings>;
  readonly actions: PageActions;
  readonly say: Say;
  /** Host name of the page. */
  readonly site: string;
}
