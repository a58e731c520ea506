import * as React from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { box, ready } from './parts/page';

let value = '';
const Field = (): React.JSX.Element => {
  const [text, setText] = React.useState('');
  value = text;
  return <textarea className="field" rows={6} value={text} onChange={(event) => setText(event.target.value)} />;
};
const home = box();
flushSync(() => createRoot(home).render(<Field />));
ready({ model: () => value, focus: () => home.querySelector('textarea')?.focus() });
