import { mountLexical } from './parts/lexical-editor';
import { box, ready } from './parts/page';

const host = document.createElement('div');
host.contentEditable = 'true';
host.setAttribute('role', 'textbox');
host.className = 'editable';
box().append(host);
ready(mountLexical(host));
