import { mountLexical } from './parts/lexical-editor';
import { box, ready } from './parts/page';

const popover = document.createElement('div');
popover.popover = 'manual';
popover.className = 'popover';
const host = document.createElement('div');
host.contentEditable = 'true';
host.className = 'editable';
popover.append(host);
box().append(popover);
popover.showPopover();
ready(mountLexical(host));
