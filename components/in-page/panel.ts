import type { Report } from '@/utils/coach/types';
import type { Writing } from '@/utils/watch/writing';
import type { Screen } from '../card/card';
import { iconButton } from '../card/note-view';
import { make } from '../dom/make';
import { noteList, type PickNote } from '../receipt/note-list';
import { receipt } from '../receipt/receipt';
import type { PageModel } from './page-model';
import { placeBeside } from './place-beside';

export interface PanelParts {
  readonly writing: Writing;
  readonly page: PageModel;
  /** Where it stands: by the badge, or by the composer where the badge is hidden. */
  anchor(): Element;
  readonly pick: PickNote;
  /** Opens the coached version in its place. */
  openCoached(): void;
}

/** The receipt beside the composer, everything the coach sees, and what can be done about the coach itself. */
export interface Panel extends Screen {
  /** Opened by a key it takes the focus, and gives it back. */
  open(by: 'pointer' | 'keyboard'): void;
  close(): void;
  readonly isOpen: boolean;
}

export function createPanel({ writing, page, anchor, pick, openCoached }: PanelParts): Panel {
  const { say } = page;
  const element = make('div', { class: 'bm panel', role: 'dialog', 'aria-label': say('receiptTitle'), hidden: true });
  let openedBy: 'pointer' | 'keyboard' | undefined;
  const close = () => {
    const givesFocusBack = openedBy === 'keyboard';
    openedBy = undefined;
    element.hidden = true;
    if (givesFocusBack) writing.editor.element.focus();
  };
  const place = () => element.hidden || placeBeside(element, [], anchor());
  let drawn = '';
  const draw = () => {
    const report = writing.report.value;
    element.hidden = !openedBy || !report;
    if (!report || element.hidden) return;
    const shown = JSON.stringify([report.receipt, report.findings, report.strengths, page.settings.value.badgePlace]);
    // Drawn again only when it says something else, and then a reader stays where they were.
    if (shown !== drawn) {
      const { scrollTop } = element;
      const focus = stops(element).findIndex((stop) => stop.matches(':focus'));
      element.replaceChildren(...contentOf(report, page, pick, { close, openCoached }));
      element.scrollTop = scrollTop;
      stops(element)[focus]?.focus();
    }
    drawn = shown;
    place();
  };
  element.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  return {
    element,
    draw,
    place,
    close,
    open(by) {
      openedBy = by;
      draw();
      if (by === 'keyboard') element.querySelector('button')?.focus();
    },
    get isOpen() {
      return openedBy !== undefined;
    },
  };
}

function contentOf(
  report: Report,
  page: PageModel,
  pick: PickNote,
  { close, openCoached }: { close(): void; openCoached(): void },
): HTMLElement[] {
  const { say } = page;
  const coached =
    report.findings.length > 0
      ? [
          make(
            'button',
            { type: 'button', class: 'main', 'data-do': 'coached', onClick: openCoached },
            say('coachedOpen'),
          ),
        ]
      : [];
  return [
    make('header', {}, make('h2', {}, say('receiptTitle')), iconButton('close', say('close'), close)),
    receipt(report, say),
    ...coached,
    make('h3', {}, say('notesTitle')),
    noteList(report, say, pick),
    footer(page),
  ];
}

function stops(element: HTMLElement): HTMLButtonElement[] {
  return [...element.querySelectorAll('button')];
}

function footer({ say, actions, settings, site }: PageModel): HTMLElement {
  const act = (id: string, words: string, onClick: () => void) =>
    make('button', { type: 'button', class: 'quiet', 'data-do': id, onClick }, words);
  const isMoved = settings.value.badgePlace !== undefined;
  return make(
    'footer',
    {},
    act('settings', say('settings'), () => actions.openPage('options')),
    isMoved && act('badge-back', say('badgeBack'), () => actions.change({ badgeBack: true })),
    act('hide-badge', say('badgeHide'), () => actions.change({ badgeHidden: true })),
    site !== '' && act('site-off', say('siteOffHere', site), () => actions.change({ siteOff: true })),
  );
}
