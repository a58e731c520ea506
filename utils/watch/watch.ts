import type { Editor } from '@/utils/editors/editor';
import type { CreatePainter } from '@/utils/highlight/painter';
import type { Composer, FindComposer } from '@/utils/platforms/platform';
import { type Cell, cell } from './cell';
import { deepActiveElement, onFocus } from './deep-focus';
import { watchComposer } from './watch-composer';
import { Writing, type WritingParts } from './writing';

export interface WatchParts {
  readonly document: Document;
  readonly findComposer: FindComposer;
  /** Undefined where no editor family knows the element. */
  editorFor(target: Element): Editor | undefined;
  readonly createPainter: CreatePainter;
  readonly openAsk: WritingParts['openAsk'];
  messagesOn(): boolean;
  strengthsShown(): boolean;
  /** Ends everything: every listener, observer and mark is gone afterwards. */
  readonly signal: AbortSignal;
}

/** What is going on in a document. */
export interface Watch {
  /** The composer somebody wrote in last; undefined before the first and after it has gone. */
  readonly writing: Cell<Writing | undefined>;
  /** Asks the coach again about every open draft, for instance under new settings. */
  recheck(): void;
}

interface Session {
  readonly writing: Writing;
  readonly controller: AbortController;
}

/** Watches the composers of a document: each begins with its first focus and ends when it leaves the page. */
export function watchComposers(parts: WatchParts): Watch {
  const sessions = new Map<HTMLElement, Session>();
  const current = cell<Writing | undefined>(undefined);
  const end = (element: HTMLElement) => {
    const session = sessions.get(element);
    sessions.delete(element);
    session?.controller.abort();
    session?.writing.painter.stop();
    if (session && current.value === session.writing) current.value = undefined;
  };
  const focused = (target: Element) => {
    for (const element of sessions.keys()) if (!element.isConnected) end(element);
    const composer = parts.findComposer(target);
    if (!composer || (composer.kind === 'message' && !parts.messagesOn())) return;
    const editor = parts.editorFor(composer.element) ?? parts.editorFor(target);
    if (!editor) return;
    const known = sessions.get(editor.element);
    known?.writing.meet(composer);
    const session = known ?? begin(parts, composer, editor, end);
    sessions.set(editor.element, session);
    current.value = session.writing;
    session.writing.look();
  };
  onFocus(parts.document, focused, parts.signal);
  parts.signal.addEventListener('abort', () => [...sessions.keys()].forEach(end), { once: true });
  const active = deepActiveElement(parts.document);
  if (active && !parts.signal.aborted) focused(active);
  return {
    writing: current,
    recheck: () => {
      for (const { writing } of sessions.values()) {
        writing.repaint();
        writing.recheck();
      }
    },
  };
}

function begin(parts: WatchParts, composer: Composer, editor: Editor, end: (element: HTMLElement) => void): Session {
  const controller = new AbortController();
  const { signal } = controller;
  const painter = parts.createPainter(editor, signal);
  const { openAsk, strengthsShown } = parts;
  const writing = new Writing({ composer, editor, painter, openAsk, strengthsShown, signal });
  watchComposer(writing, { gone: () => end(editor.element), signal });
  return { writing, controller };
}
