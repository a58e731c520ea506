import { mountLexical } from './parts/lexical-editor';
import { box, ready } from './parts/page';

// Reddit's shape: an open shadow root builds the composer, the editor itself is slotted into it. (Lexical 0.35 takes no
// typing at all when it stands inside the root itself.)
const composer = document.createElement('div');
composer.attachShadow({ mode: 'open' }).innerHTML =
  '<style>::slotted([slot=rte]) { min-height: 3em; max-height: 220px; overflow: auto; outline: none; } .frame { border: 1px solid #99a; padding: 6px; }</style><div class="frame"><slot name="rte"></slot></div>';
const host = document.createElement('div');
host.contentEditable = 'true';
host.setAttribute('role', 'textbox');
host.slot = 'rte';
composer.append(host);
box().append(composer);
ready(mountLexical(host));
