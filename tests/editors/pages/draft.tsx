import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromRaw,
  Editor,
  EditorState,
} from 'draft-js';
import * as React from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { box, ready, type Selected } from './parts/page';
import 'draft-js/dist/Draft.css';

type Found = (start: number, end: number) => void;
const Chip = ({ children }: { children?: React.ReactNode }): React.JSX.Element => (
  <span className="mention">{children}</span>
);

const ofType =
  (type: string) =>
  (block: ContentBlock, found: Found, content: ContentState): void =>
    block.findEntityRanges((character) => {
      const key = character.getEntity();
      return key !== null && content.getEntity(key).getType() === type;
    }, found);

const hashtags = (block: ContentBlock, found: Found): void => {
  for (const match of block.getText().matchAll(/#\w+/g)) found(match.index, match.index + match[0].length);
};

const decorator = new CompositeDecorator([
  { strategy: ofType('MENTION'), component: Chip },
  { strategy: ofType('LINK'), component: Chip },
  { strategy: hashtags, component: Chip },
]);

const chipped = (): EditorState => {
  const text = 'Thank you @Anna Okafor for #stroke care, see our page today.';
  const over = (part: string, key: number): { key: number; offset: number; length: number } => ({
    key,
    offset: text.indexOf(part),
    length: part.length,
  });
  const content = convertFromRaw({
    entityMap: {
      0: { type: 'MENTION', mutability: 'IMMUTABLE', data: { id: 7 } },
      1: { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://hospital.example/team' } },
    },
    blocks: [
      {
        key: 'first',
        type: 'unstyled',
        depth: 0,
        inlineStyleRanges: [],
        text,
        entityRanges: [over('@Anna Okafor', 0), over('our page', 1)],
      },
    ],
  });
  return EditorState.createWithContent(content, decorator);
};

let state = EditorState.createEmpty(decorator);
let put: (next: EditorState) => void = () => undefined;
let editor: Editor | null = null;
const App = (): React.JSX.Element => {
  const [current, setCurrent] = React.useState(state);
  state = current;
  put = setCurrent;
  return (
    <Editor
      editorState={current}
      onChange={setCurrent}
      ref={(instance) => {
        editor = instance;
      }}
    />
  );
};

const chipsOf = (): string[] => {
  const content = state.getCurrentContent();
  return content.getBlocksAsArray().flatMap((block) => {
    const found: string[] = [];
    block.findEntityRanges(
      (character) => character.getEntity() !== null,
      (start, end) => {
        const entity = content.getEntity(block.getEntityAt(start));
        found.push(`${entity.getType()} ${JSON.stringify(entity.getData())} ${block.getText().slice(start, end)}`);
      },
    );
    return found;
  });
};

const selected = (): Selected => {
  const selection = state.getSelection();
  const blocks = state.getCurrentContent().getBlocksAsArray();
  const offsetOf = (key: string, offset: number): number => {
    const before = blocks.slice(
      0,
      blocks.findIndex((block) => block.getKey() === key),
    );
    return before.reduce((sum, block) => sum + block.getLength() + 1, 0) + offset;
  };
  return {
    from: offsetOf(selection.getStartKey(), selection.getStartOffset()),
    to: offsetOf(selection.getEndKey(), selection.getEndOffset()),
  };
};

const home = box();
flushSync(() => createRoot(home).render(<App />));
ready({
  model: () => state.getCurrentContent().getPlainText('\n'),
  focus: () => editor?.focus(),
  selection: selected,
  putChips: () => flushSync(() => put(chipped())),
  chips: chipsOf,
});
