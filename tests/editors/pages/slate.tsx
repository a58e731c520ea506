import type * as React from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, type Element, Node, type Point, Range, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderElementProps, Slate, withReact } from 'slate-react';
import { box, ready, type Selected } from './parts/page';

type Inline =
  | { type: 'mention'; label: string; children: [{ text: '' }] }
  | { type: 'link'; url: string; children: { text: string }[] };
type Line = { type: 'paragraph'; children: ({ text: string } | Inline)[] };

const editor = withHistory(withReact(createEditor()));
const typeOf = (node: object): string => (node as { type?: string }).type ?? '';
const { isInline, isVoid } = editor;
editor.isInline = (element) => typeOf(element) === 'mention' || typeOf(element) === 'link' || isInline(element);
editor.isVoid = (element) => typeOf(element) === 'mention' || isVoid(element);

const Part = ({ attributes, children, element }: RenderElementProps): React.JSX.Element => {
  const part = element as unknown as Inline | Line;
  if (part.type === 'link')
    return (
      <a {...attributes} href={part.url}>
        {children}
      </a>
    );
  if (part.type === 'mention')
    return (
      <span {...attributes} className="mention" contentEditable={false}>
        {part.label}
        {children}
      </span>
    );
  return <p {...attributes}>{children}</p>;
};

const line = (children: Line['children']): Descendant[] => [{ type: 'paragraph', children } as unknown as Descendant];

/** Shift+Enter is a soft break, as in Slate's own example. */
const softBreak = (event: React.KeyboardEvent): void => {
  if (event.key !== 'Enter' || !event.shiftKey) return;
  event.preventDefault();
  editor.insertText('\n');
};

const undoKeys = (event: React.KeyboardEvent): void => {
  if (!event.ctrlKey) return;
  if (event.key === 'z' && !event.shiftKey) editor.undo();
  else if (event.key === 'y' || event.key === 'Z') editor.redo();
  else return;
  event.preventDefault();
};

const App = (): React.JSX.Element => (
  <Slate editor={editor} initialValue={line([{ text: '' }])}>
    <Editable
      renderElement={(props) => <Part {...props} />}
      placeholder="What would you like to say?"
      onKeyDown={(event) => {
        softBreak(event);
        undoKeys(event);
      }}
    />
  </Slate>
);

const home = box();
flushSync(() => createRoot(home).render(<App />));
const labelled = (node: Node): string => {
  const part = node as unknown as Inline;
  if (part.type === 'mention') return part.label;
  return 'text' in node ? node.text : (node as Element).children.map(labelled).join('');
};
/** The text from the document's start up to a point. */
const lengthBefore = (point: Point): number => {
  const [line = 0, part = 0] = point.path;
  const lines = editor.children.slice(0, line).map((child) => labelled(child).length + 1);
  const parts = (editor.children[line] as Element).children.slice(0, part).map((child) => labelled(child).length);
  return [...lines, ...parts].reduce((sum, length) => sum + length, 0) + point.offset;
};
const selected = (): Selected | undefined => {
  if (!editor.selection) return undefined;
  const [start, end] = Range.edges(editor.selection);
  return { from: lengthBefore(start), to: lengthBefore(end) };
};
ready({
  selection: selected,
  model: () => editor.children.map(labelled).join('\n'),
  focus: () => ReactEditor.focus(editor),
  putChips: () =>
    flushSync(() => {
      Transforms.delete(editor, { at: Editor.range(editor, []) });
      Transforms.insertNodes(
        editor,
        line([
          { text: 'Thank you ' },
          { type: 'mention', label: '@Anna Okafor', children: [{ text: '' }] },
          { text: ' for #stroke care, see ' },
          { type: 'link', url: 'https://hospital.example/team', children: [{ text: 'our page' }] },
          { text: ' today.' },
        ]),
        { at: [0] },
      );
      Transforms.removeNodes(editor, { at: [1] });
    }),
  chips: () =>
    [...Node.elements(editor)]
      .map(([node]) => node as unknown as Inline | Line)
      .filter((part) => part.type !== 'paragraph')
      .map((part) => JSON.stringify(part)),
});
