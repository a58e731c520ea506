import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { StarterKit } from '@tiptap/starter-kit';
import { box, ready } from './parts/page';
import { chipsOf, selectedIn, textOf } from './parts/prosemirror-model';

const editor = new Editor({
  element: box(),
  extensions: [
    StarterKit.configure({ link: { openOnClick: false } }),
    Mention.configure({
      renderText: ({ node }) => String(node.attrs.label),
      renderHTML: ({ node }) => ['span', { class: 'mention' }, String(node.attrs.label)],
    }),
  ],
});
ready({
  model: () => textOf(editor.state.doc),
  focus: () => editor.view.focus(),
  selection: () => selectedIn(editor.state),
  putChips: () =>
    void editor.commands.setContent({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Thank you ' },
            { type: 'mention', attrs: { id: '7', label: '@Anna Okafor' } },
            { type: 'text', text: ' for #stroke care, see ' },
            {
              type: 'text',
              text: 'our page',
              marks: [{ type: 'link', attrs: { href: 'https://hospital.example/team' } }],
            },
            { type: 'text', text: ' today.' },
          ],
        },
      ],
    }),
  chips: () => chipsOf(editor.state.doc),
});
