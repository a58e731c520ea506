import { registerRichText } from '@lexical/rich-text';
import { Editor as DraftEditor, EditorState as DraftState } from 'draft-js';
import { createEditor as createLexical } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor as createSlate, Editor as SlateEditor, Transforms } from 'slate';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';

/** What the site put on its own element goes onto the element the library made in its place. */
const dress = (from: HTMLElement, to: HTMLElement): void => {
  for (const { name, value } of from.attributes) {
    if (name === 'class') to.classList.add(...value.split(/\s+/).filter(Boolean));
    else if (name !== 'style') to.setAttribute(name, value);
  }
};

const inPlaceOf = (element: HTMLElement): HTMLElement => {
  const home = document.createElement('div');
  element.replaceWith(home);
  return home;
};

const render = (element: HTMLElement, node: ReactNode): HTMLElement => {
  const home = inPlaceOf(element);
  flushSync(() => createRoot(home).render(node));
  const editable = home.querySelector<HTMLElement>('[contenteditable]');
  if (!editable) throw new Error('The library made nothing to write in.');
  dress(element, editable);
  return editable;
};

const Draft = ({ like }: { like: HTMLElement }): ReactNode => {
  const [state, setState] = useState(() => DraftState.createEmpty());
  const { testid, placeholder } = like.dataset;
  return (
    <DraftEditor
      editorState={state}
      onChange={setState}
      placeholder={placeholder}
      webDriverTestID={testid}
      role={like.role ?? undefined}
      ariaLabel={like.ariaLabel ?? undefined}
      spellCheck
    />
  );
};

const SlateBox = ({ editor, placeholder }: { editor: ReactEditor; placeholder: string | undefined }): ReactNode => (
  <Slate editor={editor as never} initialValue={[{ type: 'paragraph', children: [{ text: '' }] }] as never}>
    <Editable placeholder={placeholder} />
  </Slate>
);

/** Whether an editor is ready for keys; the others are from the start. */
const settled = new WeakMap<HTMLElement, () => boolean>();

const mounts: Record<string, (element: HTMLElement) => HTMLElement> = {
  lexical: (element) => {
    const editor = createLexical({
      namespace: 'fixture',
      onError: (problem) => {
        throw problem;
      },
    });
    editor.setRootElement(element);
    registerRichText(editor);
    return element;
  },
  prosemirror: (element) => {
    const state = EditorState.create({ schema, plugins: [keymap(baseKeymap)] });
    new EditorView({ mount: element }, { state });
    return element;
  },
  quill: (element) => {
    const { placeholder } = element.dataset;
    const { root } = new Quill(inPlaceOf(element), placeholder === undefined ? {} : { placeholder });
    dress(element, root);
    return root;
  },
  draft: (element) => render(element, <Draft like={element} />),
  slate: (element) => {
    const editor = withReact(createSlate());
    const editable = render(element, <SlateBox editor={editor} placeholder={element.dataset.placeholder} />);
    // It learns of the caret from a change of the selection, and swallows what is typed before: the caret is there already.
    Transforms.select(editor, SlateEditor.start(editor, []));
    settled.set(editable, () => ReactEditor.isFocused(editor) && editor.selection !== null);
    return editable;
  },
};

/** Makes the bare element of a fixture the real editor it stands for. */
const mount = (element: HTMLElement): HTMLElement => mounts[element.dataset.mount ?? '']?.(element) ?? element;

const isSettled = (element: HTMLElement): boolean => settled.get(element)?.() ?? true;

Object.assign(window, { mount, isSettled });
