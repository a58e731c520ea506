import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { EditorPage } from './page';
import { chipsOf, selectedIn, textOf } from './prosemirror-model';

const schema = new Schema({
  marks,
  nodes: {
    ...nodes,
    mention: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { label: {} },
      toDOM: (node) => [
        'span',
        { class: 'mention', 'data-id': '7', contenteditable: 'false' },
        String(node.attrs.label),
      ],
      parseDOM: [{ tag: 'span.mention', getAttrs: (element) => ({ label: (element as HTMLElement).textContent }) }],
    },
  },
});

const softBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
  return true;
};

const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, 'Shift-Enter': chainCommands(exitCode, softBreak) };
const create = (): EditorState =>
  EditorState.create({ schema, plugins: [history(), keymap(keys), keymap(baseKeymap)] });

/** ProseMirror inside `home`, with history, mentions and links. */
export const mountProseMirror = (home: HTMLElement): EditorPage => {
  const view = new EditorView(home, { state: create() });
  return {
    model: () => textOf(view.state.doc),
    focus: () => view.focus(),
    selection: () => selectedIn(view.state),
    putChips: () => {
      const link = schema.mark('link', { href: 'https://hospital.example/team' });
      const line = [
        schema.text('Thank you '),
        schema.node('mention', { label: '@Anna Okafor' }),
        schema.text(' for #stroke care, see '),
        schema.text('our page', [link]),
        schema.text(' today.'),
      ];
      const doc = schema.node('doc', null, [schema.node('paragraph', null, line)]);
      view.updateState(EditorState.create({ doc, plugins: create().plugins }));
    },
    chips: () => chipsOf(view.state.doc),
  };
};
