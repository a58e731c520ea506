import type { Mark, PaintStyle } from './painter';

/** A stretch of a line under the same marks. */
export interface Part {
  readonly text: string;
  readonly styles: readonly PaintStyle[];
}

/** A line as it stands in the page. */
export interface Line {
  /** Tells its parts apart from others. */
  readonly key: string;
  readonly parts: readonly Part[];
  readonly element: HTMLElement;
  /** One a part. */
  readonly nodes: readonly Text[];
}

/** A text cut into lines, and each line where marks begin and end. */
export function markedLines(text: string, marks: readonly Mark[]): Part[][] {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const near = line === '' ? [] : marks.filter(({ from, to }) => from < end && to > start);
    const edges = near.flatMap(({ from, to }) => [from, to]).filter((at) => at > start && at < end);
    const cuts = [...new Set([start, ...edges.sort((one, other) => one - other)])];
    const parts = cuts.map((from, index): Part => {
      const over = near.filter((mark) => mark.from <= from && mark.to > from);
      return { text: text.slice(from, cuts[index + 1] ?? end), styles: [...new Set(over.map(({ style }) => style))] };
    });
    start = end + 1;
    return parts;
  });
}

/** Writes a line into its element; where the marks are the same as in `old`, only text that changed is touched. */
export function writeLine(element: HTMLElement, parts: readonly Part[], old: Line | undefined): readonly Text[] {
  const isAlike =
    old?.parts.length === parts.length &&
    parts.every(({ styles }, index) => `${styles}` === `${old.parts[index]?.styles}`);
  if (isAlike) {
    old.nodes.forEach((node, index) => {
      const text = parts[index]?.text ?? '';
      if (node.data !== text) node.data = text;
    });
    return old.nodes;
  }
  const nodes = parts.map(({ text }) => element.ownerDocument.createTextNode(text));
  element.replaceChildren(
    ...nodes.map((node, index) =>
      (parts[index]?.styles ?? []).reduce<Node>((inside, style) => {
        const span = element.ownerDocument.createElement('span');
        span.className = style;
        span.append(inside);
        return span;
      }, node),
    ),
  );
  return nodes;
}
