import { linesOfHtml } from './parts/lines-of-html';
import { box, ready } from './parts/page';

// As Editor.js does it: each paragraph is an editor of its own, and a paste of several lines makes more of them beside it.
const home = box();
const addBlock = (text: string): HTMLElement => {
  const block = document.createElement('div');
  block.contentEditable = 'true';
  block.className = 'editable';
  block.textContent = text;
  block.addEventListener('paste', (event) => {
    const lines = event.clipboardData?.getData('text/plain').split('\n') ?? [];
    if (lines.length < 2) return;
    event.preventDefault();
    setTimeout(() => lines.forEach(addBlock), 20);
  });
  home.append(block);
  return block;
};

const first = addBlock('');
ready({
  model: () => [...home.children].map((block) => linesOfHtml(block as HTMLElement)).join('\n'),
  focus: () => first.focus(),
});
