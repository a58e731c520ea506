import { linesOfHtml } from './parts/lines-of-html';
import { box, ready } from './parts/page';

const host = document.createElement('div');
host.contentEditable = 'plaintext-only';
host.className = 'editable';
box().append(host);
ready({ model: () => linesOfHtml(host), focus: () => host.focus() });
