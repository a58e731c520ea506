import { box } from './parts/page';

// The suite serves the same pages at a second port and names it in the address.
const frame = document.createElement('iframe');
frame.src = `${new URL(location.href).searchParams.get('other')}/textarea.html`;
frame.className = 'frame';
box().append(frame);
