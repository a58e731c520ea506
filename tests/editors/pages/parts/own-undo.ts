interface Snapshot {
  readonly html: string;
  readonly caret: number;
}

/** What an editor with an undo of its own can do besides. */
export interface OwnUndo {
  /** A step ends here. */
  keep(): void;
}

const caretIn = (host: HTMLElement): number => {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !host.contains(selection.anchorNode)) return 0;
  const range = document.createRange();
  range.setStart(host, 0);
  range.setEnd(selection.anchorNode, selection.anchorOffset);
  return range.toString().length;
};

const putCaret = (host: HTMLElement, at: number): void => {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) {
      document.getSelection()?.collapse(node, left);
      return;
    }
    left -= node.length;
  }
};

/** An undo made of pictures of the whole text, as many editors without a model keep: what nobody tells it belongs to no step. */
export const keepOwnUndo = (host: HTMLElement): OwnUndo => {
  const take = (): Snapshot => ({ html: host.innerHTML, caret: caretIn(host) });
  const kept: Snapshot[] = [take()];
  let at = 0;
  const keep = (): void => {
    if (kept[at]?.html === host.innerHTML) return;
    at += 1;
    kept.splice(at, kept.length, take());
  };
  const show = (index: number): void => {
    const snapshot = kept[index];
    if (!snapshot) return;
    at = index;
    host.innerHTML = snapshot.html;
    putCaret(host, snapshot.caret);
  };
  host.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || !/^[zy]$/i.test(event.key)) return;
    event.preventDefault();
    // What was typed since the last step is a step as well.
    keep();
    show(event.key === 'z' ? at - 1 : at + 1);
  });
  return { keep };
};
