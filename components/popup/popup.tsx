import type { ReadonlySignal } from '@preact/signals';
import type { Span } from '@/utils/coach/types';
import type { WritingNow } from '@/utils/messages/lines';
import type { PageName } from '@/utils/messages/requests';
import { Drawn } from '../page/drawn';
import { useSay } from '../page/speech';
import { Switch } from '../page/switch';
import { noteList } from '../receipt/note-list';
import { receipt } from '../receipt/receipt';
import { sayCount } from '../speech';
import type { SiteState } from './popup-model';
import { UseHere } from './use-here';

export interface PopupProps {
  readonly writing: ReadonlySignal<WritingNow | undefined>;
  readonly site: ReadonlySignal<SiteState>;
  readonly paused: ReadonlySignal<boolean>;
  onShow(span: Span): void;
  /** The coached version is shown in the page, beside the draft. */
  onCoached(): void;
  onPause(paused: boolean): void;
  onSite(host: string, on: boolean): void;
  /** Asks the browser for origins; false where the person said no. */
  onUse(origins: readonly string[]): Promise<boolean>;
  onOpen(page: PageName): void;
}

/** The toolbar popup: the draft in this tab, and whether the coach is on. */
export function Popup(props: PopupProps) {
  const say = useSay();
  return (
    <main class="bm popup">
      <header>
        <img src="/icon/48.png" alt="" width="24" height="24" />
        <h1>{say('brand')}</h1>
      </header>
      {props.paused.value ? <Paused onPause={props.onPause} /> : <Here {...props} />}
      <footer>
        {!props.paused.value && (
          <button type="button" class="quiet" data-do="pause" onClick={() => props.onPause(true)}>
            {say('popupPause')}
          </button>
        )}
        <button type="button" class="quiet" data-do="practice" onClick={() => props.onOpen('practice')}>
          {say('practice')}
        </button>
        <button type="button" class="quiet" data-do="settings" onClick={() => props.onOpen('options')}>
          {say('settings')}
        </button>
      </footer>
    </main>
  );
}

function Paused({ onPause }: Pick<PopupProps, 'onPause'>) {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say('popupPaused')}</h2>
      <p class="soft">{say('popupPausedHint')}</p>
      <button type="button" class="main" data-do="resume" onClick={() => onPause(false)}>
        {say('popupResume')}
      </button>
    </section>
  );
}

function Here({ site, writing, onSite, onUse, onShow, onCoached }: PopupProps) {
  const say = useSay();
  const now = site.value;
  if (now.name === 'none') return <p class="sheet soft">{say('popupOwnPage')}</p>;
  if (now.name === 'unknown') return <UseHere site={now} onUse={onUse} />;
  return (
    <>
      <section class="sheet site">
        <Switch on={now.on} onSwitch={(on) => onSite(now.host, on)}>
          {say(now.on ? 'popupOnSite' : 'popupSiteOff', now.host)}
        </Switch>
      </section>
      {now.on &&
        (writing.value ? <DraftHere writing={writing.value} onShow={onShow} onCoached={onCoached} /> : <Nothing />)}
    </>
  );
}

function Nothing() {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say('popupNothing')}</h2>
      <p class="soft">{say('popupNothingHint')}</p>
    </section>
  );
}

function DraftHere({ writing, onShow, onCoached }: { writing: WritingNow } & Pick<PopupProps, 'onShow' | 'onCoached'>) {
  const say = useSay();
  const { report, limit, length, kind, hasContext, degraded } = writing;
  const found = sayCount(say, 'findings', report.findings.length);
  const well = sayCount(say, 'strengths', report.strengths.length);
  return (
    <section class="sheet draft" data-draft>
      <p class="small soft">
        {report.strengths.length > 0 && `${well} · `}
        {found}
        {limit !== undefined && ` · ${say('lengthOf', length, limit)}`}
      </p>
      <Drawn node={receipt(report, say)} />
      {report.findings.length > 0 && (
        <button type="button" class="main" data-do="coached" onClick={onCoached}>
          {say('coachedOpen')}
        </button>
      )}
      <h3>{say('notesTitle')}</h3>
      <Drawn node={noteList(report, say, onShow)} />
      {degraded && (
        <p class="small soft" data-degraded>
          {say('popupDegraded')}
        </p>
      )}
      {!degraded && kind === 'reply' && !hasContext && <p class="small soft">{say('popupNoContext')}</p>}
    </section>
  );
}
