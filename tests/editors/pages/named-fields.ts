import { box, ready } from './parts/page';

// A form answers by the names of its fields first: `form.parentElement` is one of them here.
const form = document.createElement('form');
const names = ['parentElement', 'parentNode', 'querySelector', 'querySelectorAll', 'closest', 'matches', 'getRootNode'];
for (const name of [...names, 'assignedSlot', 'contains', 'children', 'style', 'id', 'title']) {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = name;
  form.append(input);
}
const field = document.createElement('textarea');
field.rows = 6;
field.className = 'field';
form.append(field);
box().append(form);
ready({ model: () => field.value, focus: () => field.focus() });
