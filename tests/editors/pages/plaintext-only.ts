import { box, ready } from './parts/page';

const host = document.createElement('div');
host.contentEditable = 'plaintext-only';
host.className = 'editable';
box().append(host);
ready({
  // biome-ignore lint/performance/useDomNodeTextContent: a break is a line here, and only `innerText` says so
  model: () => host.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, ''),
  focus: () => host.focus(),
});
