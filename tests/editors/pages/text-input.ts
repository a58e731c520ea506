import { box, ready } from './parts/page';

const field = document.createElement('input');
field.type = 'text';
field.className = 'field';
box().append(field);
ready({ model: () => field.value, focus: () => field.focus() });
