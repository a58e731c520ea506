import { box, ready } from './parts/page';

// As react-mentions does it: the page knows the selection from keys and the mouse alone, and takes a change to be what stands
// between the beginning of that selection and the caret now.
const field = document.createElement('textarea');
field.rows = 6;
field.className = 'field';
box().append(field);

let model = '';
let selected = { from: 0, to: 0 };
const follow = (): void => {
  selected = { from: field.selectionStart, to: field.selectionEnd };
};
for (const type of ['keydown', 'keyup', 'mouseup']) field.addEventListener(type, follow);

field.addEventListener('input', (event) => {
  const { value, selectionEnd } = field;
  const isTaken = event instanceof InputEvent && !event.isComposing && event.inputType.startsWith('insert');
  const before = model.slice(0, selected.from);
  model = isTaken ? before + value.slice(selected.from, selectionEnd) + model.slice(selected.to) : value;
  if (value !== model) field.value = model;
  follow();
});
ready({ model: () => model, focus: () => field.focus() });
