import * as React from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { box, ready } from './parts/page';

/** A virtual feed: only the posts in sight are in the page, and each may have its reply box open. */
const rowHeight = 180;
const replies = new Map<number, string>();
let replying = 2;
let top = 0;
let update: () => void = () => undefined;

const Reply = ({ id }: { id: number }): React.JSX.Element => {
  const [text, setText] = React.useState(replies.get(id) ?? '');
  replies.set(id, text);
  return <textarea className="field" rows={3} value={text} onChange={(event) => setText(event.target.value)} />;
};

const Feed = (): React.JSX.Element => {
  const [, bump] = React.useReducer((count: number) => count + 1, 0);
  update = bump;
  const first = Math.max(0, Math.floor(top / rowHeight) - 1);
  const rows = Array.from({ length: 6 }, (_, index) => first + index);
  return (
    <div
      className="feed"
      onScroll={(event) => {
        top = event.currentTarget.scrollTop;
        bump();
      }}
    >
      <div style={{ height: 200 * rowHeight }}>
        {rows.map((id) => (
          <article key={id} style={{ position: 'absolute', top: id * rowHeight, height: rowHeight }}>
            <p>Post {id}: how was your visit?</p>
            {id === replying ? <Reply id={id} /> : <button type="button">Reply</button>}
          </article>
        ))}
      </div>
    </div>
  );
};

const home = box();
flushSync(() => createRoot(home).render(<Feed />));
ready({
  model: () => replies.get(replying) ?? '',
  focus: () => home.querySelector('textarea')?.focus(),
  isThere: () => home.querySelector('textarea') !== null,
  scrollFeed: (to: number) => home.querySelector('.feed')?.scrollTo(0, to),
  replyTo: (id: number) => {
    replying = id;
    flushSync(update);
  },
});
