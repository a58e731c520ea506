import { box, ready } from './parts/page';
import { mountProseMirror } from './parts/prosemirror-editor';
import 'prosemirror-view/style/prosemirror.css';

ready(mountProseMirror(box()));
