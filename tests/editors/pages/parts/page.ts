import { type Probe, probe } from './probe';

export interface Selected {
  from: number;
  to: number;
}

/** What each page offers the suite as `window.page`. */
export interface EditorPage {
  /** The editor's own model as plain text; paragraphs and soft breaks are one `\n` each. Not read from the DOM where there is a model. */
  model(): string;
  focus(): void;
  /**
   * Where the editor itself takes the selection to be, as offsets into `model()`. Only of editors that keep one of their
   * own and follow the page's a moment later; absent where the page's own selection is all there is.
   */
  selection?(): Selected | undefined;
  /**
   * Fills the editor with «Thank you @Anna Okafor for #stroke care, see our page today.», in which mention, hashtag and
   * link («our page») are what the editor has for them. Absent where an editor holds plain text only.
   */
  putChips?(): void;
  /** How mention, hashtag and link stand in the model now. */
  chips?(): string[];
  /** What only one page has: a feed's scrolling, other composers. */
  [more: string]: ((...all: never[]) => unknown) | undefined;
}

declare global {
  interface Window {
    ready?: boolean;
    page?: EditorPage;
    probe?: Probe;
  }
}

/** Says that the editor is there. */
export const ready = (page: EditorPage): void => {
  Object.assign(window, { page, probe, ready: true });
};

/** The box an editor stands in: narrow enough to wrap and low enough to scroll. */
export const box = (): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'box';
  document.getElementById('stage')?.append(element);
  return element;
};
