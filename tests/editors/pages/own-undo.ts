import { linesOfHtml } from './parts/lines-of-html';
import { keepOwnUndo } from './parts/own-undo';
import { box, ready } from './parts/page';

// As TinyMCE does it: a command goes unheard, and a paste is taken a moment later, without a word that it was.
const host = document.createElement('div');
host.contentEditable = 'true';
host.className = 'editable mce-content-body';
box().append(host);
const own = keepOwnUndo(host);

host.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const before = host.innerHTML;
  setTimeout(() => {
    // The browser pasted by itself.
    if (host.innerHTML !== before) return;
    own.keep();
    document.execCommand('insertText', false, text);
    own.keep();
  });
});

ready({ model: () => linesOfHtml(host), focus: () => host.focus() });
