import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { Selected } from './page';

const lineOf = (block: Node): string => {
  let line = '';
  block.forEach((node) => {
    if (node.isText) line += node.text;
    else if (node.type.name === 'hard_break' || node.type.name === 'hardBreak') line += '\n';
    else line += node.attrs.label ?? '';
  });
  return line;
};

/** Text blocks one a line. */
export const textOf = (doc: Node): string => {
  const lines: string[] = [];
  doc.descendants((node) => {
    if (node.isTextblock) lines.push(lineOf(node));
    return !node.isTextblock;
  });
  return lines.join('\n');
};

/** Mentions and links, in order. */
export const chipsOf = (doc: Node): string[] => {
  const chips: string[] = [];
  doc.descendants((node) => {
    if (node.type.name === 'mention') chips.push(`mention ${node.attrs.label}`);
    const link = node.marks.find((mark) => mark.type.name === 'link');
    if (link) chips.push(`link ${link.attrs.href} ${node.text}`);
  });
  return chips;
};

/** The selection of the state, as offsets into `textOf`. */
export const selectedIn = ({ doc, selection }: EditorState): Selected => {
  const leafText = (node: Node): string =>
    /^hard_?break$/i.test(node.type.name) ? '\n' : String(node.attrs.label ?? '');
  const offsetOf = (position: number): number => doc.textBetween(0, position, '\n', leafText).length;
  return { from: offsetOf(selection.from), to: offsetOf(selection.to) };
};
