import { nestedRoots } from './parts/nested-roots';
import { ready } from './parts/page';
import { mountProseMirror } from './parts/prosemirror-editor';

// LinkedIn's share dialog stands in an open shadow root; ProseMirror is the library that can live there.
const root = nestedRoots(
  '.ProseMirror { white-space: break-spaces; word-wrap: break-word; min-height: 3em; max-height: 220px; overflow: auto; outline: none; } p { margin: 0 0 4px; }',
);
const home = document.createElement('div');
root.append(home);
ready(mountProseMirror(home));
