import type { Report } from '@/utils/coach/types';
import type { CheckRequest, CoachLine, Line, PageSettings } from './lines';
import { createMailbox, type Mailbox } from './mailbox';

/** A line that breaks this often in a row without a word is given up until the next edit. */
const maximalSilentBreaks = 3;

/** How long a script may still look alive after its extension has gone, ms. */
const farewell = 200;

/** The page's end of the line to the coach. */
export interface CoachClient {
  /** Reports on one draft. Ends without an error when `signal` aborts or nobody can be reached. */
  check(request: CheckRequest, signal?: AbortSignal): AsyncIterable<Report>;
  /** Sends anything else; connects where the line is down. */
  send(message: CoachLine['up']): void;
  /** Connects where the line is down: the first answer holds the settings, and the background wakes up meanwhile. */
  wake(): void;
}

export interface CoachClientParts {
  connect(): Line<CoachLine['up'], CoachLine['down']>;
  /** False once the extension was updated, reloaded or removed: this script must fall silent. */
  isAlive(): boolean;
  settingsCame(settings: PageSettings): void;
  takenBack(id: string): void;
  /** Called once, when the extension is gone. */
  died(): void;
  readonly signal: AbortSignal;
}

interface Pending {
  readonly request: CheckRequest;
  readonly mailbox: Mailbox<Report>;
}

/** Keeps a line to the background: made when needed, made again when the worker was stopped, unanswered drafts sent again. */
export function createCoachClient(parts: CoachClientParts): CoachClient {
  const pending = new Map<number, Pending>();
  let line: Line<CoachLine['up'], CoachLine['down']> | undefined;
  let silentBreaks = 0;
  let nextId = 1;

  const open = () => {
    if (line || parts.signal.aborted) return line;
    if (!parts.isAlive()) return give(parts.died);
    const opened = parts.connect();
    opened.onMessage.addListener(received);
    opened.onDisconnect.addListener(() => line === opened && broke());
    line = opened;
    return line;
  };
  const broke = () => {
    line = undefined;
    silentBreaks += 1;
    if (!parts.isAlive()) return parts.died();
    // The browser cuts the line a moment before it takes the extension away.
    setTimeout(() => parts.signal.aborted || parts.isAlive() || parts.died(), farewell);
    if (silentBreaks > maximalSilentBreaks) return closeAll(pending);
    for (const [id, { request }] of pending) send({ type: 'check', id, ...request });
  };
  const send = (message: CoachLine['up']) => {
    try {
      open()?.postMessage(message);
    } catch {
      // The line went down between two lines of code; its own event may still be under way.
      if (line) broke();
    }
  };
  const received = (message: CoachLine['down']) => {
    silentBreaks = 0;
    if (message.type === 'settings') parts.settingsCame(message.settings);
    else if (message.type === 'taken-back') parts.takenBack(message.id);
    else if (message.type === 'report') pending.get(message.id)?.mailbox.put(message.report);
    else settle(pending, message.id);
  };
  parts.signal.addEventListener('abort', () => {
    closeAll(pending);
    line?.disconnect();
    line = undefined;
  });

  return {
    send,
    wake: () => void open(),
    check(request, signal) {
      // One draft at a time: the background ends the work on older ones when this one reaches it.
      closeAll(pending);
      const id = nextId++;
      const mailbox = createMailbox<Report>();
      pending.set(id, { request, mailbox });
      const stop = () => {
        if (settle(pending, id)) send({ type: 'stop', id });
      };
      silentBreaks = 0;
      if (signal?.aborted) settle(pending, id);
      else send({ type: 'check', id, ...request });
      signal?.addEventListener('abort', stop, { once: true });
      return mailbox;
    },
  };
}

function settle(pending: Map<number, Pending>, id: number): boolean {
  pending.get(id)?.mailbox.close();
  return pending.delete(id);
}

function closeAll(pending: Map<number, Pending>): void {
  for (const id of [...pending.keys()]) settle(pending, id);
}

function give(called: () => void): undefined {
  called();
  return undefined;
}
