import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Report, Span } from '@/utils/coach/types';
import { Drawn } from '../page/drawn';
import { Masthead } from '../page/masthead';
import { useSay } from '../page/speech';
import { noteList } from '../receipt/note-list';
import { receipt } from '../receipt/receipt';
import { type Example, examples } from './examples';

export interface PracticeProps {
  /** What the coach says about what is being written on this page. */
  readonly report: ReadonlySignal<Report | undefined>;
  onShow(span: Span): void;
  onCoached(): void;
}

/** A page to try things on: drafts to mend, a box of one's own, and the receipt beside. */
export function Practice({ report, onShow, onCoached }: PracticeProps) {
  const say = useSay();
  const example = useSignal<Example>(examples[0]);
  return (
    <main class="bm page practice">
      <Masthead here="practice" />
      <h1>{say('practiceTitle')}</h1>
      <p class="lead soft">{say('practiceLead')}</p>
      <div class="desk">
        <div class="writing-side">
          <ExampleChooser chosen={example} />
          <ExampleBox key={example.value.id} example={example.value} />
          <OwnBox />
        </div>
        <aside class="sheet receipt-side" aria-live="off">
          <ReceiptSide report={report.value} onShow={onShow} onCoached={onCoached} />
        </aside>
      </div>
    </main>
  );
}

function ExampleChooser({ chosen }: { chosen: Signal<Example> }) {
  const say = useSay();
  return (
    <fieldset class="chooser">
      <legend class="small soft">{say('practiceExamples')}</legend>
      {examples.map((example) => (
        <button
          type="button"
          key={example.id}
          aria-pressed={example === chosen.value}
          onClick={() => {
            chosen.value = example;
          }}
        >
          {say(example.name)}
        </button>
      ))}
    </fieldset>
  );
}

function ExampleBox({ example }: { example: Example }) {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(0, 0);
  }, []);
  return (
    <section class="sheet">
      {example.context !== undefined && (
        <figure class="answered">
          <figcaption class="small soft">{say('practiceAnswering')}</figcaption>
          <blockquote data-answered>{example.context}</blockquote>
        </figure>
      )}
      <label class="field">
        <span>{say('practiceTextbox')}</span>
        <textarea ref={box} rows={9} data-kind={example.kind} defaultValue={example.text} />
      </label>
      <p class="small soft">{say('practiceHint')}</p>
    </section>
  );
}

/** A rich box as most sites have it. Preact draws it once and leaves its inside to the person. */
function OwnBox() {
  const say = useSay();
  return (
    <section class="sheet">
      <h2 id="own-words">{say('practiceOwn')}</h2>
      <p class="small soft">{say('practiceOwnHint')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: sites build their boxes like this, and that is what is practised on */}
      <div
        class="own-box"
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-labelledby="own-words"
        data-kind="post"
      />
    </section>
  );
}

function ReceiptSide({
  report,
  onShow,
  onCoached,
}: { report: Report | undefined } & Pick<PracticeProps, 'onShow' | 'onCoached'>) {
  const say = useSay();
  if (!report) return <p class="soft">{say('practiceEmpty')}</p>;
  return (
    <>
      <h2>{say('receiptTitle')}</h2>
      <Drawn node={receipt(report, say)} />
      {report.findings.length > 0 && (
        <button type="button" class="main" data-do="coached" onClick={onCoached}>
          {say('coachedOpen')}
        </button>
      )}
      <h3>{say('notesTitle')}</h3>
      <Drawn node={noteList(report, say, onShow)} />
    </>
  );
}
