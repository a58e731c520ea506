/** What reading one editor family needs to know of it. */
export interface EditorTraits {
  readonly id: string;
  /** Matches the editing host. */
  readonly host: string;
  /** Not editable and not text: placeholders, cursors of others. A selector; what all editors share is known already. */
  readonly decorations?: string;
}

/**
 * A way to write that an editor takes as a person's own edit:
 * `replacement` as a browser's spell checker does, `command` as typing, `paste` as pasting plain text, `paste-paragraphs` as
 * pasting it with a paragraph for each line, for editors that make one paragraph of two breaks; `command-after-break` as
 * typing with the break in front, which Firefox takes away together with the last words of a line.
 */
export type Way = 'replacement' | 'command' | 'command-after-break' | 'paste' | 'paste-paragraphs';

/** What writing in one needs to know; apart, because a page where nobody has chosen a change need not load it. */
export interface WritingTraits {
  /** Ways to write, best first. */
  readonly ways: readonly Way[];
  /** Ways to write where a line break comes or goes, best first; a paste, where nothing is said. */
  readonly waysWithBreaks?: readonly Way[];
  /** Edits closer together than this become one undo step in the editor's own history. Milliseconds. */
  readonly undoPause?: number;
  /** What the editor needs to take over the page's selection, beside hearing of it. Milliseconds. */
  readonly selectionPause?: number;
}
