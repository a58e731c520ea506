import type { Category } from '@/utils/coach/category';

export interface ExamplesProps extends Pick<Category, 'examples'> {
  /** What stands over each list. */
  readonly yes: string;
  readonly no: string;
  /** The colour of those the coach notes. */
  readonly marks: 'fix' | 'hold' | 'strength';
}

/** What the coach notes, beside what it leaves alone. */
export function Examples({ examples, yes, no, marks }: ExamplesProps) {
  return (
    <div class="examples">
      <ExampleList title={yes} texts={examples.flags} kind={marks} />
      <ExampleList title={no} texts={examples.allows} kind="left-alone" />
    </div>
  );
}

function ExampleList({ title, texts, kind }: { title: string; texts: readonly string[]; kind: string }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul class={kind}>
        {texts.map((text) => (
          <li key={text}>
            <Example text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A reply is written under the post it answers: `> the post answered`, a line break, the reply. */
function Example({ text }: { text: string }) {
  const [, answered, reply] = /^> ([^\n]*)\n([\s\S]*)$/u.exec(text) ?? [];
  if (answered === undefined) return text;
  return (
    <>
      <blockquote class="soft small">{answered}</blockquote>
      {reply}
    </>
  );
}
