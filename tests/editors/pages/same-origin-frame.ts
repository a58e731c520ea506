import { box } from './parts/page';

const frame = document.createElement('iframe');
frame.src = 'prosemirror.html';
frame.className = 'frame';
box().append(frame);
