import { box, ready } from './parts/page';

// A page whose rules are meant for everything there is.
const rules = document.createElement('style');
rules.textContent =
  '* { margin: 3px !important; padding: 2px !important; transform: none !important; letter-spacing: 1px !important } html > :not(head, body) { display: none !important }';
document.head.append(rules);

const field = document.createElement('textarea');
field.rows = 6;
field.className = 'field';
box().append(field);
ready({ model: () => field.value, focus: () => field.focus() });
