import { box, ready } from './parts/page';

const field = document.createElement('textarea');
field.rows = 6;
field.className = 'field';
box().append(field);
ready({ model: () => field.value, focus: () => field.focus() });
