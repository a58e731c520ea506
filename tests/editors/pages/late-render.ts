import { linesOfHtml } from './parts/lines-of-html';
import { keepOwnUndo } from './parts/own-undo';
import { box, ready } from './parts/page';

// As Trix does it: a change is taken at once and shown with the next picture of the page, without a word that it was.
const host = document.createElement('trix-editor');
host.contentEditable = 'true';
host.className = 'editable';
host.style.display = 'block';
box().append(host);
const own = keepOwnUndo(host);

const write = (text: string): void => {
  requestAnimationFrame(() => {
    own.keep();
    document.execCommand('insertText', false, text);
    own.keep();
  });
};
host.addEventListener('beforeinput', (event) => {
  if (event.inputType === 'insertReplacementText') write(event.dataTransfer?.getData('text/plain') ?? '');
});
host.addEventListener('paste', (event) => {
  if (event.isTrusted) return;
  event.preventDefault();
  write(event.clipboardData?.getData('text/plain') ?? '');
});

ready({ model: () => linesOfHtml(host), focus: () => host.focus() });
