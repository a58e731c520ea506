import { nestedRoots } from './parts/nested-roots';
import { ready } from './parts/page';

// Reddit's Markdown box: a textarea two open shadow roots deep.
const field = document.createElement('textarea');
field.rows = 6;
nestedRoots('textarea { box-sizing: border-box; width: 100%; font: inherit; }').append(field);
ready({ model: () => field.value, focus: () => field.focus() });
