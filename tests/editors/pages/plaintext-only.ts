import { linesOfHtml } from './parts/lines-of-html';
import { box, ready } from './parts/page';

const host = document.createElement('div');
host.contentEditable = 'plaintext-only';
host.className = 'editable';
box().append(host);
ready({
  // The browser keeps one more break at the end, to hold the last line open.
  model: () =>
    host.querySelector('br, div')
      ? linesOfHtml(host)
      : (host.textContent ?? '').replace(/\n$/, '').replaceAll('\u00a0', ' '),
  focus: () => host.focus(),
});
