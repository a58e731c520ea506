import { box, ready } from './parts/page';

// A modal dialog makes everything outside it inert and stands above all z-indexes.
const dialog = document.createElement('dialog');
const field = document.createElement('textarea');
field.rows = 6;
field.className = 'field';
dialog.append(field);
box().append(dialog);
dialog.showModal();
ready({ model: () => field.value, focus: () => field.focus() });
