import { atFrames } from '@/utils/highlight/at-frames';
import type { Writing } from '@/utils/watch/writing';
import { createBadge } from '../badge/badge';
import { onCardCommand } from './keyboard-command';
import type { PageModel } from './page-model';
import { watchPointer } from './pointing';
import { type FetchSheets, sheetsLater } from './sheets-later';
import type { UiHost } from './ui-host';

export interface Screens {
  /** The keyboard command: the card at the caret, or the receipt where there is nothing to look at. */
  command(): void;
  /** From the popup or a page of ours: the whole draft, coached. */
  openCoached(): void;
}

export interface ScreensParts {
  readonly writing: Writing;
  readonly page: PageModel;
  readonly host: UiHost;
  readonly fetchSheets: FetchSheets;
  readonly signal: AbortSignal;
}

/** Everything that stands beside one composer: the badge, and what opens from it and from the words; gone when `signal` aborts. */
export function showScreens({ writing, page, host, fetchSheets, signal }: ScreensParts): Screens {
  const badge = createBadge({
    writing,
    page,
    host: host.element,
    signal,
    onOpen: (by) => sheets.use(({ panel }) => (panel.isOpen ? panel.close() : panel.open(by))),
  });
  const anchor = () => (badge.element.hidden ? writing.editor.element : badge.element);
  const onPointer = (inside: boolean) => pointing.cardPointer(inside);
  const sheets = sheetsLater(fetchSheets, { writing, page, host, anchor, onPointer, signal });
  const pointing = watchPointer(writing, sheets, signal);

  host.root.replaceChildren(badge.element);
  const draw = atFrames(badge.draw, { apart: 100, signal });
  let face = '';
  const changed = () => {
    const now = badge.face();
    if (face === now) return;
    face = now;
    draw();
  };
  for (const shown of [writing.report, writing.notes, writing.composing, page.settings]) {
    shown.subscribe(changed, signal);
  }
  // Nobody reads a number that changes with every key, and a frame between two keys is dear.
  const count = atFrames(badge.count, { apart: 1000, signal });
  writing.text.subscribe(() => writing.composer.limit === undefined || count(), signal);
  writing.moved.subscribe(badge.place, signal);
  const command = () =>
    sheets.use(({ card, panel }) => {
      if (!card.openAtCaret() && writing.report.value) panel.open('keyboard');
    });
  const view = writing.editor.element.ownerDocument.defaultView;
  if (view) onCardCommand(view, command, signal);
  changed();
  return { command, openCoached: () => sheets.use(({ coached }) => void coached.open()) };
}
