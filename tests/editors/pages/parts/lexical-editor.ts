import { $createHashtagNode, HashtagNode } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  createEditor,
  type LexicalNode,
  type NodeKey,
  type PointType,
  type SerializedTextNode,
  TextNode,
} from 'lexical';
import type { EditorPage, Selected } from './page';

/** A name that goes as a whole, as in Facebook's and Lexical's own playground. */
class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): MentionNode {
    return new MentionNode(json.text);
  }
  constructor(text: string, key?: NodeKey) {
    super(text, key);
    this.__mode = 2;
  }
  override createDOM(config: Parameters<TextNode['createDOM']>[0]): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'mention';
    return element;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
}

const lineOf = (node: LexicalNode): string => {
  if ($isLineBreakNode(node)) return '\n';
  return $isElementNode(node) ? node.getChildren().map(lineOf).join('') : node.getTextContent();
};

const chipsIn = (node: LexicalNode): string[] => {
  if (node instanceof MentionNode || node instanceof HashtagNode) return [`${node.getType()} ${node.getTextContent()}`];
  if (node instanceof LinkNode) return [`link ${node.getURL()} ${node.getTextContent()}`];
  return $isElementNode(node) ? node.getChildren().flatMap(chipsIn) : [];
};

/** The text from the document's start up to a point. */
const lengthBefore = (point: PointType): number => {
  const before = (node: LexicalNode): number => {
    const parent = node.getParent();
    if (!parent) return 0;
    const isBlock = parent === $getRoot();
    const earlier = parent.getChildren().slice(0, node.getIndexWithinParent());
    return before(parent) + earlier.reduce((sum, sibling) => sum + lineOf(sibling).length + (isBlock ? 1 : 0), 0);
  };
  const node = point.getNode();
  if (!$isElementNode(node)) return before(node) + point.offset;
  const children = node.getChildren().slice(0, point.offset);
  return before(node) + children.reduce((sum, child) => sum + lineOf(child).length, 0);
};

const selected = (): Selected | undefined => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const [start, end] = selection.getStartEndPoints() ?? [selection.anchor, selection.focus];
  const ends = [lengthBefore(start), lengthBefore(end)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
};

/** Lexical on `host`, with history and Facebook's kinds of chips. */
export const mountLexical = (host: HTMLElement): EditorPage => {
  const editor = createEditor({
    namespace: 'page',
    nodes: [LinkNode, HashtagNode, MentionNode],
    onError: (problem) => {
      throw problem;
    },
  });
  editor.setRootElement(host);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    model: () => editor.getEditorState().read(() => $getRoot().getChildren().map(lineOf).join('\n')),
    focus: () => host.focus(),
    selection: () => editor.getEditorState().read(selected),
    putChips: () =>
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          const link = $createLinkNode('https://hospital.example/team').append($createTextNode('our page'));
          paragraph.append($createTextNode('Thank you '), new MentionNode('@Anna Okafor'), $createTextNode(' for '));
          paragraph.append(
            $createHashtagNode('#stroke'),
            $createTextNode(' care, see '),
            link,
            $createTextNode(' today.'),
          );
          $getRoot().clear().append(paragraph);
        },
        { discrete: true },
      ),
    chips: () => editor.getEditorState().read(() => chipsIn($getRoot())),
  };
};
