import { editorFor } from '@/utils/editors/index';
import { createPainter } from '@/utils/highlight/create-painter';
import type { FindComposer } from '@/utils/platforms/platform';
import { type Cell, cell } from '@/utils/watch/cell';
import { type Watch, watchComposers } from '@/utils/watch/watch';
import type { Writing, WritingParts } from '@/utils/watch/writing';
import { showInPage } from './in-page';
import type { PageModel } from './page-model';
import type { Screens } from './screens';
import type { FetchSheets } from './sheets-later';

export interface CoachPageParts extends Omit<PageModel, 'writing'> {
  readonly document: Document;
  readonly findComposer: FindComposer;
  /** Where the coach answers: over a line to the background, or in our own page directly. */
  readonly openAsk: WritingParts['openAsk'];
  /** Card and receipt are fetched the first time they open. */
  readonly fetchSheets: FetchSheets;
  /** Ends everything, and leaves the page as it was. */
  readonly signal: AbortSignal;
}

/** The coach in a page, on for as long as the settings say so. */
export interface CoachPage {
  /** What somebody writes at the moment; undefined while nobody does, or the coach is off here. */
  readonly writing: Cell<Writing | undefined>;
  openCard(): void;
  openCoached(): void;
  /** Takes back what was set aside, from the settings page. */
  takeBack(id: string): void;
}

interface Running {
  readonly watch: Watch;
  readonly screens: Screens;
  readonly controller: AbortController;
}

/** Puts editors, painter, coach and screens together for one document. */
export function coachPage(parts: CoachPageParts): CoachPage {
  const writing = cell<Writing | undefined>(undefined);
  let running: Running | undefined;
  const stop = () => {
    running?.controller.abort();
    running = undefined;
    writing.value = undefined;
  };
  const follow = () => {
    if (!parts.settings.value.active) stop();
    else if (running) running.watch.recheck();
    else running = start(parts, (now) => (writing.value = now));
  };
  parts.settings.subscribe(follow, parts.signal);
  parts.signal.addEventListener('abort', stop);
  follow();
  return {
    writing,
    openCard: () => running?.screens.command(),
    openCoached: () => running?.screens.openCoached(),
    takeBack: (id) => writing.value?.takeBack(id),
  };
}

function start(parts: CoachPageParts, writes: (writing: Writing | undefined) => void): Running {
  const controller = new AbortController();
  const { signal } = controller;
  const { document, findComposer, openAsk, settings, fetchSheets } = parts;
  const watch = watchComposers({
    document,
    findComposer,
    editorFor,
    createPainter,
    openAsk,
    messagesOn: () => settings.value.messagesOn,
    strengthsShown: () => settings.value.strengthsShown,
    signal,
  });
  watch.writing.subscribe(() => writes(watch.writing.value), signal);
  const screens = showInPage(document, { page: { ...parts, writing: watch.writing }, fetchSheets }, signal);
  writes(watch.writing.value);
  return { watch, screens, controller };
}
