import { basicSetup, EditorView } from 'codemirror';
import { box, ready } from './parts/page';

const view = new EditorView({ parent: box(), extensions: [basicSetup, EditorView.lineWrapping] });
ready({
  model: () => view.state.doc.toString(),
  focus: () => view.focus(),
  selection: () => ({ from: view.state.selection.main.from, to: view.state.selection.main.to }),
});
