import { changeBetween } from '@/utils/editors/text-change';
import type { Answered, Ask, CheckRequest, CoachLine, Line, OpenAsk, PageSettings } from './lines';

/** A line that breaks this often in a row without a word is given up until the next edit. */
const maximalSilentBreaks = 3;

/** A question without a word for so long is taken for lost, ms: what happens next asks again. No clock runs for it. */
const patience = 5000;

/** How long a script may still look alive after its extension has gone, ms. */
const farewell = 200;

/** The page's end of the line to the coach. */
export interface CoachClient {
  /** Asks about one composer. Only the newest question of all composers is answered; none is where nobody can be reached. */
  readonly openAsk: OpenAsk;
  /** Sends anything else; connects where the line is down. */
  send(message: CoachLine['up']): void;
  /** Connects where the line is down: the first answer holds the settings, and the background wakes up meanwhile. */
  wake(): void;
  /** Asks again where an answer is overdue; for moments in which somebody comes back to the page. */
  remind(): void;
  /** Connects anew, and asks again: a page that comes out of the browser's cache has a line nobody holds any more. */
  renew(): void;
}

export interface CoachClientParts {
  connect(): Line<CoachLine['up'], CoachLine['down']>;
  /** False once the extension was updated, reloaded or removed: this script must fall silent. */
  isAlive(): boolean;
  settingsCame(settings: PageSettings): void;
  takenBack(id: string): void;
  /** A clock that never goes back, ms. */
  now(): number;
  /** Called once, when the extension is gone. */
  died(): void;
  readonly signal: AbortSignal;
}

interface Question {
  readonly id: number;
  readonly asker: Answered;
  readonly request: CheckRequest;
}

/**
 * Keeps a line to the background: made when needed, made again when the worker was stopped before all was answered.
 * An unanswered draft is sent again.
 */
export function createCoachClient(parts: CoachClientParts): CoachClient {
  /** Not all has been said about it yet. */
  let waiting: Question | undefined;
  /** What the other end of this very line knows. */
  let known: Question | undefined;
  let line: Line<CoachLine['up'], CoachLine['down']> | undefined;
  let silentBreaks = 0;
  /** When the newest word came about what is asked, or else when asking began; ms. */
  let heardAt = 0;
  /** The settings were asked for and have not come. */
  let isUntold = false;
  let lastId = 0;
  /** Answers to questions before this one are another composer's. */
  let firstId = 0;

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
    line = known = undefined;
    silentBreaks += 1;
    if (!parts.isAlive()) return parts.died();
    // The browser cuts the line a moment before it takes the extension away.
    setTimeout(() => parts.signal.aborted || parts.isAlive() || parts.died(), farewell);
    if (silentBreaks > maximalSilentBreaks) waiting = undefined;
    else if (waiting) put(waiting);
    else if (isUntold) open();
  };
  const send = (message: CoachLine['up']) => {
    try {
      open()?.postMessage(message);
    } catch {
      // The line went down between two lines of code; its own event may still be under way.
      if (line) broke();
    }
  };
  const put = (question: Question) => {
    const message = messageFor(question, known);
    known = question;
    send(message);
  };
  const wake = () => {
    isUntold = true;
    open();
  };
  const isOverdue = () => waiting !== undefined && parts.now() - heardAt > patience;
  const renew = () => {
    line?.disconnect();
    line = known = undefined;
    heardAt = parts.now();
    wake();
    if (waiting) put(waiting);
  };
  const received = (message: CoachLine['down']) => {
    silentBreaks = 0;
    if (message.type === 'settings') {
      isUntold = false;
      parts.settingsCame(message.settings);
    } else if (message.type === 'taken-back') parts.takenBack(message.id);
    else {
      heardAt = parts.now();
      const isNewest = waiting?.id === message.id;
      if (message.type === 'report' && message.id >= firstId) waiting?.asker(message.report);
      if (isNewest && (message.type === 'done' || message.report.stage === 'advised')) waiting = undefined;
    }
  };
  const ask = (asker: Answered, request: CheckRequest) => {
    const id = ++lastId;
    if (known?.asker !== asker) firstId = id;
    silentBreaks = 0;
    if (!waiting) heardAt = parts.now();
    waiting = { id, asker, request };
    if (isOverdue()) renew();
    else put(waiting);
  };
  const stop = (asker: Answered) => {
    // The page forgets its marks here, so the next draft is told from the start.
    if (known?.asker === asker) known = undefined;
    if (waiting?.asker !== asker) return;
    const { id } = waiting;
    waiting = undefined;
    send({ type: 'stop', id });
  };
  parts.signal.addEventListener('abort', () => {
    waiting = undefined;
    line?.disconnect();
    line = undefined;
  });

  return {
    send,
    wake,
    remind: () => isOverdue() && renew(),
    renew,
    openAsk: (asker, signal): Ask => {
      signal.addEventListener('abort', () => stop(asker), { once: true });
      return (request) => {
        if (request) ask(asker, request);
        else stop(asker);
      };
    },
  };
}

/** The change alone, where the other end knows all the rest; asked again about the same text, all of it. */
function messageFor({ id, asker, request }: Question, known: Question | undefined): CoachLine['up'] {
  const { draft, dismissed } = request;
  const before = known?.asker === asker ? known.request.draft : undefined;
  const isEdit =
    before !== undefined &&
    before.text !== draft.text &&
    before.kind === draft.kind &&
    before.platform === draft.platform &&
    before.context === draft.context;
  if (!isEdit) return { type: 'check', id, draft, dismissed };
  return { type: 'edit', id, change: changeBetween(before.text, draft.text), dismissed };
}

function give(called: () => void): undefined {
  called();
  return undefined;
}
