import { basicSetup, EditorView } from 'codemirror';
import { box, ready } from './parts/page';

const view = new EditorView({ parent: box(), extensions: [basicSetup, EditorView.lineWrapping] });
ready({ model: () => view.state.doc.toString(), focus: () => view.focus() });
