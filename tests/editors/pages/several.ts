import { mountLexical } from './parts/lexical-editor';
import { box, ready } from './parts/page';

const field = document.createElement('textarea');
field.rows = 3;
field.className = 'field';
box().append(field);

const plain = document.createElement('div');
plain.contentEditable = 'true';
plain.className = 'editable';
box().append(plain);

const host = document.createElement('div');
host.contentEditable = 'true';
host.className = 'editable';
box().append(host);
const lexical = mountLexical(host);

ready({
  ...lexical,
  others: () => [field.value, plain.textContent],
  focusOther: (index: number) => [field, plain][index]?.focus(),
});
